import type { OpeningHours, OpeningPeriod } from '../locale/openingTimes';
import { folded, westernDigits } from './foldedText';
import { zoneAt, zoneOfPlace } from './hoursZones';
import type { Target } from './urgentAction';

/** When a telephone is answered, as read from a document's words. */
export interface PhoneHours extends OpeningHours {
  /** What the words leave out, and is taken from elsewhere: the days (Monday to Friday), the zone (the place's only one). */
  assumed: { days: boolean; zone: boolean };
}

const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];
const ALL_DAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const NOON = 12 * 60;
const MIDNIGHT = 24 * 60;

/**
 * Reads when a target's telephone is answered. Every word has to be understood: null where one is not, where times do
 * not make sense, or where it is not certain in which zone they are. English, Spanish, French and Arabic.
 */
export function readPhoneHours(target: Pick<Target, 'hours' | 'country' | 'address'>): PhoneHours | null {
  const tokens = tokensOf(westernDigits(folded(target.hours)), target);
  if (tokens === null) return null;
  const named = new Set(tokens.flatMap((token) => (token.is === 'zone' ? [token.zone] : [])));
  if (named.size > 1) return null;
  const [zone = zoneOfPlace(target)] = named;
  // a comma before the zone joins nothing
  const read = periodsOf(
    tokens.filter(({ is }, at) => is !== 'zone' && (is !== 'and' || tokens[at + 1]?.is !== 'zone')),
  );
  if (zone === null || read === null) return null;
  return { ...read, zone, assumed: { days: read.days, zone: named.size === 0 } };
}

type Half = 'am' | 'pm' | null;

type Token =
  | { is: 'days'; days: readonly number[] }
  | { is: 'time'; hour: number; minute: number; half: Half }
  | { is: 'zone'; zone: string | null }
  | { is: 'to' | 'and' | 'between' };

const WORD_END = '(?![\\p{L}\\d])';
const word = (source: string) => new RegExp(`^(?:${source})${WORD_END}`, 'u');

const TO = word("to|till|until|thru|through|a la|a las|a|al|au|aux|jusqu'a|hasta(?: las?)?|الي|حتي|ال[يى] الساعه");
const AND = word('and|y|e|et|plus|و');
const BETWEEN = word('between|entre|بين|ما بين');
const FILLER = word(
  'from|on|at|open|opening|office|business|working|hours|telephone|phone|de|del|desde|du|des|dans|le|la|les|los|las|el|' +
    'horas|horario|horaires|heures|hrs|hora|h|من|الساعه|ساعات|العمل|يوم|ايام|يوميا من',
);
const EVERY_DAY = word('daily|every ?day|7 days a week|todos los dias|tous les jours|chaque jour|يوميا|كل يوم');
const WEEKDAYS = word('(?:on )?week ?days');
const SPOKEN_TIMES = word(
  '(?:12(?::00)? ?)?(?:noon|midday|del mediodia|mediodia|midi)|(?:12(?::00)? ?)?(?:midnight|medianoche|minuit)',
);
const HALVES =
  "(?<am>a\\.? ?m\\.?|صباحا|ص|de la manana|du matin)|(?<pm>p\\.? ?m\\.?|مساء|م|de la tarde|de l'apres-midi)|(?:noon|del mediodia|ظهرا)";
const TIME = new RegExp(
  `^(?:(?<hour>\\d{1,2})(?:(?: ?[:.] ?| ?h ?)(?<minute>\\d{2}))?|(?<four>\\d{4}))(?: ?(?:h|hrs?|hours|horas|heures|uhr)${WORD_END})?(?: ?(?<half>${HALVES})${WORD_END})?(?![\\p{L}\\d])`,
  'u',
);

/** All of a folded text as tokens; null where something in it is none. */
function tokensOf(text: string, target: Pick<Target, 'country'>): Token[] | null {
  const tokens: Token[] = [];
  let rest = text;
  while ((rest = rest.replace(/^[\s:.()[\]|]+/u, '')) !== '') {
    const step = nextToken(rest, target);
    if (step === null) return null;
    if (step.token !== null) tokens.push(step.token);
    rest = rest.slice(step.length);
  }
  return tokens;
}

