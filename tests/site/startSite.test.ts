import http from 'node:http';
import https from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadFixture } from './loadFixture';
import { HOSTS, startSite, type Site } from './startSite';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.clear();
  site.use(loadFixture('v7-2025-02'));
});

interface Ask {
  host: string;
  path: string;
  method?: string;
  body?: string;
  secure?: boolean;
}

interface Said {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
  names: string;
}

function ask({ host, path, method = 'GET', body = '', secure = true }: Ask): Promise<Said> {
  const options = { host: '127.0.0.1', path, method, headers: { host }, agent: false as const };
  return new Promise((done, failed) => {
    const take = (response: http.IncomingMessage) => {
      let text = '';
      const socket = response.socket as { getPeerCertificate?: () => { subjectaltname?: string } };
      const names = socket.getPeerCertificate?.().subjectaltname ?? '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: text, names }),
      );
    };
    const request = secure
      ? https.request({ ...options, port: site.port, servername: host, rejectUnauthorized: false }, take)
      : http.request({ ...options, port: site.plainPort }, take);
    request.on('error', failed);
    request.end(body);
  });
}

describe('pages', () => {
  test('stand at their host and path, uncached, under a certificate for all hosts', async () => {
    const said = await ask({ host: 'www.whitehouse.gov', path: '/contact/' });
    expect(said.status).toBe(200);
    expect(said.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(said.headers['cache-control']).toBe('no-store');
    expect(said.body).toContain('Contact the White House');
    for (const host of HOSTS) expect(said.names).toContain(`DNS:${host}`);
  });

  test.each(HOSTS)('are the same under %s', async (host) => {
    const real = await ask({ host: 'www.whitehouse.gov', path: '/contact/' });
    expect((await ask({ host, path: '/contact/?from=mail' })).body).toBe(real.body);
  });

  test('are the same over plain http', async () => {
    const real = await ask({ host: 'www.whitehouse.gov', path: '/contact/' });
    expect((await ask({ host: 'www.whitehouse.gov', path: '/contact/', secure: false })).body).toBe(real.body);
  });

  test('of a form in a frame come from both hosts', async () => {
    site.use(loadFixture('v1-2017-iframe'));
    expect((await ask({ host: 'www.whitehouse.gov', path: '/contact' })).body).toContain('<iframe');
    const framed = await ask({ host: 'forms.whitehouse.gov', path: '/contact/questions-comments' });
    expect(framed.body).toContain('submitted[description]');
  });

  test('that are not there answer 404', async () => {
    expect((await ask({ host: 'www.whitehouse.gov', path: '/nowhere/' })).status).toBe(404);
  });

  test('of strangers frame the contact page, and are framed by it', async () => {
    const stranger = await ask({ host: 'elsewhere.example', path: '/__frame-page/' });
    expect(stranger.body).toContain('src="https://www.whitehouse.gov/contact/"');
    const ours = await ask({ host: 'www.whitehouse.gov', path: '/__stranger-frame/' });
    expect(ours.body).toContain('src="https://elsewhere.example/contact/"');
  });
});

describe('posts', () => {
  test('to the form address answer JSON and are recorded with their body', async () => {
    const said = await ask({
      host: 'www.whitehouse.gov',
      path: '/form-api/contact-v1.json',
      method: 'POST',
      body: 'FirstName=Zo%C3%AB',
    });
    expect(JSON.parse(said.body)).toEqual({ status: 'ok' });
    const sent = {
      method: 'POST',
      url: '/form-api/contact-v1.json',
      host: 'www.whitehouse.gov',
      body: 'FirstName=Zo%C3%AB',
    };
    expect(site.requests()).toEqual([sent]);
    expect(site.postsTo(['www.whitehouse.gov'])).toEqual([sent]);
    expect(site.postsTo(['elsewhere.example'])).toEqual([]);
  });

  test('elsewhere answer a thank-you page', async () => {
    const said = await ask({ host: 'forms.whitehouse.gov', path: '/ContactUs', method: 'POST' });
    expect(said.body).toContain('Thank you for sharing your thoughts');
  });
});

test('records every request, found or not, until cleared', async () => {
  await ask({ host: 'elsewhere.example', path: '/nowhere?x=1', secure: false });
  await ask({ host: 'www.whitehouse.gov', path: '/contact/' });
  expect(site.requests().map(({ method, host, url }) => `${method} ${host}${url}`)).toEqual([
    'GET elsewhere.example/nowhere?x=1',
    'GET www.whitehouse.gov/contact/',
  ]);
  site.clear();
  expect(site.requests()).toEqual([]);
});
