import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Appeal, type AppealEdit, editedAppeal, NO_APPEAL } from './appeal';
import { DraftVersion, MOST_VERSIONS, withVersion } from './versions';

const START = new Date('2026-02-03T08:00:00.000Z');
const later = (ms: number) => new Date(START.getTime() + ms);
const MINUTES = 60_000;
const LONG = 'Dear Mr. President, I am writing to you about Amina Example.';

let states = 0;
const aDraft = (edit: AppealEdit): Appeal => editedAppeal(NO_APPEAL, edit, `state ${++states}`);
const edited = (draft: Appeal, edit: AppealEdit): Appeal => editedAppeal(draft, edit, `state ${++states}`);
/** An edit by a window that had not seen the draft it wrote over. */
const overwritten = (edit: AppealEdit): Appeal => ({ ...aDraft(edit), base: 'unseen' });
const aVersion = (version: Partial<DraftVersion> = {}): DraftVersion => ({
  at: START.toISOString(),
  letter: 'Dear',
  formLetter: null,
  why: 'time',
  ...version,
});

describe('nothing is kept', () => {
  const kept = [aVersion()];
  test.each([
    ['of a draft without text', aDraft({ letter: ' \n', formLetter: '\t' }), { letter: 'Dear Mr. President,' }],
    ['when something else than the text changes', aDraft({ letter: LONG }), { notes: { who: 'I teach.' } }],
    ['of a little edit soon after the newest version', aDraft({ letter: LONG }), { letter: `${LONG} She` }],
  ])('%s', (_, before, edit) => {
    expect(withVersion(kept, before, edited(before, edit), later(MINUTES))).toBe(kept);
  });

  test('of a text that a window writes over with the same text, having seen it or not', () => {
    const before = aDraft({ letter: LONG });
    expect(withVersion(kept, before, overwritten({ letter: LONG, about: 'UA 17/26' }), later(MINUTES))).toBe(kept);
  });
});

describe('by time', () => {
  test('the state before the first edit is kept', () => {
    const before = { ...NO_APPEAL, letter: LONG };
    expect(withVersion([], before, edited(before, { letter: `${LONG} She` }), START)).toEqual([
      aVersion({ letter: LONG }),
    ]);
  });

  test.each([
    [5 * MINUTES, 1],
    [5 * MINUTES + 1, 2],
    // the clock was put back
    [-4 * MINUTES, 1],
    [-60 * MINUTES, 2],
  ])('%i ms after the newest version there are %i', (ms, count) => {
    const before = aDraft({ letter: LONG });
    const after = edited(before, { letter: `${LONG} She` });
    expect(withVersion([aVersion()], before, after, later(ms))).toHaveLength(count);
  });

  test('of more than the most the oldest goes', () => {
    const full = Array.from({ length: MOST_VERSIONS }, (_, index) => aVersion({ letter: `Version ${index}` }));
    const before = aDraft({ letter: LONG });
    const kept = withVersion(full, before, edited(before, { letter: `${LONG} She` }), later(6 * MINUTES));
    expect(kept).toEqual([...full.slice(1), aVersion({ at: later(6 * MINUTES).toISOString(), letter: LONG })]);
  });
});

