// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Control } from './controls';
import { labelTextOf, legendTextOf, neighbourText, referredText } from './names';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** The page's element #it and its labels by what they point at. */
function page(html: string): { it: HTMLElement; labels: Map<string, HTMLLabelElement[]> } {
  document.body.innerHTML = html;
  const labels = new Map<string, HTMLLabelElement[]>();
  for (const label of document.querySelectorAll('label'))
    if (label.htmlFor) labels.set(label.htmlFor, [...(labels.get(label.htmlFor) ?? []), label]);
  return { it: document.querySelector<HTMLElement>('.it') ?? (document.getElementById('it') as HTMLElement), labels };
}

const labelled = (html: string) => {
  const { it, labels } = page(html);
  return labelTextOf(it, labels);
};

describe('the label', () => {
  test.each([
    ['by for', '<label for="it">First name <abbr>*</abbr></label><input id="it">', 'First name *'],
    ['around the control', '<label>City <input id="it" value="Springfield"></label>', 'City'],
    ['around and by for, told once', '<label for="it">City <input id="it"></label>', 'City'],
    ['two of them', '<label for="it">Phone</label><input id="it"><label for="it">daytime</label>', 'Phone daytime'],
    ['by aria-label', '<label for="it">x</label><input id="it" aria-label=" ZIP code ">', 'ZIP code'],
    [
      'by aria-labelledby, in its order, before all else',
      '<span id="b">name</span><span id="a">Last</span><input id="it" aria-labelledby="a b" aria-label="x">',
      'Last name',
    ],
    [
      'where aria-labelledby names nothing',
      '<label for="it">Email</label><input id="it" aria-labelledby="gone">',
      'Email',
    ],
    ['of another control', '<label for="other">Email</label><input id="it">', ''],
    ['that is empty', '<label for="it"> </label><input id="it">', ''],
    [
      'of an earlier control with the same id',
      '<label for="it">Email</label><input id="it"><input id="it" class="it">',
      '',
    ],
  ])('%s', (_, html, text) => {
    expect(labelled(html)).toBe(text);
  });

  test('in a shadow root does not name a control of the page with the same id', () => {
    const { it } = page('<input id="it"><div id="host"></div>');
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<label for="it">Inside</label>';
    const label = root.querySelector('label') as HTMLLabelElement;
    expect(labelTextOf(it, new Map([['it', [label]]]))).toBe('');
  });
});

const legend = (html: string) => legendTextOf(page(html).it);

describe('the groups around', () => {
  test.each([
    ['a fieldset', '<fieldset><legend>Your name</legend><input id="it"></fieldset>', 'Your name'],
    [
      'fieldsets, outermost first',
      '<fieldset><legend>About you</legend><div><fieldset><legend>Address</legend><input id="it"></fieldset></div></fieldset>',
      'About you · Address',
    ],
    [
      'a labelled group',
      '<p id="l">Prefix</p><div role="radiogroup" aria-labelledby="l"><input id="it"></div>',
      'Prefix',
    ],
    ['a group by aria-label', '<div role="group" aria-label="Phone"><input id="it"></div>', 'Phone'],
    ['a group without a name', '<div role="group"><input id="it"></div>', ''],
    [
      'a legend of a fieldset inside',
      '<fieldset><fieldset><legend>Other</legend></fieldset><input id="it"></fieldset>',
      '',
    ],
    ['groups around the form', '<fieldset><legend>Page</legend><form><input id="it"></form></fieldset>', ''],
  ])('%s', (_, html, text) => {
    expect(legend(html)).toBe(text);
  });
});

describe('what an attribute refers to', () => {
  test('is told in the order of the attribute, without what is not there', () => {
    const { it } = page('<i id="b">two</i><i id="a">one</i><input id="it" aria-describedby=" a  gone b ">');
    expect(referredText(it, 'aria-describedby')).toBe('one two');
  });

  test('is nothing without the attribute', () => {
    expect(referredText(page('<i id="undefined">x</i><input id="it">').it, 'aria-describedby')).toBe('');
  });
});

const control = (element: HTMLElement): Control => ({ kind: 'text', element, radios: [] });

const before = (html: string) => neighbourText(control(page(html).it), 'previousSibling');
const after = (html: string) => neighbourText(control(page(html).it), 'nextSibling');

describe('text beside a control', () => {
  test.each([
    ['text just before', 'Last name: <input id="it">', 'Last name:'],
    ['an element before', '<b>Last</b> name <input id="it">', 'Last name'],
    ['a table cell before', '<table><tr><td>ZIP</td><td><input id="it"></td></tr></table>', 'ZIP'],
    ['three levels up', '<div><p>City</p><div><div><input id="it"></div></div></div>', 'City'],
    ['not past another control', 'First <input> Last <input id="it">', 'Last'],
    ['not what names another control', 'First <input> <input id="it">', ''],
    ['not past a block with a control', '<p>First <input></p><p><input id="it"></p>', ''],
    ['not out of the form', 'Search <form><input id="it"></form>', ''],
    ['past a hidden control', 'City <input type="hidden"><input id="it">', 'City'],
  ])('%s', (_, html, text) => {
    expect(before(`<main>${html}</main>`)).toBe(text);
  });

  test('after a message box stands its counter', () => {
    expect(after('<div><textarea id="it"></textarea><span>0 / 3000</span></div>')).toBe('0 / 3000');
  });

  test('after a radio group stands what follows its last button', () => {
    document.body.innerHTML = '<p><input type="radio" name="r">Yes<input type="radio" name="r"> No, thanks</p>';
    const radios = [...document.querySelectorAll('input')];
    const group: Control = { kind: 'radio', element: radios[0] as HTMLElement, radios };
    expect(neighbourText(group, 'nextSibling')).toBe('No, thanks');
  });

  test('is never endless', () => {
    expect(before(`<main><p>${'word '.repeat(500)}</p><input id="it"></main>`).length).toBeLessThanOrEqual(160);
  });
});
