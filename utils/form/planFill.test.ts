import { describe, expect, test } from 'vitest';
import {
  aButton,
  aCheckbox,
  aField,
  aPlainForm,
  aRadioGroup,
  aSelect,
  aSnapshot,
  aTextarea,
  PREFIXES,
  someOptions,
  STATES_BY_NAME,
} from '../../tests/builders/form';
import { aCanadian, aSupporter } from '../../tests/builders/supporter';
import {
  COUNTRIES,
  vicePresidentForm,
  WHITE_HOUSE_FORMS,
  withField,
  withoutField,
} from '../../tests/builders/whiteHouseForms';
import type { FieldDescription, FormSnapshot } from './formSnapshot';
import { labelOf } from './labelOf';
import { type Choices, NO_CHOICES } from './choices';
import { type FillPlan, planFill, type SkipReason, writesOf } from './planFill';

const LETTER = 'Dear Mr. President,\n\nplease free Amina Example.';
const v5 = WHITE_HOUSE_FORMS['v5-2022'];
const v7 = WHITE_HOUSE_FORMS['v7-2025-02'];

function planOf(snapshot: FormSnapshot, supporter = aSupporter(), letter = LETTER, choices = NO_CHOICES): FillPlan {
  const plan = planFill(snapshot, supporter, letter, choices);
  if (plan === null) throw new Error('no contact form');
  return plan;
}

const fieldOf = (plan: FillPlan, ref: string) => plan.fields.find((field) => field.ref === ref);
const written = (plan: FillPlan) => Object.fromEntries(writesOf(plan).map(({ ref, value }) => [ref, value]));
const choose = (over: { off?: string[]; on?: string[]; chosen?: string[] }): Choices => ({
  off: new Set(over.off),
  on: new Set(over.on),
  chosen: new Set(over.chosen),
});

test('the newest form on record is filled whole', () => {
  expect(written(planOf(v7))).toEqual({
    Prefix: 'Dr.',
    FirstName: 'Zoë',
    lastName: "O'Hara-Núñez",
    Address1: '1200 Example Avenue NW, Apt 4B',
    City: 'Springfield',
    State: 'OH',
    zipcode: '45501',
    email_address: 'zoe.ohara@example.org',
    phone: '(202) 555-0143',
    message: LETTER,
  });
});

test('a plan is for one state of one page', () => {
  expect(planOf({ ...v7, session: 'abc', revision: 'def' })).toMatchObject({ session: 'abc', revision: 'def' });
});

test('a page without a contact form has no plan', () => {
  expect(planFill(aSnapshot({ fields: [aField({ label: 'Search' })] }), aSupporter(), LETTER)).toBeNull();
});

const lastly = (over: Partial<FieldDescription>) => aField({ ref: 'it', ...over });

