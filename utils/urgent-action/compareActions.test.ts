import { describe, expect, test } from 'vitest';
import { BUILT_IN_ACTION } from './builtInAction';
import { compareActions, sameAction, isFollowUp, targetText } from './compareActions';
import { ACTION_FIELDS, NO_ACTION, type Target, type UrgentAction } from './urgentAction';

const TARGET = BUILT_IN_ACTION.targets[1]!;

function anAction(over: Partial<UrgentAction>): UrgentAction {
  return { ...NO_ACTION, ...over };
}

describe('what differs between two versions', () => {
  test('nothing, between an action and itself', () => {
    expect(compareActions(BUILT_IN_ACTION, structuredClone(BUILT_IN_ACTION))).toEqual([]);
  });

  test('every field, in the order of a review, and never text that was not understood or a letter of ours', () => {
    const full = anAction({
      ...Object.fromEntries(ACTION_FIELDS.map((field) => [field, 'x'])),
      references: ['x'],
      demands: ['x'],
      targets: [TARGET],
      people: [{ name: 'x', pronouns: '' }],
      starterLetter: 'x',
      otherText: 'x',
    });
    expect(compareActions(NO_ACTION, full).map(({ field }) => field)).toEqual(
      ACTION_FIELDS.filter((field) => field !== 'otherText'),
    );
  });

  test.each<[string, Partial<UrgentAction>, string, string]>([
    ['deadline', { deadline: '2025-04-01' }, '2025-03-03', '2025-04-01'],
    ['title', { title: '' }, BUILT_IN_ACTION.title, ''],
    ['references', { references: ['UA 12/25', 'AMR 51/1/2025'] }, '', 'UA 12/25\nAMR 51/1/2025'],
    [
      'people',
      {
        people: [
          { name: 'Amina', pronouns: 'she/her' },
          { name: 'Others', pronouns: '' },
        ],
      },
      'Immigrants and people seeking safety (they/them)',
      'Amina (she/her)\nOthers',
    ],
    ['demands', { demands: ['Free her', 'Now'] }, BUILT_IN_ACTION.demands.join('\n'), 'Free her\nNow'],
  ])('%s as text', (field, over, before, after) => {
    expect(compareActions(BUILT_IN_ACTION, { ...BUILT_IN_ACTION, ...over })).toEqual([{ field, before, after }]);
  });

  test('targets as blocks; their ids do not count', () => {
    const [first, ...rest] = BUILT_IN_ACTION.targets;
    const withTargets = (targets: Target[]) => compareActions(BUILT_IN_ACTION, { ...BUILT_IN_ACTION, targets });
    expect(withTargets([{ ...first!, id: 'other' }, ...rest])).toEqual([]);
    const [change] = withTargets([{ ...first!, tel: '1' }, ...rest]);
    expect(change!.after.split('\n\n')).toHaveLength(5);
    expect(change!.after).not.toBe(change!.before);
    expect(withTargets([first!]).map(({ field }) => field)).toEqual(['targets']);
    expect(withTargets([{ ...first!, kind: 'copy' }, ...rest]).map(({ field }) => field)).toEqual(['targets']);
  });
});

test('a target is told line by line, without what is empty', () => {
  expect(targetText(TARGET)).toBe(
    '(additional)\n' +
      'Her Excellency Ms Jane D Hartley\nAmbassador Extraordinary & Plenipotentiary\nU.S. Embassy\n' +
      '33 Nine Elms Lane\nLondon SW11 7US\nGB\n020 7499 9000\nMonday-Friday 0830-1730\nYour Excellency',
  );
  expect(
    targetText({ ...TARGET, kind: 'main', webform: 'https://example.org', emails: ['a@b.example', 'c@d.example'] }),
  ).toBe(
    'Her Excellency Ms Jane D Hartley\nAmbassador Extraordinary & Plenipotentiary\nU.S. Embassy\n' +
      '33 Nine Elms Lane\nLondon SW11 7US\nGB\nhttps://example.org\na@b.example\nc@d.example\n' +
      '020 7499 9000\nMonday-Friday 0830-1730\nYour Excellency',
  );
});

test('what a kind of target is called is the caller’s', () => {
  const named = targetText(TARGET, (kind) => ({ main: 'x', additional: 'también', copy: 'copia' })[kind]);
  expect(named.startsWith('(también)\nHer Excellency')).toBe(true);
  const before = anAction({ targets: [TARGET] });
  const [change] = compareActions(before, anAction({ targets: [{ ...TARGET, kind: 'copy' }] }), (kind) => kind + '!');
  expect([change?.before, change?.after].map((text) => text?.split('\n')[0])).toEqual(['(additional!)', '(copy!)']);
});

describe('two versions of one action', () => {
  test.each([
    [['UA 12/25'], ['UA 12/25'], true],
    [['UA 012/25'], ['UA 12/25'], true],
    [['UA 12/25'], ['ua12/25'], true],
    [['UA: 12/25'], ['UA\u00a012 / 25'], true],
    [['AMR 51/1234/2025'], ['AMR 51/01234/2025'], true],
    [['UA 12/25', 'AMR 51/1234/2025'], ['AMR 51/1234/2025'], true],
    [['UA 12/25'], ['UA 1/225'], false],
    [['UA 12/25'], ['UA 12/26'], false],
    [['UA 12/25'], ['UA 120/25'], false],
    [['UA 12/25'], ['AMR 12/25'], false],
    // a document that leaves the number out is told by title and date
    [['UA 12/25'], [], true],
    [['UA 12/25'], ['', ' '], true],
    [['UA 0/25'], ['UA 00/25'], true],
  ])('%j and %j: %s', (ours, theirs, same) => {
    const a = anAction({ title: 'Free Amina', references: ours });
    const b = anAction({ title: 'Free Amina', references: theirs });
    expect(sameAction(a, b)).toBe(same);
    expect(sameAction(b, a)).toBe(same);
  });

  test.each([
    [{ title: 'Free Amina', date: '2025-03-03' }, true],
    [{ title: 'FREE  AMÍNA ', date: '2025-03-03' }, true],
    [{ title: 'Free Amina', date: '2025-03-04' }, false],
    [{ title: 'Free Amina', date: '' }, false],
    [{ title: 'Free Amin', date: '2025-03-03' }, false],
    [{ title: '', date: '2025-03-03' }, false],
  ])('without numbers, %j: %s', (over, same) => {
    expect(sameAction(anAction({ title: 'Free Amina', date: '2025-03-03' }), anAction(over))).toBe(same);
  });

  test('an action of which nothing is known is like no other', () => {
    expect(sameAction(NO_ACTION, NO_ACTION)).toBe(false);
  });
});

test.each([
  [['UA 12/25', 'AMR 51/1234/2025'], ['UA 12/25', 'AMR 51/5678/2025'], true],
  [['UA 12/25', 'AMR 51/1234/2025'], ['UA 12/25', 'AMR 51/1234/2025'], false],
  [['UA 12/25'], ['UA 12/25', 'AMR 51/5678/2025'], false],
  [['UA 12/25'], ['UA 12/25'], false],
])('after %j, %j is a further document: %s', (before, after, is) => {
  expect(isFollowUp(anAction({ references: before }), anAction({ references: after }))).toBe(is);
});
