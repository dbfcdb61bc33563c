// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { FieldWrite } from '../form/fillReport';
import type { Control } from './controls';
import { held, holds, isUntouched, optionsOf, restore, write } from './values';

const KINDS: Record<string, Control['kind']> = { input: 'text', textarea: 'textarea', select: 'select' };

// happy-dom has no `defaultSelected`; in the HTML standard it reflects the attribute.
Object.defineProperty(HTMLOptionElement.prototype, 'defaultSelected', {
  configurable: true,
  get(this: HTMLOptionElement) {
    return this.hasAttribute('selected');
  },
});

/** The control in some markup; several radio buttons are one control. */
function control(html: string): Control {
  document.body.innerHTML = `<form>${html}</form>`;
  const elements = [...document.querySelectorAll<HTMLElement>('input,textarea,select,[role=combobox]')];
  const element = elements[0] as HTMLInputElement;
  if (element.type === 'radio') return { kind: 'radio', element, radios: elements as HTMLInputElement[] };
  if (element.type === 'checkbox') return { kind: 'checkbox', element, radios: [] };
  return { kind: KINDS[element.localName] ?? 'combobox', element, radios: [] };
}

const aWrite = (value: string, option: FieldWrite['option'] = null): FieldWrite => ({
  ref: 'f1',
  value,
  option,
  overwrite: false,
});
const native = (of: Control) => of.element as HTMLInputElement & HTMLSelectElement;

const STATES =
  '<select><option value="">Choose</option><option value="OH">Ohio</option><option value="OR" disabled>Oregon</option></select>';
const RADIOS = '<input type="radio" name="p" value="Mr"><input type="radio" name="p" value="Dr">';

describe('what a control holds', () => {
  test.each([
    ['<input value="Zoë">', { value: 'Zoë', index: -1 }],
    ['<textarea>Dear</textarea>', { value: 'Dear', index: -1 }],
    [STATES, { value: '', index: 0 }],
    ['<select><option>Ohio</option><option selected>Oregon</option></select>', { value: 'Oregon', index: 1 }],
    [RADIOS, { value: '', index: -1 }],
    [RADIOS.replace('"Dr"', '"Dr" checked'), { value: 'Dr', index: 1 }],
  ])('%s', (html, is) => {
    expect(held(control(html))).toEqual(is);
  });
});

describe('nothing of the supporter’s', () => {
  test.each([
    ['an empty box', '<input>', true],
    ['a box with a text', '<input value="x">', false],
    ['a box with a blank', '<input value=" ">', false],
    ['a list at its placeholder', STATES, true],
    ['a list at the page’s own choice', '<select><option>CA</option><option selected>US</option></select>', true],
    ['a list without a choice by the page', '<select><option>CA</option><option>US</option></select>', true],
    ['radio buttons as the page began', RADIOS.replace('"Dr"', '"Dr" checked'), true],
    ['a ticked box as the page began', '<input type="checkbox" checked>', true],
  ])('%s: %s', (_, html, untouched) => {
    expect(isUntouched(control(html))).toBe(untouched);
  });

  test.each([
    ['a list', STATES, (of: Control) => (native(of).selectedIndex = 1)],
    [
      'a list that the page had set',
      '<select><option value="a">a</option><option value="b" selected>b</option></select>',
      (of: Control) => (native(of).selectedIndex = 0),
    ],
    ['radio buttons', RADIOS, (of: Control) => ((of.radios[1] as HTMLInputElement).checked = true)],
    ['a tick box', '<input type="checkbox">', (of: Control) => (native(of).checked = true)],
  ])('no longer, once somebody has chosen in %s', (_, html, change) => {
    const it = control(html);
    change(it);
    expect(isUntouched(it)).toBe(false);
  });
});

