/**
 * Text for comparing words: lower case, without accents, curly quotes straight, runs of white space one space, and the
 * Arabic letters that are written one way or the other alike.
 */
export function folded(text: string): string {
  return [...text].map(foldedCharacter).join('').replace(/\s+/g, ' ').trim();
}

/** One character folded, for walking along a text; '' for an accent or a mark that stands by itself. */
export function foldedCharacter(character: string): string {
  let fold = FOLDS.get(character);
  if (fold === undefined) FOLDS.set(character, (fold = foldOne(character)));
  return fold;
}

/** Characters folded before: a document has few different ones, and each is folded many times. */
const FOLDS = new Map<string, string>();

function foldOne(character: string): string {
  return character
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[–—‐‑−]/g, '-');
}

/** A text of the same length with Western digits in place of Arabic and Persian ones. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The beginning of a text, folded once, for trying many phrases on it. */
export interface FoldedHead {
  plain: string;
  /** For each length of `plain`, where that much of it ends in the text. */
  ends: readonly number[];
}

/** Longest phrase that is looked for, folded characters. */
const LONGEST_PHRASE = 160;

export function foldedHead(text: string): FoldedHead {
  let plain = '';
  const ends = [0];
  let index = 0;
  for (const character of text) {
    const fold = foldedCharacter(character).replace(/\s+/g, ' ');
    index += character.length;
    // white space in front and after other white space, and accents that stand by themselves, add nothing
    const adds = fold === ' ' && (plain === '' || plain.endsWith(' ')) ? '' : fold;
    plain += adds;
    for (let at = 0; at < adds.length; at++) ends.push(index);
    if (adds === '') ends[plain.length] = index;
    if (plain.length >= LONGEST_PHRASE) break;
  }
  return { plain, ends };
}

/** Where a folded phrase ends that a text begins with, as an index in the text; null when it begins otherwise. */
export function endOfPhrase(text: string | FoldedHead, phrase: string): number | null {
  const { plain, ends } = typeof text === 'string' ? foldedHead(text) : text;
  return plain.startsWith(phrase) ? ends[phrase.length]! : null;
}
