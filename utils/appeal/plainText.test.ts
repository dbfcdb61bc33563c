import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN_TEXT_RULES, type PlainText, type PlainTextRuleId, plainText } from './plainText';

const IDS = PLAIN_TEXT_RULES.map(({ id }) => id);
const allBut = (...ids: PlainTextRuleId[]) => IDS.filter((id) => !ids.includes(id));

/** The letter again, from its plain text and what was changed. */
function letterOf({ text, changes }: PlainText): string {
  return changes.reduceRight((letter, { start, end, from }) => letter.slice(0, start) + from + letter.slice(end), text);
}

test('every rule has an id of its own, and says why', () => {
  expect(new Set(IDS).size).toBe(IDS.length);
  expect(PLAIN_TEXT_RULES.filter(({ why }) => why.trim() === '')).toEqual([]);
});

/** Each is changed by its rule and by no other one. */
const CHANGED: [rule: PlainTextRuleId, what: string, letter: string, plain: string][] = [
  ['line-ends', 'Windows', 'Dear Mr. President,\r\n\r\nfree her.', 'Dear Mr. President,\n\nfree her.'],
  ['line-ends', 'old Macs', 'one\rtwo', 'one\ntwo'],
  ['line-ends', 'a manual line break of Word', 'one\vtwo', 'one\ntwo'],
  ['line-ends', 'a page break', 'one\ftwo', 'one\ntwo'],
  ['line-ends', 'those of Unicode', 'one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
  ['tabs', 'in a line', 'Name:\tAmina', 'Name: Amina'],
  ['tabs', 'two', 'a\t\tb', 'a  b'],
  ['spaces', 'French', 'Pourquoi\u00a0? 10\u202f000 fois', 'Pourquoi ? 10 000 fois'],
  ['spaces', 'thin and wide', 'a\u2009b\u2003c\u3000d\u205fe\u1680f', 'a b c d e f'],
  ['invisible', 'soft hyphens', 'Am\u00adnes\u00adty', 'Amnesty'],
  ['invisible', 'zero width', 'free\u200b her\ufeff\u2060 now', 'free her now'],
  ['invisible', 'marks of direction', '\u200eDear \u202aSir\u202c, \u2066you\u2069\u200f', 'Dear Sir, you'],
  ['invisible', 'joiners in Latin letters', 'a\u200cb\u200dc', 'abc'],
  ['invisible', 'a joiner between an Arabic word and a comma', 'سلام\u200c، دنیا', 'سلام، دنیا'],
  ['invisible', 'a second one', 'می\u200c\u200cخواهم', 'می\u200cخواهم'],
  ['invisible', 'one beside something else', 'می\u200f\u200cخواهم', 'می\u200cخواهم'],
  ['invisible', 'tags that belong to no flag', 'a\u{e0067}\u{e007f}b', 'ab'],
  ['controls', 'of terminals', 'free\u0007 her\u001b\u0000', 'free her'],
  ['controls', 'of Latin-1', 'free\u0093 her', 'free her'],
  ['controls', 'half a character', 'free\ud83d her\ude00', 'free her'],
  ['controls', 'what is left of a picture', 'See: \ufffc here', 'See:  here'],
  ['quotes', 'English', '“Don’t,” she said: ‘no’', "\"Don't,\" she said: 'no'"],
  ['quotes', 'German', '„Nein“, ‚doch‘', '"Nein", \'doch\''],
  ['quotes', 'feet and inches', '5′ 6″', '5\' 6"'],
  ['quotes', 'wide ones', '＂a＇', '"a\''],
  ['dashes', 'between words', 'he was held—without charge—for years', 'he was held - without charge - for years'],
  ['dashes', 'short, between words', 'the trial–a sham', 'the trial - a sham'],
  ['dashes', 'two', 'held——for years', 'held - for years'],
  ['dashes', 'with spaces', 'held – for years', 'held - for years'],
  ['dashes', 'between numbers', '2019–2024, 10—12', '2019-2024, 10-12'],
  ['dashes', 'between a number and a word', 'since 2019—without charge', 'since 2019 - without charge'],
  ['dashes', 'an open range', '2019–today', '2019-today'],
  ['dashes', 'after what ends a quote', '"Stop"—he said', '"Stop" - he said'],
  ['dashes', 'hyphens', 'well‐known, non‑violent', 'well-known, non-violent'],
  ['dashes', 'minus', '−5', '-5'],
  ['dashes', 'in front of an item', '– free her', '- free her'],
  ['dashes', 'a line', '————', '----'],
  ['bullets', 'usual', 'I ask you to:\n• free her\n● end it', 'I ask you to:\n- free her\n- end it'],
  ['bullets', 'indented', '  ○ free her\n\t■ end it', '  - free her\n\t- end it'],
  ['bullets', 'of Word', '\uf0b7 free her\n\uf0a7 end it\n\uf0d8 drop it', '- free her\n- end it\n- drop it'],
  ['bullets', 'ticks', '✓ free her\n✔ end it', '- free her\n- end it'],
  ['bullets', 'drawn as emoji', '✅ free her\n▶️ end it\n👉 drop it', '- free her\n- end it\n- drop it'],
  ['bullets', 'at the beginning of their line only', '• one • two', '- one • two'],
  ['ellipses', 'one', 'and so on…', 'and so on...'],
  ['ligatures', 'Latin', 'oﬃce, ﬁrst, ﬂed', 'office, first, fled'],
  ['ligatures', 'Arabic shapes', 'ﺳﻼم', 'سلام'],
  ['ligatures', 'an Arabic word in one', 'ﷲ', 'الله'],
  ['emoji', 'WhatsApp', 'Thank you 🙏🏽 so much ❤️😀', 'Thank you so much'],
  ['emoji', 'between two spaces', 'free 😀 her', 'free her'],
  ['emoji', 'some with spaces between', 'free 😀 🕊 🙏 her', 'free her'],
  ['emoji', 'between words', 'free😀her', 'freeher'],
  ['emoji', 'before a full stop', 'Thank you 🙏. Please!', 'Thank you. Please!'],
  ['emoji', 'after a full stop', 'Thank you.🙏 Please!', 'Thank you. Please!'],
  ['emoji', 'at the beginning of a line', 'one\n😀 two', 'one\ntwo'],
  ['emoji', 'a family', 'my 👨‍👩‍👧‍👦 and I', 'my and I'],
  ['emoji', 'a profession', 'a 👩🏾‍⚖️ said', 'a said'],
  ['emoji', 'without its selector', 'a 🕵🏻‍♂ said', 'a said'],
  ['emoji', 'flags', 'the 🇺🇸 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'the and'],
  ['emoji', 'keycaps', '1️⃣ free her, #️⃣ all', '1 free her, # all'],
  ['emoji', 'signs drawn as emoji', 'Rights ©️ 2026 ™️', 'Rights © 2026 ™'],
  ['emoji', 'a heart drawn as a letter is', 'a ❤︎', 'a ❤'],
  ['accents', 'José', 'Jose\u0301 and Zoe\u0308', 'José and Zoë'],
  ['accents', 'two on one letter', 'Vie\u0323\u0302t', 'Việt'],
  ['accents', 'Arabic', 'ا\u0653ن', 'آن'],
  ['accents', 'Korean', '\u1112\u1161\u11ab\u1100\u1173\u11af', '한글'],
  ['line-spaces', 'at the end of lines', 'one  \ntwo \t\nthree ', 'one\ntwo\nthree'],
  ['line-spaces', 'in an empty line', 'one\n   \ntwo', 'one\n\ntwo'],
  ['line-spaces', 'wide', 'one\u00a0\u3000', 'one'],
  ['blank-lines', 'more than one', 'one\n\n\n\ntwo', 'one\n\ntwo'],
  ['blank-lines', 'at the beginning', '\n\none', 'one'],
  ['blank-lines', 'at the end', 'one\n\n', 'one'],
];

describe.each(CHANGED)('%s: %s', (rule, _, letter, plain) => {
  test('the rule changes it, all by itself', () => {
    const changed = plainText(letter, allBut(rule));
    expect(changed.text).toBe(plain);
    expect(new Set(changed.changes.map((change) => change.rule))).toEqual(new Set([rule]));
    expect(letterOf(changed)).toBe(letter);
  });

  test('all rules together change it the same way, apart from spaces and the ends of lines', () => {
    const tidy = plain.replaceAll('\t', ' ').replace(/ +$/gm, '');
    expect(plainText(letter).text).toBe(plainText(tidy).text);
  });
});

test('every rule is tried', () => {
  expect(IDS.filter((id) => !CHANGED.some(([rule]) => rule === id))).toEqual([]);
  expect(IDS.filter((id) => !KEPT.some(([rule]) => rule === id))).toEqual([]);
});

/** Each stays, though it is much like what the rule changes. */
const KEPT: [rule: PlainTextRuleId, what: string, letter: string][] = [
  ['line-ends', 'line breaks', 'one\n\ntwo'],
  ['tabs', 'spaces', 'a    b'],
  ['spaces', 'usual ones', 'a  b'],
  ['invisible', 'Persian', 'می\u200cخواهم آزاد شوند'],
  ['invisible', 'Persian with a vowel sign', 'مُ\u200cخ'],
  ['invisible', 'Hindi', 'क्\u200dष and क्\u200cष'],
  ['invisible', 'Sinhala', 'ශ්\u200dරී'],
  ['invisible', 'Malayalam, at the end of a word', 'അവന്\u200d വന്നു'],
  ['invisible', 'Mongolian', 'ᠪᠠᠢ\u180eᠠ'],
  ['controls', 'accents', 'é ÿ ¡ ½'],
  ['controls', 'characters of two halves', '𝒜 and 𠀀'],
  ['quotes', 'straight ones', '"Don\'t"'],
  ['quotes', 'French', '« Libérez-la », ‹ non ›'],
  ['dashes', 'hyphens', 'well-known -- and - so on'],
  ['bullets', 'a hyphen', '- free her\n* end it'],
  ['bullets', 'inside a line', 'one • two'],
  ['bullets', 'without white space', '•free her\n·free'],
  ['bullets', 'Catalan', 'col·laboració'],
  ['bullets', 'a section of a law', '§ 1983 of Title 42'],
  ['ellipses', 'full stops', 'and so on...'],
  ['ligatures', 'letters of two', 'æ œ ß ij'],
  ['ligatures', 'Arabic letters', 'سلام الله'],
  ['emoji', 'signs', '© 2026 Amnesty® and Co.™ ℹ ‼ ↔'],
  ['emoji', 'digits', '#1 * 2 (3)'],
  ['emoji', 'signs that were there before emoji', '✔ ☎ ♥ ☐'],
  ['emoji', 'Chinese', '釋放她'],
  ['accents', 'composed', 'José, Việt, 한글'],
  ['accents', 'no such letter', 'x\u0301'],
  ['accents', 'Arabic marks in another order', 'مُحَم\u064e\u0651د'],
  ['accents', 'Hindi that Unicode would take apart', 'क़ाज़ी'],
  ['line-spaces', 'at the beginning and inside', '  one  two\n   three'],
  ['blank-lines', 'one', 'one\n\ntwo\nthree'],
];

test.each(KEPT)('%s: what only looks like it stays: %s', (rule, _, letter) => {
  expect(plainText(letter, allBut(rule))).toEqual({ text: letter, changes: [] });
});

test('all that is typed on an American keyboard stays as it is', () => {
  const letter = `Dear Mr. President,\n\nI'm writing about "Amina" (age 34) - held since 2019 at 5' 6"...\n\n  * free her;\n  * 100% of $5 & #1 @ <x> [y] {z} ~ \`^_=+|\\/?!\n\nSincerely,\nA. Supporter`;
  expect(plainText(letter)).toEqual({ text: letter, changes: [] });
});

describe('letters as they are', () => {
  test.each([
    [
      'from Word',
      '“Dear Mr.\u00a0President”\r\n\r\nI’m writing — again — about:\r\n\r\n\uf0b7\tAmina’s ﬁle…\r\n\uf0b7\tthe trial of 2019–2020 \r\n\r\n\r\n\r\nSincerely,\r\n',
      '"Dear Mr. President"\n\nI\'m writing - again - about:\n\n- Amina\'s file...\n- the trial of 2019-2020\n\nSincerely,',
    ],
    [
      'from WhatsApp',
      '\u200eDear Mr. President 🇺🇸,\n\nplease 🙏🏿🙏🏿 free her ❤️!\n✅ now\n✅ without conditions\n👨‍👩‍👧‍👦',
      'Dear Mr. President,\n\nplease free her!\n- now\n- without conditions',
    ],
    [
      'from a web page',
      'Cher Monsieur,\u2028\u2028pourquoi\u00a0?\u200b Elle a dit\u00a0: «\u202fnon\u202f».\u00a0',
      'Cher Monsieur,\n\npourquoi ? Elle a dit : « non ».',
    ],
    ['in Persian', '\u202bمی\u200cخواهم «آزاد» شود\u202c', 'می\u200cخواهم «آزاد» شود'],
    ['in Hindi', 'क्\u200dषमा\u00a0– कीजिए…', 'क्\u200dषमा - कीजिए...'],
    ['in Spanish, from a Mac', 'Jose\u0301\u00a0—“libre”—an\u0303os', 'José -"libre" - años'],
  ])('%s', (_, letter, plain) => {
    const read = plainText(letter);
    expect(read.text).toBe(plain);
    expect(letterOf(read)).toBe(letter);
  });
});

describe('rules after one another', () => {
  test.each([
    ['a bullet that an emoji stood before', '😀 • free her', '- free her'],
    ['a bullet that something invisible stood before', '\ufeff•\u00a0free her', '- free her'],
    ['an accent that something invisible stood before', 'e\u200b\u0301', 'é'],
    ['halves that something invisible stood between', 'a\ud83d\u200b\ude00b', 'ab'],
    ['a dash beside an emoji', 'free😀—her', 'free - her'],
    ['a line of emoji', 'one\n\n😀 😀\n\ntwo', 'one\n\ntwo'],
    ['spaces where lines end', 'one\u00a0\r\n\t\r\n\u200b\r\ntwo', 'one\n\ntwo'],
  ])('%s', (_, letter, plain) => {
    expect(plainText(letter).text).toBe(plain);
  });
});

describe('rules that are switched off', () => {
  test('leave what they are about', () => {
    const letter = '“Yes” – no…\n\n\n\n😀';
    expect(plainText(letter, ['quotes', 'emoji', 'blank-lines']).text).toBe('“Yes” - no...\n\n\n\n😀');
    expect(plainText(letter, IDS)).toEqual({ text: letter, changes: [] });
  });

  test.each(CHANGED)('%s: without it, no other rule does the same: %s', (rule, _, letter, plain) => {
    expect(plainText(letter, [rule]).text).not.toBe(plainText(letter).text);
    expect(plain).not.toBe(letter);
  });

  test('emoji that stay are not taken apart by the rule for what is invisible', () => {
    const emoji = '👨‍👩‍👧‍👦 👩🏾‍⚖️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ❤️';
    expect(plainText(emoji, ['emoji'])).toEqual({ text: emoji, changes: [] });
  });

  test('ids that are no rules are ignored', () => {
    expect(plainText('“a”', ['other', '']).text).toBe('"a"');
  });
});

describe('changes', () => {
  test('say where in the plain text, and what stood there', () => {
    expect(plainText('“Yes”… 😀 so\u00adon')).toEqual({
      text: '"Yes"... soon',
      changes: [
        { rule: 'quotes', start: 0, end: 1, from: '“' },
        { rule: 'quotes', start: 4, end: 5, from: '”' },
        { rule: 'ellipses', start: 5, end: 8, from: '…' },
        { rule: 'emoji', start: 9, end: 9, from: '😀 ' },
        { rule: 'invisible', start: 11, end: 11, from: '\u00ad' },
      ],
    });
  });

  test('are one where one rule goes on with what another put', () => {
    expect(plainText('one\u2003\ntwo').changes).toEqual([{ rule: 'spaces', start: 3, end: 3, from: '\u2003' }]);
    expect(plainText('Jose\u200b\u0301').changes).toEqual([
      { rule: 'invisible', start: 3, end: 4, from: 'e\u200b\u0301' },
    ]);
  });

  test('are several where they only touch, what was taken out first', () => {
    expect(plainText('a😀“b”').changes).toEqual([
      { rule: 'emoji', start: 1, end: 1, from: '😀' },
      { rule: 'quotes', start: 1, end: 2, from: '“' },
      { rule: 'quotes', start: 3, end: 4, from: '”' },
    ]);
  });

  test('of a line end from Windows are the one character too many', () => {
    expect(plainText('a\r\nb').changes).toEqual([{ rule: 'line-ends', start: 1, end: 1, from: '\r' }]);
  });
});

describe('whatever the letter', () => {
  const nasty = fc.constantFrom(
    ...CHANGED.flatMap(([, , letter]) => [...letter]),
    ...KEPT.flatMap(([, , letter]) => [...letter]),
    ...'\n\n  \r\t\u200b\u200c\u200d\ufe0f\ufe0e\u20e3😀❤✈•✅\u0301\u0327\u0654\u{e0067}🇺🏽بa1—–',
    '\ud83d',
    '\ude00',
  );
  const letters = fc.oneof(
    fc.string({ unit: nasty, maxLength: 30 }),
    fc.string({ unit: nasty, size: 'large' }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 2 }))).map((parts) => parts.join('')),
  );
  const offs = fc.oneof(
    fc.constant([]),
    fc.subarray(IDS),
    fc.subarray(IDS).map((ids) => allBut(...ids)),
  );

  test('its plain text is plain', () => {
    fc.assert(
      fc.property(letters, offs, (letter, off) => {
        const { text } = plainText(letter, off);
        expect(plainText(text, off)).toEqual({ text, changes: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('what was changed leads back to it', () => {
    fc.assert(
      fc.property(letters, offs, (letter, off) => {
        expect(letterOf(plainText(letter, off))).toBe(letter);
      }),
      { numRuns: 2000 },
    );
  });

  test('changes are in order, apart, real, and of rules that are on', () => {
    fc.assert(
      fc.property(letters, offs, (letter, off) => {
        const { text, changes } = plainText(letter, off);
        let reach = 0;
        for (const { rule, start, end, from } of changes) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(from).not.toBe(text.slice(start, end));
          expect(off).not.toContain(rule);
          reach = end;
        }
        expect(reach).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('letters, digits and the signs of ASCII stay as they are', () => {
    const words = fc.stringMatching(/^[!-~]+(?: [!-~]+)*$/);
    fc.assert(
      fc.property(fc.array(words), (lines) => {
        const text = lines.join('\n');
        expect(plainText(text)).toEqual({ text, changes: [] });
      }),
    );
  });

  test('no character of ASCII is lost or comes in but white space, hyphens, quotes and full stops', () => {
    const ascii = (text: string) => text.replace(/[^!-~]|[-"'.]/g, '');
    const unlike = fc.string({ unit: fc.constantFrom('a', 'B', '1', '#', ' ', '\n', '—', '😀', '“', '\u200d', '•') });
    fc.assert(
      fc.property(unlike, offs, (letter, off) => {
        expect(ascii(plainText(letter, off).text)).toBe(ascii(letter));
      }),
    );
  });
});
