import type { Person } from './urgentAction';
import { textLines } from './textLines';

/** People as text to edit, one a line: `Name [pronouns]`. `readPersonLines` reads it back. */
export function personLines(people: readonly Person[]): string {
  return people.map(personLine).join('\n');
}

/** Pronouns are what stands in square brackets at the end of a line; the rest is the name. */
export function readPersonLines(text: string): Person[] {
  return textLines(text)
    .map((line) => {
      const [, name, pronouns] = /^(.*)\[([^[\]]*)\]$/.exec(line) ?? [];
      return name === undefined || pronouns === undefined
        ? { name: line, pronouns: '' }
        : { name: name.trim(), pronouns: pronouns.trim() };
    })
    .filter(({ name, pronouns }) => name !== '' || pronouns !== '');
}

function personLine({ name, pronouns }: Person): string {
  const line = name.replaceAll(/\s+/g, ' ').trim();
  // A name that itself ends in brackets gets empty ones, so that its own are not read as pronouns.
  if (pronouns.trim() === '') return line.endsWith(']') ? `${line} []` : line;
  return `${line} [${pronouns.replaceAll(/[[\]\s]+/g, ' ').trim()}]`.trim();
}
