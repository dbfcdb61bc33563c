import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { proseWriter } from '../../tests/builders/bigLibrary';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { type Appeal, type AppealEdit, editedAppeal, NO_APPEAL } from '../appeal/appeal';
import { type DraftVersion, MOST_VERSIONS } from '../appeal/versions';
import { webext } from '../webext';
import { deleteAction, restoreAction, saveAction } from './actionStore';
import { alone } from './alone';
import { eraseEverything, listSetAside, removeRecord, writeRecord } from './record';
import { appealRecord } from './records';
import { versionsRecord } from './versionsRecord';
import { keepVersions, onVersions, readVersions } from './versionStore';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local, session, onChanged } = (webext as unknown as FakeWebext).storage;
const LETTER = 'Dear Mr. President, I am writing to you about Amina Example.';
const NOW = '2026-02-03T08:00:00.000Z';

let states = 0;
const edited = (draft: Appeal, edit: AppealEdit) => editedAppeal(draft, edit, `state ${++states}`);
const first = edited(NO_APPEAL, { letter: LETTER });
const store = (id: string, draft: Appeal) => writeRecord(appealRecord(id), draft);
/** Everything that was to be kept until now is. */
const allKept = () => alone('versions', async () => undefined);
const kept = async (id: string) => {
  await allKept();
  return (await readVersions(id)).map(({ letter, why }) => [why, letter]);
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  for (const area of [local, session]) {
    area.data = {};
    area.refuse = () => false;
  }
  onChanged.all.clear();
  lockInOrder();
  keepVersions();
});
afterEach(() => vi.useRealTimers());

test('what an edit takes out of a draft is kept with the time, apart by action', async () => {
  const own = edited(NO_APPEAL, { letter: LETTER, formLetter: 'Dear Mr. President,' });
  await store('', own);
  await store('amina', first);
  await store('', edited(own, { letter: '' }));
  await allKept();
  expect(await readVersions('')).toEqual([
    { at: NOW, letter: LETTER, formLetter: 'Dear Mr. President,', why: 'replaced' },
  ]);
  expect(await kept('amina')).toEqual([]);
  await store('amina', edited(first, { letter: 'Your Excellency,' }));
  expect(await kept('amina')).toEqual([['replaced', LETTER]]);
  expect(Object.keys(local.data).sort()).toEqual(['appeal', 'appeal:amina', 'versions', 'versions:amina']);
});

test('a version is kept every few minutes of writing', async () => {
  let draft = first;
  await store('amina', draft);
  for (let minute = 0; minute < 12; minute++) {
    vi.setSystemTime(new Date(NOW).getTime() + minute * 60_000);
    draft = edited(draft, { letter: `${draft.letter} ${minute}` });
    await store('amina', draft);
  }
  expect(await kept('amina')).toEqual([
    ['time', LETTER],
    ['time', `${LETTER} 0 1 2 3 4 5`],
  ]);
});

test('what a key held down takes out letter by letter is kept as it was before', async () => {
  let draft = first;
  await store('amina', draft);
  draft = edited(draft, { letter: `${LETTER} She teaches. I have known her since we were at school together.` });
  const longest = draft.letter;
  await store('amina', draft);
  while (draft.letter !== '') {
    draft = edited(draft, { letter: draft.letter.slice(0, -1) });
    await store('amina', draft);
  }
  expect((await kept('amina')).map(([, letter]) => letter)).toContain(longest);
});

test('a word is deleted, then everything replaced: what stood there in between is kept', async () => {
  await store('amina', first);
  const shorter = edited(first, { letter: LETTER.slice(0, -6) });
  await store('amina', shorter);
  await store('amina', edited(shorter, { letter: 'D' }));
  expect((await kept('amina')).at(-1)).toEqual(['replaced', shorter.letter]);
});

test('of two windows that write at once neither loses its text, however many drafts are stored in one moment', async () => {
  await store('amina', first);
  const here = edited(first, { letter: `${LETTER} She teaches.` });
  const there = edited(first, { letter: `${LETTER} He paints.` });
  void store('amina', here);
  void store('amina', there);
  void store('amina', edited(here, { letter: `${LETTER} She teaches well.` }));
  expect(await kept('amina')).toEqual([
    ['time', LETTER],
    ['elsewhere', `${LETTER} She teaches.`],
    ['elsewhere', `${LETTER} He paints.`],
  ]);
});

