import { beforeEach, expect, test, vi } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { BUILT_IN_ENTRY } from '../library/builtInEntry';
import { entryOf } from '../library/withAction';
import { webext } from '../webext';
import { readChosen } from './chosenLetter';
import { changeLibrary, chooseAction, chosenLabel, markFilled, unmarkFilled } from './libraryStore';
import { readRecord, writeRecord } from './record';
import { NO_APPEAL } from '../appeal/appeal';
import { appealRecord, libraryRecord } from './records';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local } = (webext as unknown as FakeWebext).storage;
const entry = entryOf('amina', anAction());

beforeEach(() => {
  local.data = {};
  lockInOrder();
});

test('at first there is the action that comes with the extension, and the letter belongs to none', async () => {
  await writeRecord(appealRecord(''), { ...NO_APPEAL, letter: 'Dear Mr. President,', about: 'UA 17/26' });
  expect((await readRecord(libraryRecord)).entries).toEqual([BUILT_IN_ENTRY]);
  expect(await readChosen()).toEqual({
    actionId: '',
    action: 'UA 17/26',
    reference: '',
    text: 'Dear Mr. President,',
    forWhiteHouse: true,
    unchangedIsFine: false,
  });
});

test('the letter is the draft of the chosen action, named for it, as the form gets it', async () => {
  await writeRecord(libraryRecord, { chosen: '', entries: [entry] });
  await writeRecord(appealRecord(''), { ...NO_APPEAL, letter: 'Dear Mr. President,', about: 'Something else' });
  await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: '“Your Excellency”,' });
  await chooseAction('amina');
  expect(await readChosen()).toEqual({
    actionId: 'amina',
    action: 'Free Amina Example (UA 17/26)',
    reference: 'UA 17/26',
    text: '"Your Excellency",',
    forWhiteHouse: entry.whiteHouse,
    unchangedIsFine: false,
  });
});

test('an action that is chosen and not in the library is called what the supporter calls it', () => {
  expect(chosenLabel({ chosen: 'gone', entries: [] }, 'My words')).toBe('My words');
});

test('of changes that begin at the same time none undoes another', async () => {
  const titles = Array.from({ length: 8 }, (_, index) => `Action ${index}`);
  await Promise.all(
    titles.map((title) =>
      changeLibrary((library) => ({ ...library, entries: [...library.entries, { ...entry, id: title, title }] })),
    ),
  );
  const { entries } = await readRecord(libraryRecord);
  expect(entries.map(({ title }) => title)).toEqual([BUILT_IN_ENTRY.title, ...titles]);
});

test('that a letter was put in a form is noted at its action, and nowhere for a letter of none', async () => {
  await writeRecord(libraryRecord, { chosen: 'amina', entries: [entry] });
  await markFilled('', new Date('2026-02-03T08:00:00Z'));
  expect((await readRecord(libraryRecord)).entries[0]?.filledAt).toBe('');
  await markFilled('amina', new Date('2026-02-03T09:00:00+01:00'));
  expect((await readRecord(libraryRecord)).entries[0]?.filledAt).toBe('2026-02-03T08:00:00.000Z');
});

test('what is undone is no longer noted, unless the letter was put in a form again since', async () => {
  const [first, again] = ['2026-02-03T08:00:00.000Z', '2026-02-03T09:00:00.000Z'] as const;
  const filledAt = async () => (await readRecord(libraryRecord)).entries[0]?.filledAt;
  await writeRecord(libraryRecord, { chosen: 'amina', entries: [{ ...entry, filledAt: again }] });
  await unmarkFilled('amina', first, '');
  expect(await filledAt()).toBe(again);
  await unmarkFilled('amina', again, first);
  expect(await filledAt()).toBe(first);
});