describe('writing', () => {
  const WATCHED = [
    'input',
    'change',
    'click',
    'mousedown',
    'pointerdown',
    'keydown',
    'keypress',
    'keyup',
    'submit',
    'reset',
    'beforeinput',
    'paste',
  ];

  function eventsOf(it: Control, work: () => void): string[] {
    const events: string[] = [];
    for (const type of WATCHED)
      document.addEventListener(type, (event) => events.push(event.type), { capture: true, signal: stop.signal });
    work();
    stop.abort();
    stop = new AbortController();
    expect(it.element.isConnected).toBe(true);
    return events;
  }
  let stop = new AbortController();

  test.each([
    ['a text', '<input>', aWrite('Zoë'), { value: 'Zoë', index: -1 }],
    ['a letter', '<textarea></textarea>', aWrite('Dear\n\nSir'), { value: 'Dear\n\nSir', index: -1 }],
    ['an option', STATES, aWrite('OH', { value: 'OH', text: 'Ohio' }), { value: 'OH', index: 1 }],
    ['a radio button', RADIOS, aWrite('Dr', { value: 'Dr', text: 'Dr.' }), { value: 'Dr', index: 1 }],
  ])('%s says input, then change, and nothing else', (_, html, planned, is) => {
    const it = control(html);
    expect(eventsOf(it, () => expect(write(it, planned)).toBe(true))).toEqual(['input', 'change']);
    expect(held(it)).toEqual(is);
  });

  test('a text in a box that the page has wrapped goes past the page’s own setter', () => {
    const it = control('<input>');
    const seen: string[] = [];
    Object.defineProperty(it.element, 'value', {
      configurable: true,
      get: () => 'what the page last knew',
      set(value: string) {
        seen.push(value);
      },
    });
    write(it, aWrite('Zoë'));
    expect(seen).toEqual([]);
    const prototype = Object.getPrototypeOf(it.element) as object;
    expect(Object.getOwnPropertyDescriptor(prototype, 'value')?.get?.call(it.element)).toBe('Zoë');
  });

  test('leaves no focus behind and takes the events out of shadow roots', () => {
    const it = control('<input>');
    let composed = false;
    it.element.addEventListener('input', (event) => (composed = event.composed && event.bubbles), { once: true });
    write(it, aWrite('Zoë'));
    expect([composed, document.activeElement === it.element]).toEqual([true, false]);
  });

  test.each([
    ['is not there', { value: 'TX', text: 'Texas' }],
    ['has another text by now', { value: 'OH', text: 'Ohio (closed)' }],
    ['has been disabled', { value: 'OR', text: 'Oregon' }],
  ])('an option that %s is not replaced by another, and the page hears nothing', (_, option) => {
    const it = control(STATES);
    expect(eventsOf(it, () => expect(write(it, aWrite(option.value, option))).toBe(false))).toEqual([]);
    expect(held(it).index).toBe(0);
  });

  test('a radio button that is not there is not replaced by another', () => {
    const it = control(RADIOS);
    expect(write(it, aWrite('Mx', { value: 'Mx', text: 'Mx.' }))).toBe(false);
    expect(held(it).index).toBe(-1);
  });

  test.each([
    ['a text', '<input value="typed">', aWrite('Zoë')],
    ['the placeholder', STATES, aWrite('OH', { value: 'OH', text: 'Ohio' })],
    ['no radio button', RADIOS, aWrite('Dr', { value: 'Dr', text: 'Dr.' })],
    ['the other radio button', RADIOS.replace('"Mr"', '"Mr" checked'), aWrite('Dr', { value: 'Dr', text: 'Dr.' })],
  ])('%s can be put back, and the page hears of it', (_, html, planned) => {
    const it = control(html);
    const before = held(it);
    write(it, planned);
    expect(held(it)).not.toEqual(before);
    expect(eventsOf(it, () => restore(it, before))).toEqual(['input', 'change']);
    expect(held(it)).toEqual(before);
  });

  test('a list in which nothing was chosen has nothing chosen again', () => {
    const it = control(STATES);
    native(it).selectedIndex = -1;
    const before = held(it);
    write(it, aWrite('OH', { value: 'OH', text: 'Ohio' }));
    restore(it, before);
    expect(native(it).selectedIndex).toBe(-1);
  });
});

test.each([
  ['the placeholder', 'OH', '', ''],
  ['an option further down', 'OH', 'OR', 'OR'],
])('%s is put back as what it was, and no other option, where the page has taken one away since', (_, to, was, is) => {
  const it = control(STATES.replaceAll(' disabled', ''));
  native(it).value = was;
  const before = held(it);
  write(it, aWrite(to, { value: to, text: 'Ohio' }));
  native(it).options[0]?.remove();
  restore(it, before);
  expect(held(it).value).toBe(is);
});

describe('holding what was written', () => {
  test.each([
    ['the same text', 'Zoë', 'Zoë', true],
    ['a mask with other punctuation', '(202) 555-0143', '2025550143', true],
    ['a mask that dropped a digit', '(202) 555-014', '2025550143', false],
    ['other line ends', 'Dear\r\n\r\nSir', 'Dear\n\nSir', true],
    ['a text cut short', 'Dear Mr. Pres', 'Dear Mr. President', false],
    ['a text in capitals', 'ZOË', 'Zoë', false],
    ['few digits', '12', '1-2', false],
    ['an address with the same digits', '1200 Main Street', '12-00 Other Street', false],
    ['nothing', '', 'Zoë', false],
  ])('%s: %j after %j', (_, now, wanted, does) => {
    const it = control('<textarea></textarea>');
    Object.defineProperty(it.element, 'value', { value: now });
    expect(holds(it, aWrite(wanted))).toBe(does);
  });

  test('an option counts by its value', () => {
    const it = control(STATES);
    native(it).selectedIndex = 1;
    expect(holds(it, aWrite('OH', { value: 'OH', text: 'Ohio' }))).toBe(true);
    expect(holds(it, aWrite('OR', { value: 'OR', text: 'Oregon' }))).toBe(false);
  });
});

const none = () => '';

describe('options', () => {
  test('of a list are those that can be chosen', () => {
    expect(optionsOf(control(STATES), none)).toEqual([
      { value: '', text: 'Choose' },
      { value: 'OH', text: 'Ohio' },
    ]);
  });

  test('of radio buttons are those that can be chosen', () => {
    const of = control(RADIOS.replace('value="Dr"', 'value="Dr" disabled'));
    expect(optionsOf(of, () => 'x').map(({ value }) => value)).toEqual(['Mr']);
  });

  test('of radio buttons have their labels’ texts', () => {
    expect(optionsOf(control(RADIOS), ({ value }) => `${value}.`)).toEqual([
      { value: 'Mr', text: 'Mr.' },
      { value: 'Dr', text: 'Dr.' },
    ]);
  });

  test('of a text box are none', () => {
    expect(optionsOf(control('<input>'), none)).toEqual([]);
  });
});
