/** Letters that Unicode does not take apart, and what people write for them where they are missing. */
const SAME_AS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/** Lower case, without accents or case marks, white space folded: for comparing, never for showing. */
export function foldText(text: string): string {
  // most of what pages say needs none of it
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđıæœ]/g, (letter) => SAME_AS[letter] as string)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A sign of a script that puts no spaces between words, Japan's sign for postal codes, or a run of letters and digits of any other. */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー〒]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー])[\p{L}\p{N}])+/gu;

/**
 * The words of a text as folded tokens; punctuation separates and is dropped ("E-mail*" gives e, mail). Where a script
 * puts no spaces between words each sign is a token.
 */
export function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/**
 * The tokens of a control's name or id: split at camelCase humps, digits' edges, dots, dashes, underscores and
 * brackets (`Contact.MailingPostalCode` gives contact, mailing, postal, code).
 */
export function tokensOfName(name: string): string[] {
  return wordsOf(
    name
      // Drupal numbers an id that it has given before: “edit-email--2”
      .replace(/--\d+$/, '')
      .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(\p{L})(\p{N})/gu, '$1 $2')
      .replace(/(\p{N})(\p{L})/gu, '$1 $2'),
  );
}
