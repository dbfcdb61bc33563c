import type { Target } from './urgentAction';

/** What the ids of targets begin with that the supporter has added, such as the US embassy in their own country. */
const OWN = 'own-';

export function ownTargetId(unique: string): string {
  return `${OWN}${unique}`;
}

/** A target that no document gives: it stays when the document comes again, and is not handed around, since it may say where the supporter lives. */
export function isOwnTarget({ id }: Pick<Target, 'id'>): boolean {
  return id.startsWith(OWN);
}
