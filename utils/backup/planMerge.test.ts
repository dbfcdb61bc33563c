import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anAction, aTarget } from '../../tests/builders/action';
import { aBackup, aLogEntry, NO_CONTENTS } from '../../tests/builders/backup';
import { aCanadian, aSupporter } from '../../tests/builders/supporter';
import { NO_APPEAL } from '../appeal/appeal';
import { MOST_VERSIONS, withVersion } from '../appeal/versions';
import { MOST_FORMS } from '../form/fieldAnswers';
import { withAction } from '../library/withAction';
import { sameAction } from '../urgent-action/compareActions';
import type { UrgentAction } from '../urgent-action/urgentAction';
import type { BackupContents } from './backupContents';
import { KEEP_MINE, type MergeChoices, planMerge } from './planMerge';

const TIMES = { made: '2026-11-20T10:00:00.000Z', now: '2026-11-27T10:00:00.000Z' };
const merge = (mine: BackupContents, file: BackupContents, choices: Partial<MergeChoices> = {}) =>
  planMerge(mine, file, { ...KEEP_MINE, ...choices }, TIMES);
const partOf = (plan: ReturnType<typeof merge>, part: string) => plan.parts.find((one) => one.part === part);
const FILE: Partial<MergeChoices> = { actions: 'file', drafts: 'file', details: 'file', settings: 'file' };

describe('actions', () => {
  const action = anAction();
  const changed = anAction({ deadline: '2026-12-24' });

  test('one that only the file has is added with its place in the library', () => {
    const file = aBackup({ amina: { action } });
    const plan = merge(NO_CONTENTS, file);
    expect(plan.result).toEqual({ ...NO_CONTENTS, library: file.library, actions: { amina: action } });
    expect(partOf(plan, 'actions')).toEqual({ part: 'actions', added: 1, same: 0, differing: [] });
  });

  test('one that was changed on one side is told by its title, and stays as chosen', () => {
    const [mine, file] = [aBackup({ amina: { action } }), aBackup({ amina: { action: changed } })];
    expect(partOf(merge(mine, file), 'actions')?.differing).toEqual(['Free Amina Example']);
    expect(merge(mine, file).result).toEqual(mine);
    const taken = merge(mine, file, { actions: 'file' }).result;
    expect(taken.actions['amina']).toEqual(changed);
    expect(taken.library.entries[0]?.deadline).toBe('2026-12-24');
  });

  test('the same one that came to both devices by itself is one afterwards, with what belongs to it', () => {
    const theirs = anAction({ targets: [aTarget({ id: 'other-id' })] });
    const file = aBackup(
      { theirs: { action: theirs, letter: 'Your Excellency, I teach.' } },
      { log: [aLogEntry({ actionId: 'theirs', targetId: 'other-id' })] },
    );
    const withSalutation = {
      ...file,
      drafts: { theirs: { ...file.drafts['theirs']!, salutations: { 'other-id': 'Dear Ms Sample' } } },
    };
    const { result } = merge(aBackup({ amina: { action } }), withSalutation);
    expect(Object.keys(result.actions)).toEqual(['amina']);
    expect(result.library.entries.map(({ id }) => id)).toEqual(['amina']);
    expect(result.drafts['amina']).toMatchObject({
      letter: 'Your Excellency, I teach.',
      salutations: { minister: 'Dear Ms Sample' },
    });
    expect(result.log[0]).toMatchObject({ actionId: 'amina', targetId: 'minister' });
  });

  test('two that a supporter has kept apart stay apart', () => {
    const file = aBackup({ amina: { action }, again: { action } });
    const { result } = merge(aBackup({ amina: { action } }), file);
    expect(Object.keys(result.actions).sort()).toEqual(['again', 'amina']);
  });

  test('the one that was written for is chosen where nothing was written yet, and nowhere else', () => {
    const file = aBackup({ amina: { action, letter: 'Your Excellency,' } });
    const chosen = { ...file, library: { ...file.library, chosen: 'amina' } };
    expect(merge(NO_CONTENTS, chosen).result.library.chosen).toBe('amina');
    const written = { ...NO_CONTENTS, drafts: { '': { ...NO_APPEAL, letter: 'A letter of my own' } } };
    expect(merge(written, chosen).result.library.chosen).toBe('');
  });
});

