import { onlyZoneOf } from '../locale/countryZones';
import { folded } from './foldedText';
import type { Target } from './urgentAction';

/** How a text names a time zone. */
export interface NamedZone {
  /** IANA, or a distance from UTC such as `+05:30`; null for a name of several zones that the country does not settle. */
  zone: string | null;
  /** Characters that name it, in the folded text. */
  length: number;
}

interface ZoneRow {
  /** Source of a pattern for folded text. */
  pattern: string;
  zone: string;
  /** Countries in which it means that; none: everywhere. */
  countries?: string;
}

/**
 * What an office that says EST in summer, too, goes by: the clocks of that region, not a distance from UTC. ET is one
 * only at the end, since in French it joins.
 */
const ROWS: readonly ZoneRow[] = [
  {
    pattern: "eastern(?: standard| daylight)?(?: time)?|hora del este|heure de l'est|et(?=[\\s.)\\]]*$)|est|edt",
    zone: 'America/New_York',
    countries: 'US CA',
  },
  {
    pattern: 'central(?: standard| daylight)?(?: time)?|hora del centro|heure du centre|ct|cst|cdt',
    zone: 'America/Chicago',
    countries: 'US CA',
  },
  { pattern: 'mountain(?: standard| daylight)?(?: time)?|mt|mst|mdt', zone: 'America/Denver', countries: 'US CA' },
  {
    pattern: 'pacific(?: standard| daylight)?(?: time)?|hora del pacifico|heure du pacifique|pt|pst|pdt',
    zone: 'America/Los_Angeles',
    countries: 'US CA',
  },
  { pattern: 'washington(?:,? ?d\\.?c\\.?)? time|hora de washington|heure de washington', zone: 'America/New_York' },
  { pattern: '(?:ب?توقيت )واشنطن', zone: 'America/New_York' },
  { pattern: 'bst|british summer time', zone: 'Europe/London', countries: 'GB' },
  { pattern: 'ist|india standard time', zone: 'Asia/Kolkata', countries: 'IN' },
  { pattern: 'ist|irish standard time', zone: 'Europe/Dublin', countries: 'IE' },
  { pattern: 'ist|israel standard time', zone: 'Asia/Jerusalem', countries: 'IL' },
  { pattern: 'cet|cest|central european(?: summer)? time|hora central europea', zone: 'Europe/Brussels' },
  { pattern: 'sast', zone: 'Africa/Johannesburg' },
  { pattern: 'eat|east africa time', zone: 'Africa/Nairobi' },
  { pattern: 'wat|west africa time', zone: 'Africa/Lagos' },
  { pattern: 'cat|central africa time', zone: 'Africa/Maputo' },
  { pattern: 'jst', zone: 'Asia/Tokyo' },
  { pattern: 'kst', zone: 'Asia/Seoul' },
  { pattern: 'pkt', zone: 'Asia/Karachi' },
  { pattern: 'msk|moscow time', zone: 'Europe/Moscow' },
  { pattern: 'aest|aedt', zone: 'Australia/Sydney', countries: 'AU' },
];

const OFFSET = /^(?:utc|gmt) ?(?:([+-]) ?(\d{1,2})(?::?(\d{2}))?)?(?![\p{L}\d])/u;
const LOCAL =
  /^(?:local time|local|hora local|heures? locales?|بالتوقيت المحلي|ب?التوقيت المحلي|بتوقيت [^\s\d]+ المحلي)(?!\p{L})/u;
const CITY = /^(?:(?<en>[\p{L} .'-]{3,30}?) time|(?:hora de|heure de|ب?توقيت) (?<other>[\p{L}.' -]{3,30}))(?!\p{L})/u;
/** Furthest that a zone is from UTC, hours. */
const FURTHEST = 14;

/** The zone that a folded text begins with, if it begins with one; `local` for one that says that it is the place's own. */
export function zoneAt(
  text: string,
  target: Pick<Target, 'country'>,
): NamedZone | { local: true; length: number } | null {
  const offset = OFFSET.exec(text);
  if (offset !== null) return { zone: offsetZone(offset), length: offset[0].length };
  const local = LOCAL.exec(text);
  if (local !== null) return { local: true, length: local[0].length };
  const iana = /^[a-z]+(?:\/[a-z_-]+){1,2}/.exec(text);
  const named = iana === null ? undefined : ZONE_NAMES.get(iana[0]);
  if (iana !== null && named !== undefined) return { zone: named, length: iana[0].length };
  return rowAt(text, target) ?? cityAt(text);
}

/** The zone of a place that a text does not name; null where the place leaves it open. */
export function zoneOfPlace({ country, address }: Pick<Target, 'country' | 'address'>): string | null {
  if (country === 'US') return address.some(isWashington) ? 'America/New_York' : null;
  return onlyZoneOf(country);
}

function isWashington(line: string): boolean {
  return /(?<!\p{L})washington,? ?d\.?\s?c\b/u.test(folded(line));
}

function offsetZone([, sign = '+', hours = '0', minutes = '00']: RegExpExecArray): string | null {
  if (Number(hours) > FURTHEST || Number(minutes) > 59) return null;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function rowAt(text: string, { country }: Pick<Target, 'country'>): NamedZone | null {
  let unsettled: NamedZone | null = null;
  for (const { pattern, zone, countries } of ROWS) {
    const length = new RegExp(`^(?:${pattern})(?![\\p{L}\\d])`, 'u').exec(text)?.[0].length;
    if (length === undefined) continue;
    if (countries === undefined || countries.split(' ').includes(country)) return { zone, length };
    unsettled ??= { zone: null, length };
  }
  return unsettled;
}

function cityAt(text: string): NamedZone | null {
  const match = CITY.exec(text);
  const city = match?.groups?.['en'] ?? match?.groups?.['other'];
  const zone = city === undefined ? undefined : CITIES.get(city.trim());
  return match === null || zone === undefined ? null : { zone, length: match[0].length };
}

/** The browser's own zones, by name and by city, folded. */
const NAMES = Intl.supportedValuesOf('timeZone');
const ZONE_NAMES: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
const CITIES: ReadonlyMap<string, string> = new Map(
  NAMES.map((name) => [folded(name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ')), name]),
);
