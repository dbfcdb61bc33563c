export type PlainTextRuleId =
  | 'line-ends'
  | 'tabs'
  | 'spaces'
  | 'invisible'
  | 'controls'
  | 'quotes'
  | 'dashes'
  | 'bullets'
  | 'ellipses'
  | 'ligatures'
  | 'emoji'
  | 'accents'
  | 'line-spaces'
  | 'blank-lines';

/** Something of a letter that a plain form may not show as it was meant, and what is put in its place. */
export interface PlainTextRule {
  id: PlainTextRuleId;
  why: string;
  /** What it looks at; global, and never of no length. */
  pattern: RegExp;
  /** What stands there afterwards; the match itself where it is fine. Nothing in it that a rule would change again. */
  put(match: RegExpExecArray): string;
}

/** A character that joins its neighbours, or keeps them apart: which of the two is seen in some scripts only. */
const JOINER = /[\u180e\u200c\u200d]/u;

/** A letter or mark of a script whose letters are joined: Arabic, Syriac, those of India and the like. */
const JOINED = /(?=[\u0600-\u109f\u1700-\u1cff\ua800-\uabff\u{10a00}-\u{11fff}\u{1e900}-\u{1e95f}])[\p{L}\p{M}]/u
  .source;

/**
 * Emoji side by side or with a space between, with all that belongs to them, and selectors and frames of emoji that stand
 * by themselves, as after a digit. Not © ® ‼ ⁉ ™ ℹ or arrows; and signs like ▪ or ✔, which were there before emoji, only
 * where they are to be drawn as emoji.
 */
const EMOJI =
  /(?:(?:[\p{EPres}\ufe0e\ufe0f\u20e3]|(?![©®‼⁉™ℹ↔-↪])\p{ExtPict}(?:(?=[\ufe0f\u200d\p{EMod}])|(?<=[\u{1f000}-\u{1faff}])))(?:\u200d\p{ExtPict}?|[\u{e0020}-\u{e007f}])* ?)+/u
    .source;

/**
 * In the order in which they apply: first what stands between characters that others look at together, and bullets before
 * emoji, since a tick can be both.
 */
export const PLAIN_TEXT_RULES: readonly PlainTextRule[] = [
  {
    id: 'line-ends',
    why: 'Windows, Word and the web end lines otherwise, and a form may show nothing there',
    pattern: /\r\n?|[\v\f\x85\u2028\u2029]/g,
    put: () => '\n',
  },
  {
    id: 'tabs',
    why: 'a form has no tab stops',
    pattern: /\t/g,
    put: () => ' ',
  },
  {
    id: 'spaces',
    why: 'other spaces than the usual one come out as question marks',
    pattern: /(?! )\p{Zs}/gu,
    put: () => ' ',
  },
  {
    id: 'controls',
    why: 'not text: remains of pictures and halves of characters, which a form may refuse',
    // what ends lines, and tabs, have rules of their own and stay where those are off
    pattern: /(?:(?![\t-\r\x85])[\p{Cc}\p{Cs}\ufff9-\ufffc])+/gu,
    put: () => '',
  },
  {
    id: 'ligatures',
    why: 'PDFs have several letters in one, or shapes of letters, which no search finds',
    pattern: /[\ufb00-\ufdff\ufe70-\ufefc]+/g,
    put: ([letters]) => letters.normalize('NFKC'),
  },
  {
    id: 'invisible',
    why: 'counted though nobody sees it; joined letters, as in Persian, need some of it',
    pattern: new RegExp(
      `(${EMOJI})|(?<=(${JOINED})?)[\\xad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\u{e0000}-\\u{e007f}]+(?=(${JOINED})?)`,
      'gu',
    ),
    put: ([run, emoji, before, after]) => {
      const joiner = JOINER.exec(run)?.[0] ?? '';
      // at the end of a word it joins, too: in Malayalam it makes the last letter another one
      return emoji ?? (before && (after || joiner === '\u200d') ? joiner : '');
    },
  },
  {
    id: 'bullets',
    why: 'come out as question marks; those of Word are in one font only',
    // up to \uf0ff: Word’s fonts of signs
    pattern: /[·•‣⁃∙■-◿★☆☐-☒✅✓-✗❖➔-➾⦁\uf020-\uf0ff👉🔶-🔹](?<=^[\p{Zs}\t]*.)\ufe0f?(?=\s)/gmu,
    put: () => '-',
  },
  {
    id: 'emoji',
    why: 'come out as question marks or boxes',
    pattern: new RegExp(`(?:(^)| |)${EMOJI}(?=([.,;:!?)]|$)|)`, 'gmu'),
    // one space stays of two, and none at the beginning of a line or before a full stop
    put: ([emoji, lineStart, end]) =>
      lineStart === undefined && (emoji.endsWith(' ') || (emoji.startsWith(' ') && end === undefined)) ? ' ' : '',
  },
  {
    id: 'accents',
    why: 'on a Mac, a letter and its accent can be two characters, shown side by side',
    pattern: /\P{M}?[\p{M}\u1160-\u11ff]+/gu,
    // no more than that: where marks only come in another order, as in Arabic, nothing would be gained
    put: ([letters]) => {
      const composed = letters.normalize();
      return composed.length < letters.length ? composed : letters;
    },
  },
  {
    id: 'quotes',
    // « » ‹ › stay: they are in Latin-1, or beside what is, and the usual marks of French and others
    why: 'curly ones are the first to come out as question marks',
    pattern: /([“”„‟″＂])|[‘’‚‛′ʼʹ＇]/g,
    put: ([, double]) => (double ? '"' : "'"),
  },
  {
    id: 'dashes',
    why: 'come out as question marks; a hyphen between words needs spaces',
    pattern: /(?<=(\S)?)[‐-―−]+(?=(\S)?)/gu,
    put: ([dash, before = '', after = '']) =>
      /^(?:\D[—―].|.[—―]\D|[\p{L}\p{M}]–\p{L})$/u.test(before + dash[0] + after) ? ' - ' : '-'.repeat(dash.length),
  },
  {
    id: 'ellipses',
    why: 'come out as question marks',
    pattern: /…/g,
    put: () => '...',
  },
  {
    id: 'line-spaces',
    why: 'counted though nobody sees them',
    pattern: /(?<![\p{Zs}\t])[\p{Zs}\t]+$/gmu,
    put: () => '',
  },
  {
    id: 'blank-lines',
    why: 'counted, and one is enough',
    pattern: /^\n+|(?<=\n\n)\n+|\n+$/g,
    put: () => '',
  },
];

