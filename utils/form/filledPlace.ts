import * as z from 'zod/mini';
import type { FormSnapshot } from './formSnapshot';

/** Where a letter was put: the field, the page load, and the frame of its tab. */
export const FilledPlace = z.object({ frameId: z.number(), session: z.string(), ref: z.string() });

export type FilledPlace = z.infer<typeof FilledPlace>;

/**
 * What a later look at the frame says of a letter that was put there. `undone`: it was taken out again and nothing else
 * stands as it was filled. `out-of-sight`: it left the form in another way, perhaps because it was sent, so that
 * whatever is undone later no longer tells that it never went.
 */
export type BecameOfLetter = 'there' | 'undone' | 'out-of-sight';

export function becameOfLetter({ session, ref }: FilledPlace, snapshot: FormSnapshot): BecameOfLetter {
  if (snapshot.session !== session) return 'out-of-sight';
  if (!snapshot.filled) return 'undone';
  const state = snapshot.fields.find((field) => field.ref === ref)?.state;
  // a form in steps takes fields away and brings them back
  if (state === undefined || state === 'ours' || state === 'changed') return 'there';
  const states = new Set(snapshot.fields.map((field) => field.state));
  if (states.has('ours')) return 'there';
  // what was edited after filling is left alone by undoing; where nothing is left, the page has emptied its form itself
  return states.has('changed') ? 'undone' : 'out-of-sight';
}
