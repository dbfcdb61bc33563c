import type { FoldedLetter } from './foldedLetter';

/** Fewest and most digits of a telephone number with its area code (ITU-T E.164). */
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;

/** Digits in groups; a stroke or a comma between them makes a law, a date or an amount of it. */
const GROUPED = /(?<![\p{L}\p{N}/.,#$€£-])(?:\+|\(\+?)?\d(?:[\d()]|[ .-]{1,2}(?=[\d(])){6,24}(?![\p{L}\p{N}/%-])/gu;
/** In France, Italy and many other countries a number in one piece begins so. */
const IN_ONE_PIECE = /^0\d{9,10}$/;
/** What a number in one piece is called right before it. */
const CALLED =
  /(?:tel|phone|telephone|mobile|cell(?:phone| phone| number)|whatsapp|fax|call (?:me|her|him|them)(?: (?:on|at))?|number is|telefono|movil|celular|llam(?:e|en|ar)(?:me|la|lo)? al|portable|telephone|appel(?:ez|er)(?:-moi)? (?:le|au)|هاتف|الهاتف|هاتفها|هاتفه|جوال|الجوال|واتساب)[.: ]*(?:(?:number|no|n|numero|num|رقم)[.:° ]*)?$/u;
/** What is counted with numbers in groups, too, right before them. */
const NO_TELEPHONE =
  /(?:case|docket|file|application|petition|complaint|law|act|decree|resolution|article|section|rule|no|nos|number|ref|reference|expediente|causa|ley|decreto|sentencia|dossier|loi|decret|requete|affaire|arrete|قضيه|القضيه|قانون|القانون|المرسوم)[.: ]*(?:(?:no|n|numero|number|num|رقم)[.:° ]*)?$/u;

/** Telephone numbers as places in the folded text. */
export function phoneNumbersIn({ plain }: FoldedLetter): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: match, index } of plain.matchAll(GROUPED)) {
    const number = match.replace(/[.( -]+$/, '');
    const digits = number.replace(/\D/g, '').length;
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) continue;
    const before = plain.slice(Math.max(0, index - 40), index);
    if (/^\(?(?:\+|00)/.test(number)) {
      found.push({ start: index, end: index + number.length });
      continue;
    }
    if (isTime(number)) continue;
    // what is called a telephone is one, however it is written
    if (!CALLED.test(before) && (NO_TELEPHONE.test(before) || isAmount(number))) continue;
    found.push({ start: index, end: index + number.length });
  }
  return found;
}

/** Days, years and hours come in groups, too. */
function isTime(number: string): boolean {
  const groups = groupsOf(number);
  if (groups.every((group) => /^(?:1[89]|20|21)\d\d$/.test(group))) return true;
  if (groups.every((group) => /^(?:[01]\d|2[0-4])[0-5]\d$/.test(group))) return true;
  // perhaps with an hour, or with another day
  return /^(?:\d{4}[.-]\d{1,2}[.-]\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{4})(?:[ -]|$)/.test(number);
}

/** Amounts, pages, American postal codes, and whatever is written in one piece without the zero of a telephone. */
function isAmount(number: string): boolean {
  if (/^\d+$/.test(number)) return !IN_ONE_PIECE.test(number);
  if (/^(?:\d+\.\d+|\d{4}-\d{4}|\d{5}-\d{4})$/.test(number)) return true;
  return /^\d{1,3}(?:([ .])\d{3})(?:\1\d{3})+$/.test(number) && !isMobile(groupsOf(number));
}

function groupsOf(number: string): string[] {
  return number.split(/\D+/).filter((group) => group !== '');
}

/** Spanish and French writers part thousands by a space, and Spain has telephone numbers in three groups of three. */
function isMobile(groups: readonly string[]): boolean {
  return groups.length === 3 && /^[6-9]\d\d$/.test(groups[0]!) && groups[2] !== '000';
}
