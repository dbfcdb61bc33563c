import { describe, expect, test } from 'vitest';
import { countLetter } from '../appeal/appeal';
import { COUNTRY_CODES } from '../locale/countries';
import { BUILT_IN_ENTRY } from '../library/builtInEntry';
import { entryOf } from '../library/withAction';
import { BUILT_IN_ACTION } from './builtInAction';
import { deadlineState } from './deadlineState';
import { judgeWebform } from './judgeWebform';
import { isClosing, isSalutation } from './letterWords';
import { ACTION_FIELDS, UrgentAction } from './urgentAction';

const { targets, demands, starterLetter, deadline, date } = BUILT_IN_ACTION;
/** For each demand words that it and the letter have to have in common. */
const GISTS: readonly (readonly RegExp[])[] = [
  [/mass deportations/, /emergency/, /raids/, /mass detention/, /removals without a fair hearing/],
  [/send nobody/, /serious human rights violations/],
  [/ask for asylum/, /open/],
  [/arbitrarily/, /rights/, /dignity/, /procedure for deportation/],
  [/families together/, /rights of children/],
  [/rules on asylum and migration/, /discriminate against no one/],
];

const main = targets.find(({ kind }) => kind === 'main')!;

test('the entry of the library says what the action says', () => {
  expect(BUILT_IN_ENTRY).toEqual(entryOf(BUILT_IN_ENTRY.id, BUILT_IN_ACTION));
});

test('the action is one', () => {
  expect(UrgentAction.parse(BUILT_IN_ACTION)).toEqual(BUILT_IN_ACTION);
});

test('the published letter and background come with the document only', () => {
  const { modelLetter, background, otherText } = BUILT_IN_ACTION;
  expect([modelLetter, background, otherText]).toEqual(['', '', '']);
});

test('the deadline is after the day of publication, and names no day that is none', () => {
  expect(deadlineState(deadline, date)).toEqual({ state: 'open', days: 41 });
});

describe('the targets', () => {
  test('are one to write to first, and four more', () => {
    expect(targets.map(({ kind }) => kind)).toEqual(['main', 'additional', 'additional', 'additional', 'additional']);
  });

  test('have different ids and names', () => {
    expect(new Set(targets.map(({ id }) => id)).size).toBe(5);
    expect(new Set(targets.map(({ name }) => name)).size).toBe(5);
  });

  test.each(targets.map((target) => [target.id, target] as const))('%s can be written to by post', (_, target) => {
    expect(target.name).not.toBe('');
    expect(target.address.length).toBeGreaterThan(1);
    expect(COUNTRY_CODES).toContain(target.country);
    expect(target.address.at(-1)).toMatch(
      target.country === 'US' ? /^Washington, DC \d{5}(?:-\d{4})?$/ : /^London \w+ \w+$/,
    );
  });

  test('only the main one has a webform, which is the White House’s', () => {
    expect(judgeWebform(main.webform)).toEqual({ verdict: 'white-house', url: main.webform });
    expect(targets.filter(({ webform }) => webform !== '')).toEqual([main]);
  });
});

describe('the starter letter', () => {
  const paragraphs = starterLetter.split('\n\n');
  const items = paragraphs.filter((paragraph) => paragraph.startsWith('- ')).flatMap((list) => list.split('\n'));

  test('fits the forms with the smallest message box', () => {
    expect(countLetter(starterLetter, 'en').characters).toBeLessThanOrEqual(2000);
  });

  test('begins with the main target’s salutation, and ends with a closing', () => {
    expect(paragraphs[0]).toBe(`${main.salutation}:`);
    expect(isSalutation(paragraphs[0]!)).toBe(true);
    expect(isClosing(paragraphs.at(-1)!)).toBe(true);
    expect(paragraphs.slice(1, -1).filter((paragraph) => isSalutation(paragraph) || isClosing(paragraph))).toEqual([]);
  });

  test('speaks in its own name only, and leaves no gap to fill', () => {
    expect(starterLetter).not.toMatch(/\bwe\b|\bour\b|\[|_{2}|\.{3}|…/i);
  });

  test('asks for as much as the action does', () => {
    expect(demands).toHaveLength(6);
    expect(items).toHaveLength(6);
  });

  test.each(GISTS.map((words, index) => [demands[index]!, items[index]!, words] as const))(
    'asks for what is demanded: %s',
    (demand, item, words) => {
      for (const word of words) {
        expect(demand.toLowerCase()).toMatch(word);
        expect(item.toLowerCase()).toMatch(word);
      }
    },
  );
});

test('every demand is one line, without a full stop or mark of a list', () => {
  expect(demands.filter((demand) => /[\n.;]|^\W/.test(demand))).toEqual([]);
});

test('no text has white space at its ends', () => {
  const texts = [
    ...ACTION_FIELDS.map((field) => BUILT_IN_ACTION[field]).flat(),
    ...targets.flatMap((target) => Object.values(target).flat()),
    starterLetter,
  ].filter((value) => typeof value === 'string');
  expect(texts.filter((text) => text !== text.trim())).toEqual([]);
});