interface Step {
  /** null for a word that says nothing. */
  token: Token | null;
  length: number;
}

function nextToken(text: string, target: Pick<Target, 'country'>): Step | null {
  const one = (pattern: RegExp, token: Token | null): Step | null => {
    const length = pattern.exec(text)?.[0].length;
    return length === undefined ? null : { token, length };
  };
  return (
    one(/^-+/, { is: 'to' }) ??
    one(/^[,;،؛/&+]/u, { is: 'and' }) ??
    spokenTime(text) ??
    one(EVERY_DAY, { is: 'days', days: ALL_DAYS }) ??
    one(WEEKDAYS, { is: 'days', days: MONDAY_TO_FRIDAY }) ??
    clockTime(text) ??
    dayAt(text) ??
    zoneToken(text, target) ??
    one(BETWEEN, { is: 'between' }) ??
    one(TO, { is: 'to' }) ??
    one(AND, { is: 'and' }) ??
    // an Arabic "and" is one with its word
    one(/^و(?=\p{L})/u, { is: 'and' }) ??
    one(FILLER, null)
  );
}

function spokenTime(text: string): Step | null {
  const match = SPOKEN_TIMES.exec(text);
  if (match === null) return null;
  const isMidnight = /midnight|medianoche|minuit/.test(match[0]);
  return { token: { is: 'time', hour: isMidnight ? 24 : 12, minute: 0, half: null }, length: match[0].length };
}

function clockTime(text: string): Step | null {
  const { 0: all, groups } = TIME.exec(text) ?? {};
  if (all === undefined || groups === undefined) return null;
  const four = groups['four'];
  const [hour, minute] =
    four === undefined ? [groups['hour'], groups['minute'] ?? '0'] : [four.slice(0, 2), four.slice(2)];
  const half = groups['am'] !== undefined ? 'am' : groups['pm'] !== undefined ? 'pm' : null;
  return { token: { is: 'time', hour: Number(hour), minute: Number(minute), half }, length: all.length };
}

function zoneToken(text: string, target: Pick<Target, 'country'>): Step | null {
  const found = zoneAt(text, target);
  if (found === null) return null;
  return { token: 'local' in found ? null : { is: 'zone', zone: found.zone }, length: found.length };
}

function dayAt(text: string): Step | null {
  const match = DAY.exec(text);
  const day = match === null ? undefined : DAY_NAMES.get(match[1]!);
  return match === null || day === undefined ? null : { token: { is: 'days', days: [day] }, length: match[0].length };
}

/** Short names that no browser has. */
const MORE_NAMES = 'tues 2|weds 3|thur 4|thurs 4|miers 3|اثنين 1|احد 7|خميس 4|جمعه 5|سبت 6|ثلاثاء 2|اربعاء 3';
const DAY_NAMES = dayNames();
const DAY = new RegExp(
  `^(${[...DAY_NAMES.keys()].sort((a, b) => b.length - a.length).join('|')})s?\\.?(?!\\p{L})`,
  'u',
);

function dayNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of ['en', 'es', 'fr', 'ar'])
    for (const weekday of ['long', 'short'] as const)
      for (const day of ALL_DAYS) {
        // 5 January 2026 was a Monday
        const date = new Date(Date.UTC(2026, 0, 4 + day));
        const name = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(date);
        names.set(folded(name).replace(/\.$/, ''), day);
      }
  for (const row of MORE_NAMES.split('|')) names.set(row.slice(0, -2), Number(row.slice(-1)));
  return names;
}

type Item = { days: readonly number[] } | { from: number; to: number };

