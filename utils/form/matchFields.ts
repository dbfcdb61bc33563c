import type { FieldKind } from './fieldKind';
import type { FieldDescription } from './formSnapshot';
import type { KnownForm } from './knownForms';
import { type Evidence, type KindScore, scoreField } from './scoreField';

/** What a field was found to be. `rivals`: other fields that could be the same kind just as well; then none is filled. */
export interface FieldMatch {
  ref: string;
  kind: FieldKind;
  score: number;
  evidence: Evidence[];
  rivals: string[];
}

/** Below this, a field is not taken for anything. */
const ENOUGH = 0.5;
/** Two readings closer than this are a tie. */
const MARGIN = 0.15;

/**
 * What each of a form's fields is for, at most one field a kind. A known version's own names come first and are
 * certain; every other field is read by the rules. Fields that are none of ours are absent from the result.
 */
export function matchFields(fields: readonly FieldDescription[], known: KnownForm | null): FieldMatch[] {
  const certain = fields.flatMap((field) => matchKnownName(field, known));
  const taken = new Set(certain.map((match) => match.kind));
  const open = fields.filter((field) => !certain.some((match) => match.ref === field.ref));
  const read = open.flatMap((field) => readField(field)).filter((match) => !taken.has(match.kind));
  const matches = [...certain, ...settleRivals(read)];
  return [...matches, ...largestTextarea(open, matches)];
}

function matchKnownName(field: FieldDescription, known: KnownForm | null): FieldMatch[] {
  const kind = known !== null && Object.hasOwn(known.names, field.name) ? known.names[field.name] : undefined;
  if (kind === undefined) return [];
  return [{ ref: field.ref, kind, score: 1, evidence: [{ signal: 'known-name', text: field.name }], rivals: [] }];
}

function readField(field: FieldDescription): FieldMatch[] {
  const best = likeliest(scoreField(field));
  if (best === undefined || best.kind === 'other') return [];
  return [{ ref: field.ref, kind: best.kind, score: best.score, evidence: best.evidence, rivals: [] }];
}

/** Kinds that are a special case of another: where both are likely, the special one is meant. */
const SPECIAL_CASE_OF: Partial<Record<FieldKind | 'other', FieldKind>> = {
  'email-confirmation': 'email',
  'address-line2': 'address-line1',
  'street-address': 'address-line1',
};

/** The likeliest kind of a field, or undefined when two are about as likely. */
function likeliest(scores: readonly KindScore[]): KindScore | undefined {
  const likely = scores.filter(({ score }) => score >= ENOUGH);
  const special = likely.find(({ kind }) => likely.some((other) => other.kind === SPECIAL_CASE_OF[kind]));
  if (special && likely[0]?.kind !== 'other') return special;
  const [best, second] = likely;
  return best && second && best.score - second.score < MARGIN / 3 ? undefined : best;
}

function settleRivals(matches: readonly FieldMatch[]): FieldMatch[] {
  const kinds = new Set(matches.map((match) => match.kind));
  return [...kinds].flatMap((kind) => {
    const candidates = matches.filter((match) => match.kind === kind).sort((a, b) => b.score - a.score);
    const top = candidates[0] as FieldMatch;
    const tied = candidates.filter((match) => top.score - match.score < MARGIN);
    return tied.map((match) => ({
      ...match,
      rivals: tied.filter((other) => other !== match).map((other) => other.ref),
    }));
  });
}

/** Where nothing names the message, it is the largest text box; where two are as large, nobody can tell. */
function largestTextarea(open: readonly FieldDescription[], matches: readonly FieldMatch[]): FieldMatch[] {
  if (matches.some((match) => match.kind === 'message')) return [];
  const boxes = open
    .filter((field) => field.control === 'textarea' && !matches.some((match) => match.ref === field.ref))
    .filter((field) => scoreField(field)[0]?.kind !== 'other')
    .sort((a, b) => b.area - a.area);
  const [largest, next] = boxes;
  if (largest === undefined || (next !== undefined && next.area > largest.area * 0.8)) return [];
  return [
    { ref: largest.ref, kind: 'message', score: ENOUGH, evidence: [{ signal: 'largest', text: '' }], rivals: [] },
  ];
}