/** A stretch of the plain text that is not as in the letter. */
interface PlainTextChange {
  /** The rule that changed it; where several did, the one that was first. */
  rule: PlainTextRuleId;
  /** Where in the plain text, UTF-16 code units; the same as `end` where something was only taken out. */
  start: number;
  end: number;
  /** What stands there in the letter. */
  from: string;
}

export interface PlainText {
  text: string;
  /** In the order of the text, not overlapping; what was taken out is before a change that starts at the same place. */
  changes: PlainTextChange[];
}

/** What a rule puts in place of what stands from `start` to `end`, UTF-16 code units. */
interface Edit {
  start: number;
  end: number;
  put: string;
}

/**
 * What the form gets of a letter: what a plain form shows and counts as it is meant, with what was changed for it.
 * `off` are ids of rules that are switched off; others are ignored. The plain text of a plain text is the same again.
 */
export function plainText(letter: string, off: readonly string[] = []): PlainText {
  let plain: PlainText = { text: letter, changes: [] };
  let before;
  // Again, since what one rule takes out can bring together what an earlier one looks for: an emoji before a bullet. It
  // ends, since rules put nothing that rules change: what there is to change gets less each time, in fact all but gone
  // after the first.
  do {
    before = plain.text;
    for (const rule of PLAIN_TEXT_RULES) if (!off.includes(rule.id)) plain = applied(rule, plain, letter);
  } while (plain.text !== before);
  return plain;
}

/** A text after one rule more. What the rule and earlier ones changed is one change where it overlaps. */
function applied(rule: PlainTextRule, plain: PlainText, letter: string): PlainText {
  const { text, changes } = plain;
  const edits = editsOf(text, rule);
  if (edits.length === 0) return plain;
  const merged: PlainTextChange[] = [];
  let put = '';
  /** How far the text has gone into `put`. */
  let at = 0;
  /** How far the changes go that were looked at, in the text. */
  let reach = 0;
  /** How much further on a place in the letter is than in the text. */
  let ahead = 0;
  /** Where the last change starts in the letter. */
  let origin = 0;
  for (const next of [...changes, ...edits].sort((a, b) => a.start - b.start)) {
    const { start, end } = next;
    if (merged.length === 0 || start >= reach) {
      origin = start + ahead;
      merged.push({ rule: rule.id, start: start - at + put.length, end: 0, from: '' });
    }
    const last = merged.at(-1)!;
    if ('put' in next) {
      put += text.slice(at, start) + next.put;
      at = end;
    } else {
      ahead += next.from.length - (end - start);
      if (last.rule === rule.id) last.rule = next.rule;
    }
    reach = Math.max(reach, end);
    last.end = reach - at + put.length;
    last.from = letter.slice(origin, reach + ahead);
  }
  return { text: put + text.slice(at), changes: merged };
}

function editsOf(text: string, { pattern, put }: PlainTextRule): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const [was] = match;
    const now = put(match);
    if (now === was) continue;
    // where something is taken out at one end only, the rest is no change
    const head = was.startsWith(now) ? now.length : 0;
    const tail = head === 0 && was.endsWith(now) ? now.length : 0;
    edits.push({
      start: match.index + head,
      end: match.index + was.length - tail,
      put: head + tail > 0 ? '' : now,
    });
  }
  return edits;
}
