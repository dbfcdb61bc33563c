import { exclusionOf } from './exclusions';
import type { FieldKind } from './fieldKind';
import type { FieldDescription, FieldGroup, FormSnapshot } from './formSnapshot';
import { FOREIGN_FORMS, formTypeOf } from './formType';
import { readKinds } from './readKinds';

/**
 * What every field of a page is, by its ref, in all forms that ask for who somebody is: what the matcher knows, for
 * measuring it. Whether a field may be filled is another matter: here those count as well that cannot be seen.
 */
export function readPage(snapshot: FormSnapshot): Map<string, FieldKind> {
  const kinds = new Map<string, FieldKind>();
  snapshot.groups.forEach((group, index) => {
    if (FOREIGN_FORMS.has(formTypeOf(snapshot, index))) return;
    const fields = snapshot.fields.filter((field) => field.group === index);
    const asksForPassword = fields.some(({ type }) => type === 'password');
    const readable = fields.filter((field) => isReadable(field, group));
    for (const { field, kind } of readKinds(readable, snapshot.language, asksForPassword)) kinds.set(field.ref, kind);
  });
  return kinds;
}

/** A part of a page that is folded away, or a footer, changes nothing about what a field is; a trap or a captcha does. */
function isReadable(field: FieldDescription, group: FieldGroup): boolean {
  if (field.type === 'hidden' || field.control === 'radio') return false;
  return exclusionOf({ ...field, hidden: null, tabIndex: 0 }, { ...group, landmark: '' }) === null;
}