describe('what one edit takes out', () => {
  const kept = (before: AppealEdit, after: AppealEdit) => {
    const draft = aDraft(before);
    return withVersion([aVersion({ letter: 'Hello' })], draft, edited(draft, after), START).slice(1);
  };
  const TALE = 'a'.repeat(30) + 'b'.repeat(40) + 'c'.repeat(30);

  test.each([
    ['forty characters in the middle', TALE, 'a'.repeat(30) + 'c'.repeat(30)],
    ['forty characters that others take the place of', TALE, `${'a'.repeat(30)}${'d'.repeat(90)}${'c'.repeat(30)}`],
    ['half of a short text', 'Dear Ada', 'Dear'],
    ['half of a text that says the same again and again', 'No! '.repeat(20), 'No! '.repeat(10)],
    ['all of it', 'Dear', ''],
    ['all of it, for something else', 'Dear', 'Your Excellency,'],
  ])('is kept: %s', (_, before, after) => {
    const version = { at: START.toISOString(), why: 'replaced' };
    expect(kept({ letter: before }, { letter: after })).toEqual([{ ...version, letter: before, formLetter: null }]);
    expect(kept({ letter: 'Dear all', formLetter: before }, { formLetter: after })).toEqual([
      { ...version, letter: 'Dear all', formLetter: before },
    ]);
  });

  test.each([
    ['thirty-nine characters of a longer text', TALE, `${'a'.repeat(30)}b${'c'.repeat(30)}`],
    ['less than half of a short text', 'Dear Ada,', 'Dear '],
    ['nothing, where much is put in', 'Dear Ada', `Dear ${LONG}Ada`],
    ['one of many equal characters', 'aaaaaaaa', 'aaaaaaa'],
  ])('is not kept: %s', (_, before, after) => {
    expect(kept({ letter: before }, { letter: after })).toEqual([]);
  });
});

describe('what another window writes over without having seen it', () => {
  test('is kept at once', () => {
    const kept = withVersion([aVersion()], aDraft({ letter: `${LONG} She` }), overwritten({ letter: LONG }), START);
    expect(kept[1]).toEqual(aVersion({ letter: `${LONG} She`, why: 'elsewhere' }));
  });

  test('is told from a draft that no window has edited yet', () => {
    const before = { ...NO_APPEAL, letter: LONG };
    const kept = withVersion([], before, overwritten({ letter: `${LONG} She` }), START);
    expect(kept.map(({ why }) => why)).toEqual(['time']);
  });

  test('is one version while it grows in the same seconds, also when two windows do it in turn', () => {
    let kept: readonly DraftVersion[] = [];
    for (let length = 10; length <= LONG.length; length++) {
      for (const letter of [LONG.slice(0, length), LONG.toUpperCase().slice(0, length)]) {
        kept = withVersion(kept, aDraft({ letter }), overwritten({ letter: 'Other' }), later(length * 1000));
      }
    }
    expect(kept.map(({ letter }) => letter)).toEqual([LONG, LONG.toUpperCase()]);
    expect(kept.at(-1)?.at).toBe(later(LONG.length * 1000).toISOString());
  });

  test('stays as long as it was before it shrank', () => {
    const kept = [aVersion({ letter: LONG, why: 'elsewhere' })];
    const shrunk = aDraft({ letter: LONG.slice(0, 50) });
    expect(withVersion(kept, shrunk, overwritten({ letter: 'Other' }), later(3000))).toBe(kept);
    expect(withVersion(kept, shrunk, overwritten({ letter: 'Other' }), later(3001))).toHaveLength(2);
  });

  test.each([
    ['something else of it was kept', aVersion({ letter: 'Your Excellency,', why: 'elsewhere' })],
    ['the letter for the form is another', aVersion({ letter: 'Dear', formLetter: 'Short', why: 'elsewhere' })],
    ['the shorter one was kept for its time', aVersion({ letter: 'Dear', why: 'time' })],
  ])('is a version of its own where %s', (_, first) => {
    expect(withVersion([first], aDraft({ letter: LONG }), overwritten({ letter: 'Other' }), START)).toHaveLength(2);
  });
});

test('what an edit takes out is kept though another window’s text begins with it', () => {
  const kept = [aVersion({ letter: `${LONG} She`, why: 'elsewhere' })];
  const before = aDraft({ letter: LONG });
  expect(withVersion(kept, before, edited(before, { letter: '' }), START)).toHaveLength(2);
});

describe('a text that the newest version has', () => {
  const before = aDraft({ letter: LONG });

  test.each([['time' as const], ['replaced' as const], ['elsewhere' as const]])('is not kept twice: %s', (why) => {
    const kept = [aVersion({ letter: LONG, why })];
    expect(withVersion(kept, before, edited(before, { letter: '' }), later(9 * MINUTES))).toBe(kept);
  });

  test('is told to have been written over elsewhere, when it was', () => {
    const kept = withVersion([aVersion({ letter: LONG })], before, overwritten({ letter: 'Other' }), later(MINUTES));
    expect(kept).toEqual([aVersion({ at: later(MINUTES).toISOString(), letter: LONG, why: 'elsewhere' })]);
    expect(withVersion(kept, before, overwritten({ letter: 'Other' }), later(2 * MINUTES))).toBe(kept);
  });
});