describe('drafts', () => {
  const action = anAction();
  const mine = aBackup({ amina: { action, letter: 'Mine' } });
  const file = aBackup({ amina: { action, letter: 'From the file' } });

  test.each([
    ['mine', 'Mine', 'From the file', TIMES.made],
    ['file', 'From the file', 'Mine', TIMES.now],
  ] as const)('of two that differ %s stays, and the other one is a version', (drafts, kept, other, at) => {
    const plan = merge(mine, file, { drafts });
    expect(plan.result.drafts['amina']?.letter).toBe(kept);
    expect(plan.result.versions['amina']).toEqual([{ at, letter: other, formLetter: null, why: 'elsewhere' }]);
    expect(partOf(plan, 'drafts')).toEqual({ part: 'drafts', added: 0, same: 0, differing: ['Free Amina Example'] });
  });

  describe('the one that is not kept', () => {
    const versions = Array.from({ length: MOST_VERSIONS }, (_, n) => ({
      at: new Date(Date.parse(TIMES.made) + (n + 1) * 600_000).toISOString(),
      letter: `Version ${n}`,
      formLetter: null,
      why: 'time' as const,
    }));
    const full = { ...mine, versions: { amina: versions } };
    const nextOf = (result: BackupContents) => {
      const draft = result.drafts['amina']!;
      const next = { ...draft, letter: 'Something else', base: draft.state, state: 'next' };
      return withVersion(result.versions['amina']!, draft, next, new Date('2026-11-28T10:00:00Z'));
    };

    test.each([
      ['mine', 'From the file'],
      ['file', 'Mine'],
    ] as const)('is still there after the next version where there are many and %s stays', (drafts, other) => {
      const next = nextOf(merge(full, file, { drafts }).result);
      expect(next.slice(-2).map(({ letter }) => letter)).toEqual([other, drafts === 'mine' ? 'Mine' : 'From the file']);
    });

    test('stays where it is when versions of another file come', () => {
      const another = { ...file, versions: { amina: [{ ...versions[0]!, at: TIMES.made, letter: 'Another' }] } };
      const next = nextOf(merge(merge(full, file).result, another).result);
      expect(next.map(({ letter }) => letter)).toContain('From the file');
    });
  });

  test('one that is taken follows on what stood there, so that it is not told as written over', () => {
    const { result } = merge(mine, file, { drafts: 'file' });
    expect(result.drafts['amina']?.base).toBe(mine.drafts['amina']?.state);
  });

  test('an empty one makes room without a question', () => {
    const empty = aBackup({ amina: { action, letter: ' ' } });
    const plan = merge(empty, file);
    expect(plan.result.drafts['amina']?.letter).toBe('From the file');
    expect(plan.result.versions).toEqual({});
    expect(partOf(plan, 'drafts')?.differing).toEqual([]);
    expect(merge(file, empty, { drafts: 'file' }).result.drafts['amina']?.letter).toBe('From the file');
  });

  test('answers to the same question are both kept', () => {
    const noted = (contents: BackupContents, note: string): BackupContents => ({
      ...contents,
      drafts: { amina: { ...contents.drafts['amina']!, notes: { who: note } } },
    });
    const { result } = merge(noted(mine, 'I teach.'), noted(mine, 'I am a nurse.'));
    expect(result.drafts['amina']?.notes).toEqual({ who: 'I teach.\n\nI am a nurse.' });
  });

  test('versions of both are in the order of their times', () => {
    const version = (at: string, letter: string) => ({ at, letter, formLetter: null, why: 'time' as const });
    const [one, two, three] = [
      version('2026-01-01', 'one'),
      version('2026-01-02', 'two'),
      version('2026-01-03', 'three'),
    ];
    const { result } = merge(
      { ...mine, versions: { amina: [one, three] } },
      { ...mine, versions: { amina: [two, three] } },
    );
    expect(result.versions['amina']).toEqual([one, two, three]);
  });
});

