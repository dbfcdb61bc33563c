import type { AnsweredFields } from './answeredFields';
import { assignOneToOne } from './assignKinds';
import type { FieldKind } from './fieldKind';
import type { FieldDescription } from './formSnapshot';
import type { KnownForm } from './knownForms';
import { ENOUGH, type KindReading, readKinds } from './readKinds';
import type { Evidence } from './scoreField';

/** What a field was found to be. `rivals`: other fields that could be the same kind just as well; then none is filled. */
export interface FieldMatch {
  ref: string;
  kind: FieldKind;
  score: number;
  evidence: Evidence[];
  rivals: string[];
}

/** Two fields that are about as likely to be a kind are a tie. */
const MARGIN = 0.15;

/**
 * What each of a form's fields is for, at most one field a kind. The supporter's answers come first, then a known
 * version's own names, and both are certain; every other field is read by the rules, and then the kinds are given out so
 * that all readings together are as good as they can be. An answered field is read no further, but its neighbours are
 * read beside what it was said to be. Fields that are none of ours are absent from the result. `language` is the page's.
 */
export function matchFields(
  fields: readonly FieldDescription[],
  known: KnownForm | null,
  language = '',
  answered: AnsweredFields = new Map(),
): FieldMatch[] {
  const given = fields.flatMap((field) => matchAnswer(field, answered));
  const named = fields
    .filter(({ ref }) => !answered.has(ref))
    .flatMap((field) => matchKnownName(field, known))
    .filter(({ kind }) => given.every((one) => one.kind !== kind));
  const certain = [...given, ...named];
  const taken = new Set(certain.map((match) => match.kind));
  const open = fields.filter((field) => !named.some((match) => match.ref === field.ref));
  const read = readKinds(open, language, false, answered)
    .filter(({ field }) => !answered.has(field.ref))
    .map((reading) => without(reading, taken))
    .filter((reading) => reading.kinds.length > 0);
  return [...certain, ...giveOut(read)];
}

function matchAnswer({ ref }: FieldDescription, answered: AnsweredFields): FieldMatch[] {
  const kind = answered.get(ref);
  if (kind === undefined || kind === 'none') return [];
  return [{ ref, kind, score: 1, evidence: [{ signal: 'answer', text: '' }], rivals: [] }];
}

function matchKnownName(field: FieldDescription, known: KnownForm | null): FieldMatch[] {
  const kind = known !== null && Object.hasOwn(known.names, field.name) ? known.names[field.name] : undefined;
  if (kind === undefined) return [];
  return [{ ref: field.ref, kind, score: 1, evidence: [{ signal: 'known-name', text: field.name }], rivals: [] }];
}

interface Candidate {
  field: FieldDescription;
  /** Best first, the reading of the form itself before what else the field could be. */
  kinds: { kind: FieldKind; score: number; evidence: Evidence[] }[];
}

/** What a field may still be. A letter has lines, so it goes into a text area only. */
function without({ field, kind, score, evidence, others }: KindReading, taken: ReadonlySet<FieldKind>): Candidate {
  const kinds = [{ kind, score, evidence }, ...others].filter(
    (one) => one.score >= ENOUGH && !taken.has(one.kind) && (one.kind !== 'message' || field.control === 'textarea'),
  );
  return { field, kinds: kinds[0]?.kind === kind ? kinds : [] };
}

/** Each kind to one field at most. Whoever comes out with nothing and is about as good as the winner is its rival. */
function giveOut(candidates: readonly Candidate[]): FieldMatch[] {
  const kinds = [...new Set(candidates.flatMap((candidate) => candidate.kinds.map(({ kind }) => kind)))];
  const worth = ({ kinds: own }: Candidate, kind: FieldKind) => {
    const place = own.findIndex((one) => one.kind === kind);
    // what a field was read as counts before what else it could be
    return place === -1 ? 0 : (own[place]?.score ?? 0) + (place === 0 ? 1 : 0);
  };
  const columns = assignOneToOne(kinds.map((kind) => candidates.map((candidate) => worth(candidate, kind))));
  const kindOf = new Map(kinds.flatMap((kind, row) => (columns[row] === -1 ? [] : [[columns[row] as number, kind]])));
  return candidates.flatMap((candidate, index) => {
    const given = kindOf.get(index);
    const kind = given ?? candidate.kinds[0]?.kind;
    const own = candidate.kinds.find((one) => one.kind === kind);
    if (kind === undefined || own === undefined) return [];
    const tied = candidates.filter((other, place) => {
      const score = other.kinds.find((one) => one.kind === kind)?.score ?? 0;
      const free = kindOf.get(place) === undefined && other.kinds[0]?.kind === kind;
      return other !== candidate && (free || kindOf.get(place) === kind) && Math.abs(score - own.score) < MARGIN;
    });
    if (given === undefined && !tied.some((other) => kindOf.get(candidates.indexOf(other)) === kind)) return [];
    return [{ ref: candidate.field.ref, ...own, rivals: tied.map(({ field }) => field.ref) }];
  });
}
