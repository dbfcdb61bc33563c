import type { FieldWrite, UndoReport, WriteOutcome, WriteResult } from '../form/fillReport';
import { type Control, LOCKED } from './controls';
import type { FieldRegistry } from './fieldRegistry';
import { type Held, held, holds, isUntouched, restore, write } from './values';
import { hiddenHow, isCovered, parentOf } from './visibility';
import { wait } from './wait';

/** What a field held before we filled it, and what it held when we had. */
interface JournalEntry {
  before: Held;
  written: Held;
}

export type Journal = Map<string, JournalEntry>;

/** What filling needs from the page session around it. */
export interface PageHands {
  registry: FieldRegistry;
  journal: Journal;
  /** Our own element in the page, which covers nothing. */
  host: Element | null;
  touched(control: Control): boolean;
  /** Takes stock of the page again, in case it has replaced its fields. */
  renew(): Promise<unknown>;
}

/** When to read back, ms after writing: once the page had time to react, and again after a late re-render. */
const READ_BACK = [150, 650] as const;

/**
 * Writes each value into its field, unless the field has changed, is hidden, locked or holds something typed, and
 * reads back whether it stuck. What was there before goes to the journal.
 */
export async function applyPlan(writes: readonly FieldWrite[], hands: PageHands): Promise<WriteResult[]> {
  const outcomes = new Map<string, WriteOutcome>();
  keepingPlace(
    writes.map(({ ref }) => hands.registry.locate(ref)),
    () => writes.forEach((planned) => outcomes.set(planned.ref, writeOne(planned, hands))),
  );
  let waited = 0;
  for (const moment of READ_BACK) {
    await wait(moment - waited);
    waited = moment;
    await hands.renew();
    for (const planned of writes)
      if (outcomes.get(planned.ref) === 'filled') readBack(planned, hands, moment === READ_BACK[1], outcomes);
  }
  return writes.map(({ ref }) => ({ ref, outcome: outcomes.get(ref) ?? 'changed' }));
}

/** Puts back what fields held before they were filled; what was edited since is kept unless `force`. */
export async function undo(refs: readonly string[] | null, force: boolean, hands: PageHands): Promise<UndoReport> {
  await hands.renew();
  const wanted = refs ?? [...hands.journal.keys()];
  const results: UndoReport['results'] = [];
  keepingPlace(
    wanted.map((ref) => hands.registry.locate(ref)),
    () => wanted.forEach((ref) => results.push({ ref, outcome: undoOne(ref, force, hands) })),
  );
  await wait(READ_BACK[0]);
  await hands.renew();
  for (const result of results) if (result.outcome === 'restored') result.outcome = settleUndo(result.ref, hands);
  return { results };
}

function undoOne(
  ref: string,
  force: boolean,
  { registry, journal }: PageHands,
): UndoReport['results'][number]['outcome'] {
  const entry = journal.get(ref);
  const control = registry.locate(ref);
  if (!entry || !control) return 'gone';
  // what the supporter has emptied by hand, or the page has reset, is as it was
  if (!force && !Object.values(entry).some((known) => sameHeld(held(control), known))) return 'kept';
  restore(control, entry.before);
  return 'restored';
}

function settleUndo(ref: string, { registry, journal }: PageHands): 'restored' | 'did-not-stick' {
  const control = registry.locate(ref);
  const before = journal.get(ref)?.before;
  if (!control || !before || !sameHeld(held(control), before)) return 'did-not-stick';
  journal.delete(ref);
  return 'restored';
}

function writeOne(planned: FieldWrite, hands: PageHands): WriteOutcome {
  const control = hands.registry.locate(planned.ref);
  if (!control) return 'changed';
  const element = control.element as HTMLInputElement;
  if (element.matches(LOCKED)) return 'locked';
  if (!planned.overwrite && (!isUntouched(control) || hands.touched(control))) return 'already-typed';
  if (!canBeSeen(element, hands.host)) return 'hidden';
  const former = hands.journal.get(planned.ref);
  const now = held(control);
  const before = former && sameHeld(former.written, now) ? former.before : now;
  if (!write(control, planned)) return 'no-option';
  hands.journal.set(planned.ref, { before, written: held(control) });
  return 'filled';
}

/** Looked at again at the last moment, and scrolled to: only what is in view can be told to be covered. */
function canBeSeen(element: HTMLElement, host: Element | null): boolean {
  if (hiddenHow(element, new Map()) !== null) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return !isCovered(element, host);
}

function readBack(
  planned: FieldWrite,
  { registry, journal }: PageHands,
  last: boolean,
  outcomes: Map<string, WriteOutcome>,
): void {
  const control = registry.locate(planned.ref);
  const entry = journal.get(planned.ref);
  if (control && entry && holds(control, planned)) {
    entry.written = held(control);
    return;
  }
  // what was typed beside it meanwhile is the supporter's: it stuck, and is not to be undone unasked
  if (!last || (control && held(control).value.includes(planned.value))) return;
  outcomes.set(planned.ref, 'did-not-stick');
  if (control && entry && !sameHeld(held(control), entry.before)) entry.written = held(control);
  else journal.delete(planned.ref);
}

/** Leaves scrolling and focus as they were, in the page and its frames. */
function keepingPlace(controls: readonly (Control | undefined)[], work: () => void): void {
  const elements = controls.flatMap((control) => (control ? [control.element] : []));
  const focused = [...new Set(elements.map((element) => element.ownerDocument))].map(
    (owner) => owner.activeElement as HTMLElement | null,
  );
  const places = [...new Set(elements.flatMap(scrollersOf))].map((element) => ({
    element,
    left: element.scrollLeft,
    top: element.scrollTop,
  }));
  work();
  // a page without focus has its body in focus, which cannot be given any
  for (const element of focused) element?.focus({ preventScroll: true });
  for (const { element, left, top } of places) element.scrollTo({ left, top, behavior: 'instant' });
}

function scrollersOf(element: Element): Element[] {
  const outer = parentOf(element) ?? element.ownerDocument.defaultView?.frameElement;
  return outer ? [outer, ...scrollersOf(outer)] : [];
}

export function sameHeld(a: Held, b: Held): boolean {
  return a.value === b.value && a.index === b.index;
}
