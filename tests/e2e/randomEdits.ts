import type { Page } from 'puppeteer-core';
import type { Appeal } from '../../utils/appeal/appeal';

/** What a draft says. */
export type DraftText = Pick<Appeal, 'letter' | 'formLetter'>;

/** Something that a supporter does in the workspace with the letter that is open there. */
export interface RandomEdit {
  /** For a report. */
  what: string;
  /** What the draft says after each key, the last one last; nothing where it stays as it is. */
  states: DraftText[];
  /** All of a text is gone after the first key. */
  replaces: boolean;
  /** The action whose letter is open afterwards; null: the same. */
  chooses: string | null;
  /** Moves to where it is made. */
  prepare(tab: Page): Promise<void>;
  make(tab: Page): Promise<void>;
}

/** A stream of numbers from 0 to 1. */
type Numbers = () => number;

/** So often each is done, in a hundred. */
const SHARES = { end: 30, middle: 22, delete: 12, replace: 14, choose: 12, short: 10 } as const;

/** Longest stretch that is deleted, characters: short of what is kept as a version by itself. */
const LONGEST_DELETED = 30;

const WORDS =
  'a and because before bread cell children courage day door fair family free garden hope hour letter light list name neighbours night open park people photo please river school sea sister street summer table teacher trial water window winter word write years'.split(
    ' ',
  );

/** One of the edits, made up for a draft. `ids`: the actions that can be chosen. */
export function randomEdit(number: Numbers, draft: DraftText, chosen: string, ids: readonly string[]): RandomEdit {
  const kind = drawn(number);
  if (kind === 'choose')
    return choosing(
      pick(
        number,
        ids.filter((id) => id !== chosen),
      ),
    );
  if (kind === 'short' && draft.letter.trim() !== '') return makingOrDroppingShort(draft);
  const key = draft.formLetter !== null && number() < 0.5 ? 'formLetter' : 'letter';
  const text = draft[key] ?? '';
  const at = (share: number) => Math.floor(share * (text.length + 1));
  switch (kind) {
    case 'middle':
      return typing('typing in the middle', draft, key, at(number()), 0, words(number, 1 + at(number() * 0.01)));
    case 'delete': {
      const start = at(number());
      const most = Math.min(LONGEST_DELETED, Math.floor((text.length - 1) / 2), text.length - start);
      if (most > 0) return deleting(draft, key, start, 1 + Math.floor(number() * most));
      break;
    }
    case 'replace':
      if (text.trim().length >= 20)
        return typing('replacing all', draft, key, 0, text.length, words(number, 4 + Math.floor(number() * 4)));
      break;
    case 'end':
    case 'short':
      break;
  }
  return typing('typing at the end', draft, key, text.length, 0, words(number, 1 + Math.floor(number() * 3)));
}

function drawn(number: Numbers): keyof typeof SHARES {
  let rest = number() * 100;
  for (const [kind, share] of Object.entries(SHARES)) {
    rest -= share;
    if (rest < 0) return kind as keyof typeof SHARES;
  }
  return 'end';
}

function pick<T>(number: Numbers, list: readonly T[]): T {
  return list[Math.floor(number() * list.length)]!;
}

function words(number: Numbers, many: number): string {
  const drawnWords = Array.from({ length: many }, () => pick(number, WORDS));
  return `${drawnWords.join(' ')}${pick(number, [' ', '. ', ', ', '\n', ' é — “'])}`;
}

function typing(
  what: string,
  draft: DraftText,
  key: keyof DraftText,
  start: number,
  taken: number,
  text: string,
): RandomEdit {
  const before = draft[key] ?? '';
  const after = before.slice(start + taken);
  const states: DraftText[] = [];
  let typed = '';
  for (const character of text) {
    typed += character;
    states.push({ ...draft, [key]: before.slice(0, start) + typed + after });
  }
  return {
    what: `${what} of ${key}: ${JSON.stringify(text)}`,
    states,
    replaces: taken > 0 && taken === before.length,
    chooses: null,
    prepare: (tab) => select(tab, key, start, start + taken),
    make: (tab) => tab.keyboard.type(text),
  };
}

function deleting(draft: DraftText, key: keyof DraftText, start: number, length: number): RandomEdit {
  const before = draft[key] ?? '';
  return {
    what: `deleting ${length} of ${key} at ${start}`,
    states: [{ ...draft, [key]: before.slice(0, start) + before.slice(start + length) }],
    replaces: false,
    chooses: null,
    prepare: (tab) => select(tab, key, start, start + length),
    make: (tab) => tab.keyboard.press('Backspace'),
  };
}

function makingOrDroppingShort(draft: DraftText): RandomEdit {
  const isThere = draft.formLetter !== null;
  const button = isThere ? '#drop-short' : '#make-short';
  return {
    what: isThere ? 'dropping the short version' : 'making a short version',
    states: [{ ...draft, formLetter: isThere ? null : draft.letter }],
    replaces: isThere,
    chooses: null,
    prepare: async (tab) => void (await tab.waitForSelector(button)),
    make: (tab) => click(tab, button),
  };
}

function choosing(id: string): RandomEdit {
  const button = `#library li[data-id="${id}"] .choose`;
  return {
    what: `choosing ${id === '' ? 'the letter that belongs to no action' : id}`,
    states: [],
    replaces: false,
    chooses: id,
    prepare: async (tab) => void (await tab.waitForSelector(button)),
    make: (tab) => click(tab, button),
  };
}

/** By script, since the mouse would first have to scroll to it. */
async function click(tab: Page, selector: string): Promise<void> {
  await tab.$eval(selector, (node) => (node as unknown as HTMLElement).click());
}

/** Puts the caret into one of the two letters, over what is to be replaced. */
async function select(tab: Page, key: keyof DraftText, start: number, end: number): Promise<void> {
  if (key === 'formLetter') {
    await click(tab, '#letter-choice input[value=formLetter]');
    await tab.waitForSelector('#desk[data-key=formLetter]');
  }
  await tab.evaluate(
    (from, to) => {
      const area = document.querySelector<HTMLTextAreaElement>('#letter')!;
      area.focus();
      area.setSelectionRange(from, to);
    },
    start,
    end,
  );
}
