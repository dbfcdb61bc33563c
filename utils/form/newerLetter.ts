import type { Choices } from './choices';
import type { FilledPlace } from './filledPlace';
import type { FormSnapshot } from './formSnapshot';

/**
 * The choices with the letter's field turned on, where it still holds, untouched, a letter that Own Words put there and that
 * has been rewritten since: filling puts the newer one in its place. A field that was turned off stays so.
 */
export function withNewerLetter(
  choices: Choices,
  filled: { place: FilledPlace | null; text: string } | null,
  { session, fields }: Pick<FormSnapshot, 'session' | 'fields'>,
  letter: string,
): Choices {
  const place = filled?.place;
  if (!place || place.session !== session || filled?.text === letter || choices.off.has(place.ref)) return choices;
  const isOurs = fields.some(({ ref, state }) => ref === place.ref && state === 'ours');
  return isOurs ? { ...choices, on: new Set([...choices.on, place.ref]) } : choices;
}