describe('two windows that edit the same draft', () => {
  interface Write {
    by: 0 | 1;
    of: 'letter' | 'formLetter';
    change: (text: string) => string;
    /** The other window sees it when so many further writes are done. */
    lag: number;
    /** Time since the write before, ms. */
    pause: number;
  }

  const words = fc.constantFrom('a', 'b', ' ', '\n', 'Dear ', 'please free Amina Example. ', LONG);
  const changes: fc.Arbitrary<Write['change']> = fc.oneof(
    { weight: 5, arbitrary: words.map((word) => (text: string) => text + word) },
    { weight: 2, arbitrary: fc.constant((text: string) => text.slice(0, -1)) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(100), fc.nat(100), words).map(
        ([from, to, word]) =>
          (text: string) =>
            text.slice(0, from) + word + text.slice(from + to),
      ),
    },
    { weight: 1, arbitrary: words.map((word) => () => word) },
    { weight: 1, arbitrary: fc.constant((text: string) => text) },
  );
  const writes = fc.record<Write>({
    by: fc.constantFrom(0, 1),
    of: fc.constantFrom('letter', 'letter', 'letter', 'formLetter'),
    change: changes,
    lag: fc.nat(6),
    pause: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 2000, max: 10 * MINUTES })),
  });

  /** Writes one after the other, each on what its window has seen last: what was kept, and what was written over unseen. */
  function run(all: readonly Write[], first: Appeal) {
    const drafts: Appeal[] = [first];
    const seenFrom: [number, number][] = [[0, 0]];
    const unseen: Appeal[] = [];
    let versions: readonly DraftVersion[] = [];
    let time = 0;
    for (const { by, of, change, lag, pause } of all) {
      const now = drafts.length;
      const seen = drafts[seenFrom.findLastIndex((from) => from[by] <= now)] as Appeal;
      const stored = drafts[now - 1] as Appeal;
      const next = edited(seen, { [of]: change(seen[of] ?? '') });
      const isLost = next.letter !== stored.letter || next.formLetter !== stored.formLetter;
      if (seen !== stored && isLost && (stored.letter + (stored.formLetter ?? '')).trim() !== '') unseen.push(stored);
      time += pause;
      versions = withVersion(versions, stored, next, later(time));
      drafts.push(next);
      seenFrom.push(by === 0 ? [now, now + 1 + lag] : [now + 1 + lag, now]);
    }
    return { versions, unseen };
  }

  const firsts = fc.constantFrom(NO_APPEAL, { ...NO_APPEAL, letter: LONG }, aDraft({ letter: LONG }));

  test('lose nothing that either had written', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.array(writes, { minLength: 2, maxLength: MOST_VERSIONS }), firsts, (all, first) => {
        const { versions, unseen } = run(all, first);
        count += unseen.length;
        const isKept = ({ letter, formLetter }: Appeal) =>
          versions.some((one) => one.letter.startsWith(letter) && (one.formLetter ?? '').startsWith(formLetter ?? ''));
        expect(unseen.filter((draft) => !isKept(draft))).toEqual([]);
      }),
    );
    expect(count).toBeGreaterThan(100);
  });

  test('never come to more versions than the most, and those are in order and parse', () => {
    fc.assert(
      fc.property(fc.array(writes, { minLength: 60, maxLength: 150 }), firsts, (all, first) => {
        const { versions } = run(all, first);
        expect(versions.length).toBeLessThanOrEqual(MOST_VERSIONS);
        const times = versions.map(({ at }) => at);
        expect(times).toEqual([...times].sort());
        for (const version of versions) expect(DraftVersion.parse(version)).toEqual(version);
      }),
      { numRuns: 50 },
    );
  });
});