describe('every reason to leave a field alone', () => {
  const reasons: Record<SkipReason, [field: FieldDescription, more?: FieldDescription[], choices?: Choices]> = {
    hidden: [lastly({ label: 'City', hidden: 'opacity' })],
    decoy: [lastly({ label: 'City', description: 'Leave this field blank' })],
    captcha: [lastly({ label: 'Security code' })],
    consent: [aCheckbox({ ref: 'it', label: 'Send me updates' })],
    'not-ours': [lastly({ label: 'Favourite colour' })],
    locked: [lastly({ label: 'City', locked: true })],
    'already-typed': [lastly({ label: 'City', state: 'typed' })],
    changed: [lastly({ label: 'City', state: 'changed' })],
    ours: [lastly({ label: 'City', state: 'ours' })],
    'no-value': [lastly({ label: 'Suffix' })],
    'no-matching-option': [aSelect(someOptions(['Mr.', 'Mrs.']), { ref: 'it', label: 'Prefix' })],
    ambiguous: [lastly({ label: 'City' }), [aField({ ref: 'other', label: 'City' })]],
    'too-long': [lastly({ label: 'City', maxLength: 10 })],
    'asks-for-us-address': [lastly({ label: 'City' }), [aSelect(STATES_BY_NAME, { label: 'State' })]],
    'your-choice': [aSelect(someOptions(['Taxes', 'Health']), { ref: 'it', label: 'Topic' })],
    'needs-a-click': [aField({ ref: 'it', control: 'combobox', label: 'State' })],
    'turned-off': [lastly({ label: 'City' }), [], choose({ off: ['it'] })],
    'in-another-field': [lastly({ label: 'City' }), [aField({ ref: 'other', label: 'City', state: 'ours' })]],
  };

  test.each(Object.entries(reasons))('%s', (reason, [field, more = [], choices = NO_CHOICES]) => {
    const supporter = reason === 'asks-for-us-address' ? aCanadian() : aSupporter();
    const plan = planOf(aPlainForm(field, ...more), supporter, LETTER, choices);
    expect(fieldOf(plan, 'it')?.skip).toBe(reason);
    expect(writesOf(plan).map(({ ref }) => ref)).toEqual(['first', 'last', 'email', 'message']);
  });

  test.each(Object.entries(reasons).filter(([, [, , choices]]) => choices === undefined))(
    '%s: what may be switched on by hand is only what would otherwise get a value',
    (reason, [field, more = []]) => {
      const supporter = reason === 'asks-for-us-address' ? aCanadian() : aSupporter();
      const plan = planOf(aPlainForm(field, ...more), supporter, LETTER, choose({ on: ['it'] }));
      const canSwitch = ['already-typed', 'changed', 'ours', 'ambiguous', 'in-another-field'].includes(reason);
      expect(fieldOf(plan, 'it')).toMatchObject({ canSwitch, skip: canSwitch ? null : reason });
      expect(writesOf(plan).some(({ ref }) => ref === 'it')).toBe(canSwitch);
    },
  );
});

describe('the supporter’s choices', () => {
  test('a field turned off gets nothing and keeps its value in the preview', () => {
    const plan = planOf(v7, aSupporter(), LETTER, choose({ off: ['phone'] }));
    expect(fieldOf(plan, 'phone')).toMatchObject({ skip: 'turned-off', value: { text: '(202) 555-0143' } });
    expect(written(plan)).not.toHaveProperty('phone');
  });

  test('a typed field turned on may be overwritten, and only that one', () => {
    const typed = withField(withField(v7, 'City', { state: 'typed' }), 'phone', { state: 'typed' });
    const plan = planOf(typed, aSupporter(), LETTER, choose({ on: ['City'] }));
    const overwrites = writesOf(plan).filter(({ overwrite }) => overwrite);
    expect(overwrites.map(({ ref, value }) => [ref, value])).toEqual([['City', 'Springfield']]);
    expect(written(plan)).not.toHaveProperty('phone');
  });

  test('off is stronger than on', () => {
    const plan = planOf(v7, aSupporter(), LETTER, choose({ on: ['City'], off: ['City'] }));
    expect(fieldOf(plan, 'City')?.skip).toBe('turned-off');
  });

  test('of two rivals the chosen one is filled and the other is not', () => {
    const form = aPlainForm(aField({ ref: 'a', label: 'City' }), aField({ ref: 'b', label: 'City' }));
    expect(written(planOf(form))).not.toHaveProperty('a');
    const plan = planOf(form, aSupporter(), LETTER, choose({ chosen: ['b'] }));
    expect([fieldOf(plan, 'a')?.skip, fieldOf(plan, 'b')?.skip]).toEqual(['in-another-field', null]);
  });

  test('what was typed in a field since it was chosen among rivals is not replaced', () => {
    const form = aPlainForm(aField({ ref: 'a', label: 'City' }), aField({ ref: 'b', label: 'City', state: 'typed' }));
    const plan = planOf(form, aSupporter(), LETTER, choose({ chosen: ['b'] }));
    expect(fieldOf(plan, 'b')?.skip).toBe('already-typed');
    expect(written(plan)).not.toHaveProperty('b');
  });

  test('a rival that was filled is ours, and the other is asked about no more', () => {
    const form = aPlainForm(aField({ ref: 'a', label: 'City', state: 'ours' }), aField({ ref: 'b', label: 'City' }));
    const plan = planOf(form);
    expect([fieldOf(plan, 'a')?.skip, fieldOf(plan, 'b')?.skip]).toEqual(['ours', 'in-another-field']);
    expect(plan.left.some(({ what }) => what === 'choose')).toBe(false);
  });
});

