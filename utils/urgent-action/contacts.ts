import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min';
import { LinkifyIt } from 'linkify-it';

/** What stands in a line beside the address: where, and what it is. */
export interface Contact {
  what: 'webform' | 'email' | 'tel' | 'fax' | 'hours';
  text: string;
  start: number;
  end: number;
}

/** What is shorter is a postal code, or an extension. */
const FEWEST_DIGITS = 7;

const linkify = new LinkifyIt({ fuzzyLink: true });
const LANGUAGES = ['en', 'es', 'fr', 'ar'];
const DAY = dayNames();
const DIGIT = '[\\d٠-٩]';
const TIME = `${DIGIT}{1,2}(?:[:.h]?${DIGIT}{2})?\\s?(?:[ap]\\.?m\\.?|h|hrs|hours)?`;
const HOURS = new RegExp(
  `(?<!\\p{L})(?:${DAY})(?:\\s*(?:[-–—/,&]|to|a|al|au|y|et|الي|إلى)\\s*(?:${DAY}))*[\\s,:]*(?:from|de|between|من)?\\s*${TIME}\\s*(?:[-–—]|to|a|à|until|إلى)\\s*${TIME}(?!${DIGIT})`,
  'giu',
);

/** Addresses on the web, e-mail addresses, telephone and fax numbers, and hours in a line, in their order, none within another. */
export function contactsIn(line: string, country: string): Contact[] {
  const found: Contact[] = [];
  const add = (contact: Contact) => {
    if (found.every(({ start, end }) => contact.end <= start || contact.start >= end)) found.push(contact);
  };
  for (const { schema, index, lastIndex, text } of linkify.match(line) ?? [])
    if (schema === 'mailto:' || schema === 'http:' || schema === 'https:' || /^www\.|\.\w+\//.test(text))
      add({
        what: schema === 'mailto:' ? 'email' : 'webform',
        text: text.replace(/^mailto:/, ''),
        start: index,
        end: lastIndex,
      });
  for (const match of line.matchAll(HOURS))
    add({ what: 'hours', text: match[0].trim(), start: match.index, end: match.index + match[0].trimEnd().length });
  const options = country === '' ? {} : { defaultCountry: country as CountryCode };
  for (const { startsAt, endsAt } of findPhoneNumbersInText(withoutFound(line, found), options))
    if (line.slice(startsAt, endsAt).replace(/\P{Nd}/gu, '').length >= FEWEST_DIGITS)
      add(faxAt(line, startsAt, endsAt, found) ?? numberAt('tel', line, startsAt, endsAt));
  return found.sort((a, b) => a.start - b.start);
}

/** What a number is called that no voice answers; "Tel/Fax" is answered. */
const FAX =
  /(?<=^|[\s,،;|(])(?<!(?:tel|phone|[ée]l[ée]phone|tel[ée]fono|هاتف)[\s.]*(?:[/&+,-]|and|y|et|و)?\s*)(?:(?:fax|facsimile|t[ée]l[ée]copie|tty(?:\/t[dt]d)?|tdd|فاكس|الفاكس)(?:\s(?:number|no\.?))?\s?[.:]?|f\s?:)\s*$/iu;

/** A fax number with the word before it; null for any other number. */
function faxAt(line: string, start: number, end: number, found: readonly Contact[]): Contact | null {
  const before = found.findLast((one) => one.end <= start);
  // one after another
  if (before?.what === 'fax' && /^[\s,;/]*(?:and|or|y|o|et|ou|و|أو)?\s*$/iu.test(line.slice(before.end, start)))
    return numberAt('fax', line, start, end);
  const label = FAX.exec(line.slice(0, start));
  return label === null ? null : numberAt('fax', line, label.index, end);
}

function numberAt(what: 'tel' | 'fax', line: string, start: number, end: number): Contact {
  return { what, text: line.slice(start, end), start, end };
}

/** The line with nothing where something was found: hours before a telephone number would be taken for its beginning. */
function withoutFound(line: string, found: readonly Contact[]): string {
  return found.reduce((text, { start, end }) => text.slice(0, start) + '|'.repeat(end - start) + text.slice(end), line);
}

/** The names of the days in all languages, long and short, as a pattern. */
function dayNames(): string {
  const names = new Set<string>();
  for (const language of LANGUAGES)
    for (const weekday of ['long', 'short'] as const)
      for (let day = 5; day < 12; day++)
        names.add(
          new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
            .format(new Date(Date.UTC(2025, 0, day)))
            .replace(/\.$/, ''),
        );
  return [...names].sort((a, b) => b.length - a.length).join('|');
}
