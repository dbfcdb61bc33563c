import { wordsOf } from './foldText';
import type { FieldDescription } from './formSnapshot';

/** Parts of names that servers make up anew: UUIDs, longer runs of hex with a digit in them, longer runs of digits. */
const GENERATED =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![a-z0-9])(?=[a-f]*[0-9])[0-9a-f]{6,}(?![a-z0-9])|[0-9]{3,}/g;

/** Labels may be whole sentences; their beginning tells enough, characters. */
const LONGEST = 60;

/**
 * What each field of a form is called in a way that stays when the page is opened again: by its control, type and
 * name, or by its label where it has no name. Never by ids, choices or what is in it. Fields called the same are
 * numbered in their order.
 */
export function fieldKeys(fields: readonly FieldDescription[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    fields.map((field) => {
      const called = callOf(field);
      const count = (counts.get(called) ?? 0) + 1;
      counts.set(called, count);
      return [field.ref, count === 1 ? called : `${called}#${count}`];
    }),
  );
}

/** Tells a form again by its fields that can be seen, in whatever order they stand; it guards nothing. */
export function formFingerprint(fields: readonly FieldDescription[]): string {
  const keys = fieldKeys(fields.filter((field) => field.hidden === null));
  return hash([...keys.values()].sort().join('\n'));
}

function callOf(field: FieldDescription): string {
  const name = field.name.toLowerCase().replace(GENERATED, '*');
  const called = /[\p{L}\p{N}]/u.test(name)
    ? name
    : [field.label, field.nearby, field.placeholder, field.title].map(spoken).find((text) => text !== '');
  return `${field.control}|${field.type}|${called ?? ''}`;
}

/** Without numbers: a counter beside a field changes while somebody types. */
function spoken(text: string): string {
  return wordsOf(text.replace(/\p{N}+/gu, ' '))
    .join(' ')
    .slice(0, LONGEST);
}

/** 64 bits as two sums that go different ways, in base 36. */
function hash(text: string): string {
  let [one, two] = [0x811c9dc5, 5381];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = (Math.imul(two, 33) + code) | 0;
  }
  return [one, two].map((sum) => (sum >>> 0).toString(36).padStart(7, '0')).join('');
}
