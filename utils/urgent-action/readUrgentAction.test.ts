import { describe, expect, test } from 'vitest';
import { lostWords } from '../../tests/builders/shownWords';
import { type ExpectedAction, loadPublishedAction, loadUrgentActions } from '../../tests/site/loadUrgentAction';
import { BUILT_IN_ACTION } from './builtInAction';
import { LONGEST_DOCUMENT, readUrgentAction } from './readUrgentAction';
import { NO_ACTION, type Target } from './urgentAction';

const FIXTURES = loadUrgentActions();

describe.each(FIXTURES.filter(({ expected }) => !('notAnAction' in expected)))('$slug', ({ text, expected }) => {
  const reading = readUrgentAction(text);
  const { warnings = [], targets = [], otherText, ...fields } = expected as ExpectedAction;

  test('is read field by field', () => {
    if (!reading.ok) throw new Error(reading.reason);
    const { otherText: other, targets: found, ...action } = reading.action;
    expect({ ...action, otherText: '', targets: [] }).toEqual({ ...NO_ACTION, ...fields });
    expect(other).toBe(otherText ?? other);
    expect(withoutIds(found)).toEqual(targets.map((target) => ({ ...NOBODY, ...target })));
  });

  test('tells what to look at', () => {
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.warnings.map(({ what }) => what)).toEqual(expect.arrayContaining(warnings));
  });

  test('every field names the lines it came from, and every word is somewhere', () => {
    if (!reading.ok) throw new Error(reading.reason);
    const filled = Object.entries(reading.action).filter(([, value]) => value.length > 0);
    const parts = [...filled.map(([field]) => field), ...reading.action.targets.map(({ id }) => `targets.${id}`)];
    expect(Object.keys(reading.sources)).toEqual(expect.arrayContaining(parts));
    expect(lostWords(text, reading)).toEqual([]);
  });
});

test.each(FIXTURES.filter(({ expected }) => 'notAnAction' in expected))(
  '$slug is not taken for one',
  ({ text, expected }) => {
    expect(readUrgentAction(text)).toEqual({ ok: false, reason: (expected as { notAnAction: string }).notAnAction });
  },
);

function withoutIds(targets: readonly Target[]): Omit<Target, 'id'>[] {
  return targets.map(
    (target) => Object.fromEntries(Object.entries(target).filter(([key]) => key !== 'id')) as Omit<Target, 'id'>,
  );
}

const NOBODY = {
  kind: 'main',
  name: '',
  role: '',
  organisation: '',
  address: [],
  country: '',
  webform: '',
  emails: [],
  tel: '',
  hours: '',
  salutation: '',
};

const published = loadPublishedAction();

// Its sentences are not ours to keep: what is expected is taken from the document by line, or from our own facts.
describe.runIf(published !== null)('the published action', () => {
  const lines = published?.split('\n') ?? [];
  const reading = readUrgentAction(published ?? '');
  const action = reading.ok ? reading.action : NO_ACTION;
  const from = (first: number, last: number) =>
    lines.slice(first - 1, last).filter((line) => !line.startsWith('Date:'));
  const paragraphs = (first: number, last: number) =>
    from(first, last)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();

  test('gives title, summary, letter, demands and background word for word', () => {
    expect(action.title).toBe(lines[2]);
    expect(action.summary).toBe(lines[4]);
    expect(action.modelLetter).toBe(paragraphs(15, 34));
    expect(action.demands).toEqual(from(25, 30).map((line) => line.replace(/^- /, '')));
    expect(action.demands).toHaveLength(6);
    expect(action.background).toBe(paragraphs(38, 50));
  });

  test('gives targets, dates, language and people as we know them', () => {
    expect(withoutIds(action.targets)).toEqual(withoutIds(BUILT_IN_ACTION.targets));
    expect(action.date).toBe(BUILT_IN_ACTION.date);
    expect(action.deadline).toBe(BUILT_IN_ACTION.deadline);
    expect(action.preferredLanguage).toBe(BUILT_IN_ACTION.preferredLanguage);
    expect(action.people.map(({ pronouns }) => pronouns)).toEqual(['they/them']);
    expect(action.people[0]?.name.toLowerCase()).toBe(BUILT_IN_ACTION.people[0]?.name.toLowerCase());
    expect(action.languageNote).toBe(lines[53]);
    expect(action.deadlineNote).toBe(lines[57]);
    expect(action.previousReference).toBe('');
  });

  test('leaves nothing out', () => {
    if (!reading.ok) throw new Error(reading.reason);
    expect(lostWords(published ?? '', reading)).toEqual([]);
    expect(action.otherText.split('\n')).toHaveLength(1);
  });
});

describe('what is no document', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['nothing that can be seen', ' \n\t\r\n\u00ad', 'empty'],
    ['a book', 'x'.repeat(LONGEST_DOCUMENT + 1), 'too-long'],
    ['a private letter', 'Dear all,\nlunch is at one.\nYours sincerely,', 'no-signs'],
  ])('%s', (_, text, reason) => {
    expect(readUrgentAction(text)).toEqual({ ok: false, reason });
  });
});