describe('a supporter abroad', () => {
  const ADDRESS = ['Address1', 'City', 'State', 'zipcode'];

  test('gives the newest form no address, but still a name, an e-mail address and the letter', () => {
    const plan = planOf(v7, aCanadian());
    expect(plan.abroad).toBe(true);
    for (const ref of ADDRESS) expect(fieldOf(plan, ref)).toMatchObject({ skip: 'asks-for-us-address', value: null });
    expect(Object.keys(written(plan))).toEqual([
      'Prefix',
      'FirstName',
      'lastName',
      'email_address',
      'phone',
      'message',
    ]);
    expect(plan.left.filter(({ what }) => what === 'required').map(({ ref }) => ref)).toEqual(ADDRESS);
  });

  test('gives a form that lists the country a true address', () => {
    const plan = planOf(v5, aCanadian());
    expect(plan.abroad).toBe(false);
    expect(written(plan)).toMatchObject({ country: 'Canada', City: 'Ottawa', zipcode: 'K1A 0B1' });
    expect(fieldOf(plan, 'State')?.skip).toBe('no-matching-option');
  });

  test('is never moved to a US state that has the same letters', () => {
    const supporter = aSupporter({ country: 'AU', 'address-level1': 'WA', 'postal-code': '6000' });
    const plan = planOf(v5, supporter);
    expect(fieldOf(plan, 'country')?.value?.text).toBe('Australia');
    expect(fieldOf(plan, 'State')?.skip).toBe('no-matching-option');
  });

  test('whose country the list lacks gives no address', () => {
    const plan = planOf(v5, aSupporter({ country: 'TN', 'address-level1': 'Tunis' }));
    expect(plan.abroad).toBe(true);
    expect(fieldOf(plan, 'Street')?.skip).toBe('asks-for-us-address');
    expect(fieldOf(plan, 'country')?.skip).toBe('asks-for-us-address');
  });

  test('gives an address where the country is a text box, and where nothing asks for a state', () => {
    const state = aSelect(STATES_BY_NAME, { label: 'State' });
    expect(planOf(aPlainForm(state, aField({ label: 'Country' })), aCanadian()).abroad).toBe(false);
    expect(planOf(aPlainForm(aField({ label: 'City' })), aCanadian()).abroad).toBe(false);
  });

  test('meets US states only in a form that is new to us as well', () => {
    expect(planOf(withoutField(v7, 'Prefix'), aCanadian())).toMatchObject({ known: null, abroad: true });
  });

  test.each(['US', ''])('is nobody who lives in %j', (country) => {
    expect(planOf(v7, aSupporter({ country })).abroad).toBe(false);
  });
});

describe('the letter', () => {
  const long = 'x'.repeat(2003);

  test.each([
    ['the page', withField(v5, 'message', { maxLength: 2000, after: '0 / 3000' }), 'page'],
    ['its counter', withField(v5, 'message', { after: '0 / 2,000 characters' }), 'counter'],
    ['the version', v5, 'known-version'],
  ])('over the limit by three, as %s tells, is not filled and never cut', (_, snapshot, source) => {
    const plan = planOf(snapshot, aSupporter(), long);
    expect(plan.letter).toEqual({ length: 2003, limit: { count: 2000, source }, over: 3 });
    expect(fieldOf(plan, 'message')).toMatchObject({ skip: 'too-long', value: null });
    expect(written(plan)).not.toHaveProperty('message');
    expect(plan.left).toContainEqual({ what: 'too-long', ref: 'message', label: 'message' });
  });

  test('just within the limit goes in', () => {
    expect(planOf(v5, aSupporter(), 'Dear').letter.over).toBe(0);
    expect(written(planOf(v5, aSupporter(), long.slice(3)))['message']).toHaveLength(2000);
  });

  test('that no limit is known for goes in at any length', () => {
    const plan = planOf(aPlainForm(), aSupporter(), 'x'.repeat(50_000));
    expect(plan.letter).toEqual({ length: 50_000, limit: null, over: 0 });
    expect(written(plan)['message']).toHaveLength(50_000);
  });

  test('that is not written yet is no value', () => {
    expect(fieldOf(planOf(v7, aSupporter(), ''), 'message')?.skip).toBe('no-value');
  });
});

