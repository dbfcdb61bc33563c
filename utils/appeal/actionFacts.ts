import { formatCalendarDate } from '../locale/calendarDate';
import type { UrgentAction } from '../urgent-action/urgentAction';
import { type DateInText, datesInLine } from './datesInText';
import { bareWord, knownName, misspellings, type NamedPerson, personIn } from './namesInText';
import { type NumberInText, numbersInLine } from './numbersInText';
import { byLine, type Place } from './remembering';
import { wordTokens } from './wordTokens';

/** A date, number or name in a letter that is nearly one of the action's, and not quite. */
export interface DifferingFact extends Place {
  kind: 'date' | 'number' | 'name';
  found: string;
  /** What the action has there. */
  says: string;
}

/** How the facts of an action fare in a letter. */
export interface FactChecker {
  /** In the order of the letter. */
  differing(letter: string): DifferingFact[];
  named(letter: string): NamedPerson[];
}

/** Prepares the facts of an action to be looked for in letters, and remembers lines; dates are told in `language`. */
export function factChecker(action: UrgentAction, language: string): FactChecker {
  const text = textOf(action);
  const dates = byLine(datesInLine)(text);
  for (const date of [action.date, action.deadline])
    if (date !== '') dates.push({ start: 0, end: 0, date, written: formatCalendarDate(date, language, 'long') });
  const numbers = byLine(numbersInLine)(text);
  const people = action.people.filter(({ name }) => name.trim() !== '').map(({ name }) => knownName(name));
  const names = [...people, ...action.targets.map(({ name }) => knownName(name))];
  const right = new Set(wordTokens(text).map(bareWord));
  const inLetter = byLine((line) => [
    ...differingDates(datesOfCase(line), dates),
    ...differingNumbers(numbersInLine(line), numbers),
    ...misspellings(line, names, right).map((one) => ({ kind: 'name' as const, ...one })),
  ]);
  const words = byLine(wordTokens);
  return {
    differing: (letter) => inLetter(letter).sort((a, b) => a.start - b.start),
    named(letter) {
      const all = words(letter);
      return people.map((person) => personIn(all, person));
    },
  };
}

/** What may stand before the day in a line that says when a letter was written: the place. */
const PLACE = /^\s*(?:[^,،.]{2,40}[,،]\s*)?(?:le|el|a)?\s*$/i;

/** The dates in a line, unless it only says when the letter was written. */
function datesOfCase(line: string): DateInText[] {
  const dates = datesInLine(line);
  const [first] = dates;
  const isOfLetter =
    first !== undefined && PLACE.test(line.slice(0, first.start)) && /^[\s.]*$/.test(line.slice(first.end));
  return isOfLetter ? [] : dates;
}

/** Everything that an action says in words about its case, and whom to write to. */
function textOf(action: UrgentAction): string {
  const { title, summary, modelLetter, starterLetter, demands, background, people, targets } = action;
  const of = targets.flatMap(({ name, role, organisation, salutation }) => [name, role, organisation, salutation]);
  return [
    title,
    summary,
    modelLetter,
    starterLetter,
    ...demands,
    background,
    ...people.map(({ name }) => name),
    ...of,
  ].join('\n');
}

/** Dates that share two of day, month and year with one of the action's, or of a day without a year the month. */
function differingDates(found: readonly DateInText[], known: readonly DateInText[]): DifferingFact[] {
  return found.flatMap(({ start, end, date, written }) => {
    if (known.some((one) => one.date.endsWith(date) || date.endsWith(one.date))) return [];
    const near = known.find((one) => isNear(date, one.date));
    return near === undefined ? [] : [{ kind: 'date', start, end, found: written, says: near.written }];
  });
}

function isNear(date: string, known: string): boolean {
  const [parts, others] = [date.split('-').reverse(), known.split('-').reverse()];
  const same = parts.filter((part, at) => part === others[at]).length;
  return parts.length === 3 && others.length === 3 ? same === 2 : parts[1] === others[1];
}

/** So many of something, where the action counts the same and comes to another number. */
function differingNumbers(found: readonly NumberInText[], known: readonly NumberInText[]): DifferingFact[] {
  return found.flatMap(({ start, end, digits, counted, written }) => {
    const same = known.filter((one) => one.counted === counted);
    if (same.length === 0 || same.some((one) => one.digits === digits)) return [];
    return [{ kind: 'number', start, end, found: written, says: same[0]!.written }];
  });
}
