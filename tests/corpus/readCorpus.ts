import type { FieldKind } from '../../utils/form/fieldKind';
import { FormSnapshot } from '../../utils/form/formSnapshot';
import { readPage } from '../../utils/form/readPage';
import type { LookedAt } from './lookAtPages';
import type { Reading } from './scoreKinds';

export type ReadSnapshot = (snapshot: FormSnapshot) => ReadonlyMap<string, FieldKind>;

/** Reads what was seen of each page: the kind of each control by its place, and the time for it, ms. */
export function readCorpus(
  looks: readonly LookedAt[],
  read: ReadSnapshot = readPage,
): { readings: Reading[]; matchMs: number[] } {
  const matchMs: number[] = [];
  const readings = looks.map(({ snapshot, refs }) => {
    const parsed = FormSnapshot.parse(JSON.parse(snapshot));
    const began = performance.now();
    const kinds = read(parsed);
    matchMs.push(performance.now() - began);
    return new Map(
      refs.flatMap((ref, place) => {
        const kind = ref === null ? undefined : kinds.get(ref);
        return kind === undefined ? [] : [[place, kind] as const];
      }),
    );
  });
  return { readings, matchMs };
}
