/** Lower case, without accents or case marks, white space folded: for comparing, never for showing. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text as folded tokens; punctuation separates and is dropped ("E-mail*" gives e, mail). */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The tokens of a control's name or id: split at camelCase humps, digits' edges, dots, dashes, underscores and
 * brackets (`Contact.MailingPostalCode` gives contact, mailing, postal, code).
 */
export function tokensOfName(name: string): string[] {
  return wordsOf(
    name
      .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(\p{L})(\p{N})/gu, '$1 $2')
      .replace(/(\p{N})(\p{L})/gu, '$1 $2'),
  );
}