describe('nothing is kept', () => {
  test('of drafts in the session area, or of what is no draft', async () => {
    await store('amina', first);
    await writeRecord(appealRecord('amina'), first, 'session');
    await writeRecord(appealRecord('amina'), edited(first, { letter: '' }), 'session');
    await local.set({ appealing: { version: 2, data: first } });
    await local.set({ appealing: { version: 2, data: edited(first, { letter: '' }) } });
    await allKept();
    expect(Object.keys(local.data)).toEqual(['appeal:amina', 'appealing']);
  });

  test('where the browser does not tell what was before, or it does not parse', async () => {
    await store('amina', edited(first, { letter: 'Dear' }));
    const newValue = local.data['appeal:amina'];
    for (const oldValue of [undefined, null, 'broken', { version: 9, data: first }]) {
      onChanged.tell({ 'appeal:amina': { oldValue, newValue } }, 'local');
    }
    onChanged.tell({ 'appeal:amina': { oldValue: { version: 2, data: first }, newValue: 'broken' } }, 'local');
    expect(await kept('amina')).toEqual([]);
  });

  test('when the browser refuses to store more, and what was kept stays', async () => {
    await store('amina', first);
    const second = edited(first, { letter: 'Your Excellency,' });
    await store('amina', second);
    await allKept();
    local.refuse = (keys) => keys.includes('versions:amina');
    const third = edited(second, { letter: 'Excellency,' });
    await store('amina', edited(third, { letter: '' }));
    expect(await kept('amina')).toEqual([['replaced', LETTER]]);
  });
});

test('a draft of an earlier version of the extension is kept before its first edit', async () => {
  await local.set({ 'appeal:amina': { version: 1, data: { letter: LETTER, about: '' } } });
  await store('amina', edited({ ...NO_APPEAL, letter: LETTER }, { letter: `${LETTER} She` }));
  expect(await kept('amina')).toEqual([['time', LETTER]]);
});

test('versions that do not parse are set aside, and keeping begins anew', async () => {
  await local.set({ 'versions:amina': { version: 1, data: 'broken' } });
  await store('amina', first);
  await store('amina', edited(first, { letter: '' }));
  expect(await kept('amina')).toEqual([['replaced', LETTER]]);
  expect(Object.keys(await listSetAside())).toEqual([expect.stringMatching(/^set-aside:versions:amina:/)]);
});

/** The browser takes its time to store the next versions; resolves, once it has begun, to what lets it go on. */
function holdVersions(): Promise<() => void> {
  return new Promise((begun) => {
    const set = local.set.bind(local);
    const slow = vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (Object.keys(items).some((key) => key.startsWith('versions'))) {
        slow.mockRestore();
        await new Promise<void>((goOn) => begun(goOn));
      }
      await set(items);
    });
  });
}

/** What happened to a draft, told to a background that wakes up late: it is stored as it stands in the end. */
function tellLate(id: string, ...drafts: (Appeal | null)[]): void {
  const { key, version } = appealRecord(id);
  const stored = drafts.map((data) => (data === null ? undefined : { version, data }));
  const last = stored.at(-1);
  local.data = last === undefined ? {} : { [key]: last };
  for (const [index, oldValue] of stored.slice(0, -1).entries()) {
    onChanged.tell({ [key]: { oldValue, newValue: stored[index + 1] } }, 'local');
  }
}

const empty = edited(first, { letter: '' });

describe('after everything was erased', () => {
  test('a version that was just being written does not come back', async () => {
    const begun = holdVersions();
    await store('amina', first);
    await store('amina', empty);
    const goOn = await begun;
    const erased = eraseEverything();
    await new Promise((turn) => setTimeout(turn));
    goOn();
    await erased;
    await allKept();
    expect(local.data).toEqual({});
  });

  const anew = edited(NO_APPEAL, { letter: 'Anew' });
  test.each([
    ['the draft is gone', [first, empty, null]],
    ['there is only the empty draft that erasing leaves', [first, empty, null, NO_APPEAL]],
    ['the draft was begun anew', [first, empty, null, anew]],
    ['the draft was emptied and begun anew', [first, empty, null, NO_APPEAL, anew]],
    ['another window still stored an edit, before it was emptied', [null, first, NO_APPEAL, anew]],
    ['another window still stored edits, before it was emptied', [null, first, empty, NO_APPEAL, anew]],
  ])('nothing of it is kept by a background that hears of it late: %s', async (_, drafts) => {
    tellLate('', ...drafts);
    expect(await kept('')).toEqual([]);
    expect(JSON.stringify(local.data)).not.toContain('Amina');
  });

  test.each([
    ['is gone', {}],
    ['is the empty one that erasing leaves', { appeal: { version: 2, data: NO_APPEAL } }],
  ])('nothing is kept by a background that has not heard of it yet: the draft %s', async (_, data) => {
    local.data = data;
    const [oldValue, newValue] = [first, empty].map((draft) => ({ version: 2, data: draft }));
    onChanged.tell({ appeal: { oldValue, newValue } }, 'local');
    expect(await kept('')).toEqual([]);
  });

  test('nothing is kept of an edit that comes late and is emptied', async () => {
    await store('', first);
    await eraseEverything();
    await store('', edited(first, { letter: `${LETTER} She` }));
    await store('', NO_APPEAL);
    expect(await kept('')).toEqual([]);
  });

  test('what is written then is kept as ever', async () => {
    await store('', first);
    await eraseEverything();
    await store('', NO_APPEAL);
    const anew = edited(NO_APPEAL, { letter: 'Dear Madam Vice President,' });
    await store('', anew);
    await store('', edited(anew, { letter: '' }));
    expect(await kept('')).toEqual([['replaced', 'Dear Madam Vice President,']]);
  });
});

