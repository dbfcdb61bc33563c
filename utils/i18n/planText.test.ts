import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { WRITE_OUTCOMES } from '../form/fillReport';
import { leftText } from './leftText';
import { fieldName, outcomeText, whyText } from './planText';
import { createTranslate, type MessageKey } from './translate';

const t = createTranslate((key, values = []) =>
  (messages[key as MessageKey]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => values[Number(place) - 1] ?? '',
  ),
);

test('of many signs the two strongest are told, and the page is quoted', () => {
  const text = whyText(
    [
      { signal: 'label', text: 'Last name' },
      { signal: 'name', text: 'lname' },
      { signal: 'id', text: 'generated' },
    ],
    t,
  );
  expect(text).toContain('Last name');
  expect(text).toContain('lname');
  expect(text).not.toContain('generated');
});

test('a page cannot make a reason endless', () => {
  expect(whyText([{ signal: 'label', text: 'x'.repeat(200) }], t)).not.toContain('x'.repeat(61));
});

test('a field that the page does not name is called something', () => {
  expect(fieldName({ label: '' }, t)).toBe(messages.unnamedField.message);
  expect(leftText({ what: 'required', ref: 'f1', label: '' }, t)).toContain(messages.unnamedField.message);
  expect(leftText({ what: 'required', ref: 'f1', label: 'ZIP' }, t)).toContain('ZIP');
});

test('what a page calls its field is kept together in a sentence of ours, whichever way the two are written', () => {
  const label = 'Email (required):';
  const kept = `\u2068${label}\u2069`;
  expect(fieldName({ label }, t)).toBe(kept);
  expect(leftText({ what: 'topic', ref: 'f1', label }, t)).toContain(kept);
  expect(whyText([{ signal: 'label', text: label }], t)).toContain(kept);
});

const failures = WRITE_OUTCOMES.filter((outcome) => outcome !== 'filled');

test.each(failures)('the outcome “%s” names its field', (outcome) => {
  expect(outcomeText(outcome, 'ZIP code', t)).toContain('ZIP code');
});
