import { formatCalendarDate } from '../locale/calendarDate';
import { countryLine, senderCountryLine } from './countryLine';
import { postPhrases } from './postPhrases';
import type { PrintLetter } from './printJob';

/** The sender's lines as they stand at the head of a letter, with the country for an answer from abroad. */
export function headSender({ sender, recipient, language }: Omit<PrintLetter, 'text'>): string[] {
  return [...sender.lines, senderCountryLine(sender.country, recipient.country, language)].filter(Boolean);
}

/** The address as it stands in the window or on an envelope: with the country, where the letter goes abroad. */
export function headRecipient({ sender, recipient }: Omit<PrintLetter, 'text'>): string[] {
  return [...recipient.lines, countryLine(recipient.country, sender.country)].filter(Boolean);
}

/** The date as letters in its language and from the sender's country have it. */
export function dateLine({ date, language, sender }: Omit<PrintLetter, 'text'>): string {
  const region = /^[A-Z]{2}$/.test(sender.country) ? `-${sender.country}` : '';
  const words = formatCalendarDate(date, `${language.split('-')[0]}${region}`, 'long');
  const [placed, bare] = postPhrases(language).date;
  return (sender.place === '' ? bare : placed).replace('$place', () => sender.place).replace('$date', () => words);
}

/** Above the salutation, for somebody who is sent a copy; '' for anybody else. */
export function copyOfLine({ copyOf, language }: Omit<PrintLetter, 'text'>): string {
  return copyOf.length === 0 ? '' : postPhrases(language).copyOf.replace('$', () => listed(copyOf, language));
}

/** Below the signature: who is sent a copy; '' for nobody. */
export function copiesLine({ copies, language }: Omit<PrintLetter, 'text'>): string {
  return copies.length === 0 ? '' : `${postPhrases(language).copy} ${copies.join('; ')}`;
}

function listed(names: readonly string[], language: string): string {
  return new Intl.ListFormat([language, 'en'], { type: 'conjunction' }).format(names);
}

/** A letter on paper as plain text: its parts from top to bottom, with an empty line between them. */
export function letterText(letter: Omit<PrintLetter, 'text'>): string {
  return [
    headSender(letter).join('\n'),
    dateLine(letter),
    headRecipient(letter).join('\n'),
    copyOfLine(letter),
    letter.salutation,
    letter.body,
    letter.closing,
    letter.name,
    copiesLine(letter),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