describe('what there is one of', () => {
  test.each([
    ['details', { details: aSupporter() }, { details: aCanadian() }],
    ['settings', { settings: { settings: { remind: true } } }, { settings: { settings: { remind: false } } }],
  ] as const)('%s are taken where there are none, and otherwise as chosen', (part, here, there) => {
    const [mine, file] = [
      { ...NO_CONTENTS, ...here },
      { ...NO_CONTENTS, ...there },
    ];
    expect(merge(NO_CONTENTS, file).result).toEqual(file);
    expect(merge(mine, file).result).toEqual(mine);
    expect(partOf(merge(mine, file), part)?.differing).toHaveLength(1);
    expect(merge(mine, file, { [part]: 'file' }).result).toEqual(file);
  });
});

test('what was said about fields here stands, and a kind is still given to one field only', () => {
  const at = TIMES.made;
  const mine = { ...NO_CONTENTS, answers: { form: { at, answers: { a: 'email' } as const } } };
  const file = {
    ...NO_CONTENTS,
    answers: { form: { at, answers: { a: 'tel', b: 'email', c: 'none' } as const }, other: { at, answers: {} } },
  };
  expect(merge(mine, file).result.answers).toEqual({ form: { at, answers: { a: 'email', c: 'none' } } });
});

test('what was set aside under the same name on both sides is kept twice', () => {
  const key = 'set-aside:log:2026-01-01';
  const { result } = merge({ ...NO_CONTENTS, setAside: { [key]: 1 } }, { ...NO_CONTENTS, setAside: { [key]: 2 } });
  expect(result.setAside).toEqual({ [key]: 1, [`${key}-2`]: 2 });
});

test('answers about forms are no more than are kept, and those of here stay', () => {
  const about = (forms: number, day: number, kind: 'email' | 'tel') =>
    Object.fromEntries(
      Array.from({ length: forms }, (_, n) => [
        `${kind} ${n}`,
        { at: `2026-01-${day + n}T00:00:00.000Z`, answers: { a: kind } },
      ]),
    );
  const mine = { ...NO_CONTENTS, answers: about(MOST_FORMS - 2, 10, 'email') };
  const plan = merge(mine, { ...NO_CONTENTS, answers: about(5, 20, 'tel') });
  // of those in the file the newest
  expect(Object.keys(plan.result.answers).sort()).toEqual([...Object.keys(mine.answers), 'tel 3', 'tel 4'].sort());
  expect(partOf(plan, 'answers')).toEqual({ part: 'answers', added: 2, same: 0, differing: [] });
});

describe('the log', () => {
  const filled = aLogEntry({ did: 'filled', actionId: 'amina' });
  const sent = { ...filled, did: 'sent' as const, at: '2026-11-01T10:05:00.000Z' };
  const other = aLogEntry({ id: 'entry-2' });

  test('a letter that was said to be sent only after an earlier backup is sent here, too', () => {
    const plan = merge({ ...NO_CONTENTS, log: [filled, other] }, { ...NO_CONTENTS, log: [sent, other] });
    expect(plan.result.log).toEqual([sent, other]);
    expect(partOf(plan, 'log')).toEqual({ part: 'log', added: 1, same: 1, differing: [] });
  });

  test('a letter that was said to be sent only here stays so', () => {
    const mine = { ...NO_CONTENTS, log: [sent] };
    expect(merge(mine, { ...NO_CONTENTS, log: [filled] }).result.log).toBe(mine.log);
  });
});

const IDS = ['a', 'b', 'c', 'd'] as const;
const text = fc.constantFrom('', ' ', 'One letter', 'Another letter', 'One letter, and more');
const action = fc
  .record({
    title: fc.constantFrom('Free Amina Example', 'Free Ben Sample', ''),
    references: fc.constantFrom<string[]>(['UA 17/26'], ['UA 18/26'], []),
    deadline: fc.constantFrom('', '2026-12-24'),
    targets: fc.array(
      fc.record({ id: fc.constantFrom('t1', 't2', 't3'), name: fc.constantFrom('', 'Ada Sample', 'Ben Example') }),
      { maxLength: 3 },
    ),
  })
  .map(({ targets, ...over }) =>
    anAction({
      ...over,
      targets: targets
        .filter(({ id }, at) => targets.findIndex((one) => one.id === id) === at)
        .map((one) => aTarget({ ...one, role: '', organisation: '' })),
    }),
  );
