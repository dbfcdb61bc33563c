import * as z from 'zod/mini';
import type { FormSnapshot } from './formSnapshot';

/** Where a letter was put: the field, the page load, and the frame of its tab. */
export const FilledPlace = z.object({ frameId: z.number(), session: z.string(), ref: z.string() });

export type FilledPlace = z.infer<typeof FilledPlace>;

/**
 * What a later look at the frame says of a letter that was put there. `undone`: it was taken out again, whatever else
 * was. `out-of-sight`: it left the form in another way, perhaps because it was sent, so that whatever is undone later
 * no longer tells that it never went.
 */
export type BecameOfLetter = 'there' | 'undone' | 'out-of-sight';

export function becameOfLetter({ session, ref }: FilledPlace, snapshot: FormSnapshot): BecameOfLetter {
  if (snapshot.session !== session) return 'out-of-sight';
  if (!snapshot.filled.includes(ref)) return 'undone';
  const state = snapshot.fields.find((field) => field.ref === ref)?.state;
  // a form in steps takes fields away and brings them back
  if (state === undefined || state === 'ours' || state === 'changed') return 'there';
  // the page has emptied it: one that draws its fields anew brings it back, one that emptied all has sent it
  return snapshot.fields.some((field) => field.state === 'ours') ? 'there' : 'out-of-sight';
}
