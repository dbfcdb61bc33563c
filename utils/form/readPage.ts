import { exclusionOf } from './exclusions';
import type { FieldKind } from './fieldKind';
import type { FieldDescription, FieldGroup, FormSnapshot } from './formSnapshot';
import { FOREIGN_FORMS, formTypeOf } from './formType';
import { type KindReading, readKinds } from './readKinds';

/**
 * What every field of a page is, by its ref, in all forms that ask for who somebody is: what the matcher knows, for
 * measuring it. Whether a field may be filled is another matter: here those count as well that cannot be seen.
 */
export function readPage(snapshot: FormSnapshot): Map<string, FieldKind> {
  const kinds = new Map<string, FieldKind>();
  snapshot.groups.forEach((group, index) => {
    if (FOREIGN_FORMS.has(formTypeOf(snapshot, index))) return;
    const fields = snapshot.fields.filter((field) => field.group === index);
    const passwords = fields.filter(({ type }) => type === 'password');
    const readable = fields.filter((field) => isReadable(field, group) && !showsPassword(field, passwords));
    const readings = readKinds(readable, snapshot.language, passwords.length > 0);
    if (looksNearby(readable, readings)) return;
    for (const { field, kind } of readings) kinds.set(field.ref, kind);
  });
  return kinds;
}

const PLACES: ReadonlySet<FieldKind> = new Set(['postal-code', 'address-level1', 'address-level2', 'country']);
/** Lists to narrow down what is looked for: cars have a make, a model, a price. */
const NARROWING = 4;

/** Of ours nothing but a place is asked for, among many lists: something is looked for near it. */
function looksNearby(fields: readonly FieldDescription[], readings: readonly KindReading[]): boolean {
  const lists = fields.filter(
    ({ control, ref }) => control === 'select' && readings.every(({ field }) => field.ref !== ref),
  );
  return lists.length >= NARROWING && readings.every(({ kind }) => PLACES.has(kind));
}

/** The box that shows a password while nobody may look on. */
function showsPassword({ name, hidden }: FieldDescription, passwords: readonly FieldDescription[]): boolean {
  return hidden !== null && name !== '' && passwords.some((password) => password.name === name);
}

/** A part of a page that is folded away, or a footer, changes nothing about what a field is; a trap or a captcha does. */
function isReadable(field: FieldDescription, group: FieldGroup): boolean {
  if (field.type === 'hidden' || field.control === 'radio') return false;
  return exclusionOf({ ...field, hidden: null, tabIndex: 0 }, { ...group, landmark: '' }) === null;
}
