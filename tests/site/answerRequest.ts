import { actionPage } from './actionPage';
import { readPage, type Fixture } from './loadFixture';
import { loadUrgentActions } from './loadUrgentAction';

export interface Question {
  method: string;
  /** Without a port. */
  host: string;
  /** Path and query. */
  url: string;
}

export interface Answer {
  status: number;
  type: 'text/html' | 'application/json' | 'text/plain';
  body: string;
}

/**
 * What the site says to a request. Host and path find the page; a host that the fixture does not name gets the page
 * with the same path, so that a lookalike shows exactly what the real site shows.
 */
export function answerRequest(question: Question, fixture: Fixture | null): Answer {
  const path = question.url.replace(/[?#].*$/, '');
  if (question.method === 'POST') return answerPost(path, fixture);
  const framing = FRAMING[question.host]?.[path];
  if (framing !== undefined) return page(framing);
  if (question.host === 'elsewhere.example' && path.startsWith(ACTIONS)) {
    const action = loadUrgentActions().find(({ slug }) => slug === path.slice(ACTIONS.length));
    if (action !== undefined) return page(actionPage(action.text));
  }
  const address = fixture && findAddress(fixture, question.host, path);
  return address ? page(readPage(fixture, address)) : { status: 404, type: 'text/plain', body: 'Not found' };
}

function answerPost(path: string, fixture: Fixture | null): Answer {
  if (path.startsWith('/form-api/')) return { status: 200, type: 'application/json', body: '{"status":"ok"}' };
  return page(plainPage('Contact', `<p role="status">${escape(fixture?.thanks ?? 'Your message has come in.')}</p>`));
}

function findAddress(fixture: Fixture, host: string, path: string): string | undefined {
  const addresses = Object.keys(fixture.pages);
  const exact = `https://${host}${path}`;
  return (
    addresses.find((address) => address === exact) ?? addresses.find((address) => new URL(address).pathname === path)
  );
}

/** Where a stranger's site shows Urgent Actions, one page each. */
const ACTIONS = '/urgent-actions/';

/** Pages that put a contact page into a frame where it does not belong. */
const FRAMING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'elsewhere.example': { '/__frame-page/': framePage('https://www.whitehouse.gov/contact/') },
  'www.whitehouse.gov': { '/__stranger-frame/': framePage('https://elsewhere.example/contact/') },
};

function framePage(address: string): string {
  return plainPage('Write a letter', `<iframe src="${address}" title="Contact" width="700" height="1400"></iframe>`);
}

function plainPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>
`;
}

function page(body: string): Answer {
  return { status: 200, type: 'text/html', body };
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
