const NAME = 'whitehouse';
/** Changes, of one letter each, after which a word is still taken for the name. */
const MOST_CHANGES = 2;

/**
 * What is read as a letter of the name, among the letters of other scripts, digits and signs. Ours rather than
 * Unicode's table of confusables, since eight letters are enough: that table is larger than all else here together.
 * Accents, and letters that are only set otherwise (bold, full width), need no row.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  w: 'ԝѡшщωաɯʍᴡⱳꮃพຟ',
  h: 'һհнңҥћђħɦⱨʜɧꮒꮋ',
  i: '1l|!¡ıіιӏɪɩɨǀꭵꮮłƚוןᛁ',
  t: '7+†тτŧƭʈᴛꭲҭտ',
  e: '3€еєҽεɛəǝɇᴇℯ℮эꬲꭼ',
  o: '0оοσөօøɵᴏ०০੦૦୦௦౦೦൦๐໐၀០סه೦ഠဝⲟჿ°¤',
  u: 'vυսцʋʊμᴜᴠνѵט',
  s: '5$§ѕꜱʂƨֆςટꮪ',
};

const LETTERS = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([letter, likes]) => [...likes].map((like) => [like, letter] as const)),
);

/** True for a text that names the White House in one word or two, in whatever letters that look like it. */
export function namesWhiteHouse(text: string): boolean {
  return text.split(/[/\\?#@:&=]+/).some((part) => asRead(part).includes(NAME));
}

/** True for a host's label that could be taken for the name, also with a letter or two wrong. */
export function resemblesWhiteHouse(label: string): boolean {
  return [label, ...label.split('-')].some((word) => editDistance(asRead(word), NAME) <= MOST_CHANGES);
}

/** The letters that somebody takes a text for who reads it in passing, without what stands between them. */
function asRead(text: string): string {
  return [...text.normalize('NFKD').toLowerCase()]
    .map((character) => LETTERS.get(character) ?? character)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('uu', 'w');
}

/** Letters put in, left out, replaced, or swapped with the one beside. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_CHANGES) return Infinity;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, replaced, swapped));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
