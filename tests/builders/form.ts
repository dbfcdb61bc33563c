import type { FieldDescription, FieldOption, FormButton, FormSnapshot } from '../../utils/form/formSnapshot';
import { US_STATES } from '../../utils/form/usStates';

type Over<T> = Partial<T>;

/** A plain text box that can be seen and holds nothing; its ref is its name or label unless told. */
export function aField(over: Over<FieldDescription> = {}): FieldDescription {
  return {
    ref: over.name || over.label || over.id || 'field',
    control: 'text',
    type: over.control === undefined || over.control === 'text' ? 'text' : '',
    name: '',
    id: '',
    autocomplete: '',
    pattern: '',
    placeholder: '',
    title: '',
    label: '',
    legend: '',
    nearby: '',
    heading: '',
    description: '',
    after: '',
    maxLength: null,
    area: 9000,
    required: false,
    locked: false,
    tabIndex: 0,
    options: [],
    hidden: null,
    state: 'empty',
    group: 0,
    ...over,
  };
}

export function aTextarea(over: Over<FieldDescription> = {}): FieldDescription {
  return aField({ control: 'textarea', area: 60_000, ...over });
}

export function aSelect(options: FieldOption[], over: Over<FieldDescription> = {}): FieldDescription {
  return aField({ control: 'select', options, ...over });
}

export function aRadioGroup(options: FieldOption[], over: Over<FieldDescription> = {}): FieldDescription {
  return aField({ control: 'radio', type: 'radio', options, ...over });
}

export function aCheckbox(over: Over<FieldDescription> = {}): FieldDescription {
  return aField({ control: 'checkbox', type: 'checkbox', area: 169, ...over });
}

/** Options with a text each, and a value: the same, or what `valueOf` makes of its place in the list. */
export function someOptions(
  texts: readonly string[],
  valueOf: (text: string, index: number) => string = (text) => text,
) {
  return texts.map((text, index): FieldOption => ({ value: valueOf(text, index), text }));
}

/** What lists usually begin with. */
export const PLACEHOLDER: FieldOption = { value: '', text: '- Select -' };

export const PREFIXES = [PLACEHOLDER, ...someOptions(['Mr.', 'Mrs.', 'Ms.', 'Dr.'])];

const INLAND = [...US_STATES].slice(0, 51);
/** 50 states and DC: text full name, value two-letter code, as in v7. */
export const STATES_BY_CODE = [PLACEHOLDER, ...INLAND.map(([value, text]): FieldOption => ({ value, text }))];
/** States, territories and Armed Forces by full name only, as in v3 to v6. */
export const STATES_BY_NAME = [PLACEHOLDER, ...someOptions([...US_STATES.values()])];

export const aButton = (over: Over<FormButton> = {}): FormButton => ({
  ref: over.text ?? 'send',
  text: 'Send',
  submits: true,
  group: 0,
  ...over,
});

/** A page at the contact form's address with one form in its main part. */
export function aSnapshot(over: Over<FormSnapshot> = {}): FormSnapshot {
  return {
    session: '5e551045',
    revision: 'a1b2c3d4',
    origin: 'https://www.whitehouse.gov',
    path: '/contact/',
    language: 'en-US',
    groups: [{ landmark: 'main', name: '' }],
    fields: [],
    frames: [],
    buttons: [],
    texts: [],
    filled: [],
    ...over,
  };
}

/** A form of nobody's version, as many sites have it: labels, and names that say nothing. */
export function aPlainForm(...more: FieldDescription[]): FormSnapshot {
  return aSnapshot({
    fields: [
      aField({ ref: 'first', label: 'First name' }),
      aField({ ref: 'last', label: 'Last name' }),
      aField({ ref: 'email', label: 'Email address', type: 'email' }),
      aTextarea({ ref: 'message', label: 'Your message' }),
      ...more,
    ],
  });
}