/** The periods that tokens tell of; `days`: they name none. */
function periodsOf(tokens: readonly Token[]): { periods: OpeningPeriod[]; days: boolean } | null {
  const items = itemsOf(tokens);
  if (items === null) return null;
  const times = items.flatMap((item) => ('from' in item ? [item] : []));
  const allDays = items.flatMap((item) => ('days' in item ? [item] : []));
  if (times.length === 0) return null;
  if (allDays.length === 0) return { periods: times.map((time) => ({ ...time, days: MONDAY_TO_FRIDAY })), days: true };
  if ('from' in items[0]!) {
    // the days after the times: then they are of all of them
    const firstDay = items.findIndex((item) => 'days' in item);
    if (items.slice(firstDay).some((item) => 'from' in item)) return null;
    const days = allDays.flatMap((item) => item.days);
    return { periods: times.map((time) => ({ ...time, days })), days: false };
  }
  return afterTheirDays(items);
}

function afterTheirDays(items: readonly Item[]): { periods: OpeningPeriod[]; days: boolean } | null {
  const periods: OpeningPeriod[] = [];
  let days: readonly number[] = [];
  let isFresh = false;
  for (const item of items) {
    if ('days' in item) {
      days = isFresh ? [...days, ...item.days] : item.days;
      isFresh = true;
    } else {
      periods.push({ ...item, days });
      isFresh = false;
    }
  }
  // days at the end without times would be lost
  return isFresh ? null : { periods, days: false };
}

/** Days, ranges of them and ranges of times; null where tokens stand in no order that makes sense. */
function itemsOf(tokens: readonly Token[]): Item[] | null {
  const items: Item[] = [];
  let between = false;
  for (let at = 0; at < tokens.length;) {
    const [token, joint, other] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
    if (token.is === 'and' && items.length > 0 && at < tokens.length - 1) at++;
    else if (token.is === 'between') {
      between = true;
      at++;
    } else if (token.is === 'days') {
      const last = joint?.is === 'to' && other?.is === 'days' ? other.days : null;
      items.push({ days: last === null ? token.days : daysFrom(token.days[0]!, last.at(-1)!) });
      at += last === null ? 1 : 3;
    } else if (token.is === 'time' && other?.is === 'time' && isRange(joint, between)) {
      const range = rangeOf(token, other);
      if (range === null) return null;
      items.push(range);
      between = false;
      at += 3;
    } else return null;
  }
  return items;
}

function isRange(joint: Token | undefined, between: boolean): boolean {
  return joint?.is === 'to' || (between && joint?.is === 'and');
}

/** Sunday to Thursday goes over the end of the week. */
function daysFrom(first: number, last: number): number[] {
  const days = [first];
  while (days.at(-1) !== last) days.push((days.at(-1)! % 7) + 1);
  return days;
}

type Time = Extract<Token, { is: 'time' }>;

/**
 * Two times as minutes. Of one without a.m. or p.m. beside one that has it, and of two without, the reading is taken
 * that makes an office's day: from 9 to 5 ends in the afternoon, from 2 to 5 p.m. begins in it.
 */
function rangeOf(from: Time, to: Time): { from: number; to: number } | null {
  if ([from, to].some(({ hour, minute, half }) => minute > 59 || hour > (half === null ? 24 : 12))) return null;
  if ([from, to].some(({ hour, half }) => half !== null && hour === 0)) return null;
  const ends = endsOf(from, to);
  return ends.from < ends.to && ends.to <= MIDNIGHT ? ends : null;
}

function endsOf(from: Time, to: Time): { from: number; to: number } {
  const [opens, closes] = [minutesOf(from), minutesOf(to)];
  if (from.half === null && to.half === 'pm') {
    const later = minutesOf({ ...from, half: 'pm' });
    return { from: from.hour <= 12 && later < closes ? later : opens, to: closes };
  }
  if (to.half === null && closes <= opens && to.hour <= 12) return { from: opens, to: closes + NOON };
  return { from: opens, to: closes };
}

function minutesOf({ hour, minute, half }: Time): number {
  const full = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return full * 60 + minute;
}
