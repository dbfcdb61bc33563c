import type { FieldOption } from '../form/formSnapshot';
import type { FieldWrite } from '../form/fillReport';
import type { Control, NativeControl } from './controls';

/** What a control holds, exactly enough to put it back: a text, the option chosen, or the radio button set. */
export interface Held {
  value: string;
  /** Of a select: the chosen option's position; of a radio group: the set button's, -1 for none. */
  index: number;
}

export function held(control: Control): Held {
  if (control.kind === 'radio') {
    const index = control.radios.findIndex((radio) => radio.checked);
    return { value: control.radios[index]?.value ?? '', index };
  }
  const { value = '', selectedIndex = -1 } = control.element as Partial<HTMLSelectElement>;
  return { value, index: selectedIndex };
}

/** Nothing of the supporter's in it: an empty text, or the choice that the page itself began with. */
export function isUntouched(control: Control): boolean {
  const element = control.element as HTMLInputElement;
  if (control.kind === 'select') return isAtDefault(control.element as HTMLSelectElement);
  return /radio|checkbox/.test(control.kind)
    ? [element, ...control.radios].every((box) => box.checked === box.defaultChecked)
    : !element.value;
}

function isAtDefault(select: HTMLSelectElement): boolean {
  const chosen = select.selectedOptions[0];
  if (!chosen?.value) return true;
  return chosen === ([...select.options].filter((option) => option.defaultSelected).at(-1) ?? select.options[0]);
}

export function optionsOf(control: Control, labelOf: (radio: HTMLInputElement) => string): FieldOption[] {
  const { options } = control.element as Partial<HTMLSelectElement>;
  return [...(options ?? control.radios)]
    .filter((one) => !one.disabled)
    .map((one) => ({ value: one.value, text: (one as HTMLOptionElement).text ?? labelOf(one as HTMLInputElement) }));
}

/**
 * Puts a planned value into a control as typing would: focus, the element's own native setter (so that a page that
 * watches its own property sees a change), `input`, `change`, blur. Never a click, a key or a submit. False when the
 * control has no such option (any more).
 */
export function write(control: Control, { value, option }: FieldWrite): boolean {
  if (control.kind === 'radio') {
    const radio = control.radios.find((button) => button.value === option?.value);
    return !!radio && set(radio, 'checked', true);
  }
  const element = control.element as NativeControl;
  if (element.localName !== 'select') return set(element, 'value', value);
  const index = [...(element as HTMLSelectElement).options].findIndex(
    (candidate) => candidate.value === option?.value && candidate.text === option.text && !candidate.disabled,
  );
  return index >= 0 && set(element, 'selectedIndex', index);
}

/** Puts back what a control held before. */
export function restore(control: Control, before: Held): boolean {
  if (control.kind === 'radio') {
    const radio = control.radios[before.index];
    if (radio) return set(radio, 'checked', true);
    return control.radios.filter((button) => button.checked).every((button) => set(button, 'checked', false));
  }
  const element = control.element as NativeControl;
  if (element.localName !== 'select') return set(element, 'value', before.value);
  const { index, value } = before;
  const options = [...(element as HTMLSelectElement).options];
  // a page may have taken options away since, often the one that asks for a choice: another stands in its place
  const same = index < 0 || options[index]?.value === value;
  return set(element, 'selectedIndex', same ? index : options.findIndex((option) => option.value === value));
}

function set(element: NativeControl, property: string, value: string | number | boolean): boolean {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  element.focus({ preventScroll: true });
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), property)?.set?.call(element, value);
  for (const type of ['input', 'change'])
    element.dispatchEvent(new view.Event(type, { bubbles: true, composed: true }));
  element.blur();
  return true;
}

/** The same value, allowing for a mask that added or dropped punctuation around the same digits, and for line ends. */
export function holds(control: Control, wanted: FieldWrite): boolean {
  const now = held(control);
  if (wanted.option) return now.value === wanted.option.value;
  const both = (pattern: RegExp, put: string) =>
    [now.value, wanted.value].map((value) => value.replace(pattern, put)) as [string, string];
  const [a, b] = both(/\r\n?/g, '\n');
  const [x, y] = both(/\D/g, '');
  return a === b || (x === y && x.length >= 5 && !/\p{L}/u.test(a + b));
}