const draft = fc
  .record({
    letter: text,
    formLetter: fc.option(text),
    about: fc.constantFrom('', 'UA 17/26'),
    notes: fc.dictionary(fc.constantFrom('who', 'why'), fc.constantFrom('', 'I teach.', 'I am a nurse.')),
    confirmed: fc.uniqueArray(fc.constantFrom('Free her', 'Protect her')),
    state: fc.constantFrom('', 's1', 's2'),
  })
  .map((over) => ({ ...NO_APPEAL, ...over }));
const version = fc.record({
  at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
  letter: text,
  formLetter: fc.option(text),
  why: fc.constantFrom('time' as const, 'replaced' as const),
});
const answered = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('x', 'y'), fc.constantFrom('email' as const, 'tel' as const, 'none' as const)),
    {
      selector: ([key]) => key,
    },
  )
  .filter((all) => new Set(all.map(([, kind]) => kind)).size === all.length)
  .map((all) => ({ at: TIMES.made, answers: Object.fromEntries(all) }));
const perId = <T>(value: fc.Arbitrary<T>, ids: readonly string[] = IDS) =>
  fc.dictionary(fc.constantFrom(...ids), value, { maxKeys: 3 });
const contents: fc.Arbitrary<BackupContents> = fc
  .record({
    actions: perId(action),
    drafts: perId(draft, [...IDS, '']),
    versions: perId(fc.array(version, { maxLength: 3, minLength: 1 }), [...IDS, '']),
    log: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('1', '2', '3'), actionId: fc.constantFrom('', ...IDS) }).map(aLogEntry),
      { selector: ({ id }) => id },
    ),
    details: fc.constantFrom(null, aSupporter(), aCanadian()),
    answers: fc.dictionary(fc.constantFrom('form', 'other'), answered),
    settings: fc.dictionary(fc.constant('settings'), fc.record({ remind: fc.boolean() })),
    setAside: fc.dictionary(fc.constant('set-aside:log:1'), fc.integer()),
    chosen: fc.constantFrom('', ...IDS),
  })
  .map(({ chosen, ...parts }) => {
    let library: BackupContents['library'] = { chosen: '', entries: [] };
    for (const [id, one] of Object.entries(parts.actions as Record<string, UrgentAction>))
      library = withAction(library, id, one);
    return { ...parts, library: { ...library, chosen: chosen in parts.actions ? chosen : '' } } as BackupContents;
  });
const choices = fc.constantFrom<Partial<MergeChoices>>({}, FILE);

/** Every text of letters that a supporter wrote, blank ones apart. */
function textsOf({ drafts, versions }: BackupContents): Set<string> {
  const all = [...Object.values(drafts), ...Object.values(versions).flat()];
  return new Set(
    all.flatMap(({ letter, formLetter }) => [letter, formLetter ?? '']).filter((one) => one.trim() !== ''),
  );
}

describe('whatever is on both sides', () => {
  test('merging with itself changes nothing', () => {
    fc.assert(
      fc.property(contents, choices, (mine, chosen) => {
        const plan = merge(mine, structuredClone(mine), chosen);
        expect(plan.result).toEqual(mine);
        expect(plan.parts.filter(({ added, differing }) => added > 0 || differing.length > 0)).toEqual([]);
      }),
    );
  });

  test('merging the same file again changes nothing', () => {
    fc.assert(
      fc.property(contents, contents, choices, (mine, file, chosen) => {
        const once = merge(mine, file, chosen).result;
        expect(merge(once, file, chosen).result).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test('no letter, entry of the log or action of either side is lost', () => {
    fc.assert(
      fc.property(contents, contents, choices, (mine, file, chosen) => {
        const { result } = merge(mine, file, chosen);
        const texts = textsOf(result);
        for (const one of [...textsOf(mine), ...textsOf(file)]) expect(texts).toContain(one);
        const ids = result.log.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of [...mine.log, ...file.log]) expect(ids).toContain(id);
        for (const id of Object.keys(mine.actions)) expect(result.actions).toHaveProperty([id]);
        for (const [id, action] of Object.entries(file.actions))
          expect(id in result.actions || Object.values(result.actions).some((one) => sameAction(one, action))).toBe(
            true,
          );
        expect(result.library.entries.map(({ id }) => id).sort()).toEqual(Object.keys(result.actions).sort());
        expect(['', ...Object.keys(result.actions)]).toContain(result.library.chosen);
      }),
      { numRuns: 500 },
    );
  });
});