const captchas = (snapshot: FormSnapshot) => planOf(snapshot).left.filter(({ what }) => what === 'captcha');

describe('what is left', () => {
  const form: FormSnapshot = {
    ...aPlainForm(
      aTextarea({ ref: 'why', label: 'Security code', area: 400, required: true }),
      aCheckbox({ ref: 'optin', label: 'I agree to receive updates' }),
      aSelect(someOptions(['Taxes', 'Human rights']), { ref: 'topic', label: 'Topic:' }),
      aRadioGroup(someOptions(['Mr.', 'Mrs.']), { ref: 'prefix', legend: 'Prefix *', required: true }),
      aField({ ref: 'hidden', label: 'Favourite colour', required: true, hidden: 'clipped' }),
      aField({ ref: 'colour', label: 'Favourite colour', required: true }),
      aField({ ref: 'hobby', label: 'Hobby' }),
      aField({ ref: 'state', control: 'combobox', label: 'State' }),
    ),
    frames: [
      { ref: 'ad', title: 'Weather', source: 'https://weather.example/', hidden: false },
      { ref: 'turnstile', title: 'Widget', source: 'https://challenges.cloudflare.com/x', hidden: false },
    ],
    buttons: [
      aButton({ ref: 'find', text: 'Find', group: 1 }),
      aButton({ ref: 'preview', text: 'Preview', submits: false }),
      aButton({ ref: 'send', text: 'Send' }),
      aButton({ ref: 'help', text: 'Help', submits: false }),
    ],
  };

  test('is told in the order of the form, then consent, then the captcha, then the button', () => {
    expect(planOf(form).left.map(({ what, ref, label }) => [what, ref, label])).toEqual([
      ['topic', 'topic', 'Topic'],
      ['required', 'prefix', 'Prefix'],
      ['required', 'colour', 'Favourite colour'],
      ['needs-a-click', 'state', 'State'],
      ['consent', 'optin', 'I agree to receive updates'],
      ['captcha', 'why', 'Security code'],
      ['submit', 'send', 'Send'],
    ]);
  });

  test('a captcha in a frame counts where the form has no box for one', () => {
    const without = { ...form, fields: form.fields.filter(({ ref }) => ref !== 'why') };
    expect(captchas(without)).toEqual([{ what: 'captcha', ref: 'turnstile', label: 'Widget' }]);
    const hidden = without.frames.map((frame) => ({ ...frame, hidden: true }));
    expect(captchas({ ...without, frames: hidden })).toEqual([]);
  });

  test('rivals are to be chosen between, and a field once filled by hand is done', () => {
    const rivals = [aField({ ref: 'a', label: 'City' }), aField({ ref: 'b', label: 'City', state: 'typed' })];
    expect(planOf(aPlainForm(...rivals)).left.map(({ what, ref }) => [what, ref])).toEqual([['choose', 'a']]);
  });

  test('the last button only leads on while the message is still to come', () => {
    const fields = aPlainForm().fields.filter(({ ref }) => ref !== 'message');
    const step = aSnapshot({
      fields: [...fields, aField({ label: 'City' })],
      buttons: [aButton({ text: 'Back', submits: false }), aButton({ text: 'Next', submits: false })],
    });
    expect(planOf(step).left).toEqual([{ what: 'next', ref: 'Next', label: 'Next' }]);
  });

  test('a form without a button has none to press', () => {
    expect(planOf(aPlainForm()).left).toEqual([]);
  });
});