describe('deleting an action', () => {
  const version: DraftVersion = { at: NOW, letter: LETTER, formLetter: null, why: 'replaced' };

  test('takes away a version that was just being written, and bringing it back brings it back', async () => {
    await saveAction('amina', anAction());
    const begun = holdVersions();
    await store('amina', first);
    await store('amina', empty);
    const goOn = await begun;
    const deleting = deleteAction('amina');
    await new Promise((turn) => setTimeout(turn));
    goOn();
    const deleted = await deleting;
    await allKept();
    expect(JSON.stringify(local.data)).not.toMatch(/amina/i);
    await restoreAction(deleted);
    expect(await readVersions('amina')).toEqual([version]);
  });

  test('and bringing it back brings its versions back', async () => {
    await saveAction('amina', anAction());
    await store('amina', first);
    await store('amina', empty);
    await allKept();
    await restoreAction(await deleteAction('amina'));
    await allKept();
    expect(await readVersions('amina')).toEqual([version]);
  });

  test('and bringing it back keeps what another window wrote meanwhile', async () => {
    await saveAction('amina', anAction());
    await store('amina', first);
    await store('amina', empty);
    await allKept();
    const deleted = await deleteAction('amina');
    const meanwhile = edited(empty, { letter: 'Your Excellency, Ms Sample,' });
    await store('amina', meanwhile);
    await store('amina', edited(meanwhile, { letter: 'Your Excellency, Ms Sample, please' }));
    await restoreAction(deleted);
    expect((await kept('amina')).map(([, letter]) => letter).sort()).toEqual(
      [LETTER, 'Your Excellency, Ms Sample,', 'Your Excellency, Ms Sample, please'].sort(),
    );
  });
});

test('whoever listens hears of the versions of that draft, also that they are gone, until told to stop', async () => {
  const heard: number[] = [];
  const stop = onVersions('amina', (versions) => heard.push(versions.length));
  await store('amina', first);
  await store('amina', edited(first, { letter: '' }));
  await store('', first);
  await store('', edited(first, { letter: '' }));
  await allKept();
  await writeRecord(versionsRecord('amina'), [], 'session');
  await local.set({ 'versions:amina': 'broken' });
  await removeRecord(versionsRecord('amina'));
  await vi.waitFor(() => expect(heard).toEqual([1, 0]));
  stop();
  await writeRecord(versionsRecord('amina'), []);
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual([1, 0]);
});

test('fifty versions of a long letter take little more room than a few of it, and whoever listens hears of them in order', async () => {
  const letter = proseWriter(7)(4000);
  const versions = Array.from({ length: MOST_VERSIONS }, (_, index): DraftVersion => {
    const place = 40 * index;
    return {
      at: NOW,
      letter: `${letter.slice(0, place)} Version ${index}. ${letter.slice(place)}`,
      formLetter: null,
      why: 'time',
    };
  });
  const heard: number[] = [];
  const stop = onVersions('amina', (now) => heard.push(now.length));
  await writeRecord(versionsRecord('amina'), versions);
  expect(await readVersions('amina')).toEqual(versions);
  expect(JSON.stringify(local.data['versions:amina']).length).toBeLessThan(6 * letter.length);
  await writeRecord(versionsRecord('amina'), versions);
  // short, and so not packed
  await writeRecord(versionsRecord('amina'), versions.slice(0, 0));
  await vi.waitFor(() => expect(heard).toHaveLength(3));
  stop();
  expect(heard).toEqual([MOST_VERSIONS, MOST_VERSIONS, 0]);
});

test('a draft that is begun anew after the one before was taken away does not bring back what that said', async () => {
  await store('amina', first);
  // taken out letter by letter
  let draft = first;
  for (let length = LETTER.length - 1; length > LETTER.length - 10; length--) {
    draft = edited(draft, { letter: LETTER.slice(0, length) });
    await store('amina', draft);
  }
  await allKept();
  await local.remove('appeal:amina');
  await local.remove('versions:amina');
  const anew = edited(NO_APPEAL, { letter: 'Your Excellency, Ms' });
  await store('amina', anew);
  await store('amina', edited(anew, { letter: 'Your Excellency, M' }));
  expect(JSON.stringify(await kept('amina'))).not.toContain('Amina');
});