describe('the form’s own facts', () => {
  test.each([
    ['/contact/vicepresident/', true],
    ['/contact/vicepresident', true],
    ['/contact/', false],
    ['/contact/vicepresidents/', false],
    ['/es/contact/vicepresident/', false],
  ])('%s is the Vice President’s: %s', (path, vicePresident) => {
    expect(planOf({ ...vicePresidentForm, path }).vicePresident).toBe(vicePresident);
  });

  test('a closed form is told, and gets nothing', () => {
    const plan = planOf({ ...v7, fields: v7.fields.map((field) => ({ ...field, locked: true })) });
    expect([plan.closed, writesOf(plan)]).toEqual([true, []]);
  });

  test('the option that is chosen is shown by its text', () => {
    const country = fieldOf(planOf(v7), 'State');
    expect(country?.value).toMatchObject({ text: 'OH', shown: 'Ohio', option: { value: 'OH', text: 'Ohio' } });
  });

  test('a page that names its language wrongly is read all the same', () => {
    expect(written(planOf({ ...v5, language: 'en_US' }))['country']).toBe('United States');
  });

  test('every planned value says where it comes from, and every field why it was taken for what it is', () => {
    for (const field of planOf(v7).fields) {
      expect(field.value?.source.from).toBe(field.kind === 'message' ? 'letter' : 'details');
      expect(field.evidence).toEqual([{ signal: 'known-name', text: field.ref }]);
    }
  });

  test('radio buttons are chosen as lists are', () => {
    const form = aPlainForm(aRadioGroup(PREFIXES, { ref: 'prefix', legend: 'Prefix' }));
    expect(writesOf(planOf(form)).at(-1)).toMatchObject({ ref: 'prefix', option: { text: 'Dr.' } });
  });

  test('countries in the list are of no use for another field', () => {
    expect(
      planOf(aPlainForm(aSelect(COUNTRIES, { ref: 'where', label: 'Where did you travel?' }))).fields.at(-1),
    ).toMatchObject({
      skip: 'not-ours',
    });
  });
});

describe('what a field is called', () => {
  test.each([
    [{ label: ' First\n name *: ' }, 'First name'],
    [{ nearby: 'Last name:', name: 'b' }, 'Last name'],
    [{ placeholder: 'City', legend: 'Address' }, 'City'],
    [{ legend: 'Prefix' }, 'Prefix'],
    [{ name: 'zipcode', id: 'x' }, 'zipcode'],
    [{ id: 'x' }, 'x'],
    [{}, ''],
  ])('%j: %j', (over, label) => {
    expect(labelOf(aField(over))).toBe(label);
  });

  test('is never endless', () => {
    expect(labelOf(aField({ label: 'word '.repeat(100) })).length).toBeLessThanOrEqual(80);
  });

  test.each(['opacity', 'clipped', 'no-size'] as const)(
    'a required choice that the page hides (%s) and draws anew is not filled, and listed as left',
    (hidden) => {
      const drawn = aRadioGroup(someOptions(['Mr.', 'Dr.']), {
        ref: 'prefix',
        legend: 'Prefix',
        required: true,
        hidden,
      });
      const plan = planOf(aPlainForm(drawn));
      expect(plan.fields.find(({ ref }) => ref === 'prefix')?.skip).toBe('hidden');
      expect(plan.left).toContainEqual({ what: 'required', ref: 'prefix', label: 'Prefix' });
    },
  );

  test('a required field that is not rendered at all is not asked for', () => {
    const gone = aSelect(someOptions(['Mr.', 'Dr.']), {
      ref: 'prefix',
      label: 'Prefix',
      required: true,
      hidden: 'not-rendered',
    });
    expect(planOf(aPlainForm(gone)).left).toEqual([]);
  });
});
