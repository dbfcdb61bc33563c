import { kindOfAutocomplete } from './autofillToken';
import type { FieldKind } from './fieldKind';
import { tokensOfName, wordsOf } from './foldText';
import type { FieldDescription } from './formSnapshot';
import { matchWords } from './matchWords';
import { kindOfOptions } from './optionRules';

/** One thing about a field that tells what it is for. `text` is quoted from the page, '' where there is nothing to quote. */
export interface Evidence {
  signal:
    | 'known-name'
    | 'autocomplete'
    | 'label'
    | 'legend'
    | 'nearby'
    | 'placeholder'
    | 'title'
    | 'name'
    | 'id'
    | 'type'
    | 'options'
    | 'largest';
  text: string;
}

export interface KindScore {
  kind: FieldKind | 'other';
  /** 0 to 1; independent signals add up as chances do (1 − Π(1 − s)). */
  score: number;
  evidence: Evidence[];
}

interface Clue extends Evidence {
  kind: FieldKind | 'other';
  strength: number;
}

/** How far each place in which words stand is trusted, compared with a label. */
const TRUST = { label: 1, nearby: 0.8, title: 0.8, placeholder: 0.7, legend: 0.3, name: 0.9, id: 0.55 } as const;

/** The kinds that a field may be, best first, each with the evidence for it. Kinds that its control cannot hold are left out. */
export function scoreField(field: FieldDescription): KindScore[] {
  const byKind = new Map<FieldKind | 'other', Clue[]>();
  for (const clue of clues(field)) {
    if (clue.kind === 'other' || canHold(field, clue.kind))
      byKind.set(clue.kind, [...(byKind.get(clue.kind) ?? []), clue]);
  }
  return [...byKind.entries()]
    .map(([kind, found]) => ({
      kind,
      score: 1 - found.reduce((rest, clue) => rest * (1 - clue.strength), 1),
      evidence: found.sort((a, b) => b.strength - a.strength).map(({ signal, text }) => ({ signal, text })),
    }))
    .sort((a, b) => b.score - a.score);
}

function clues(field: FieldDescription): Clue[] {
  return [...declared(field), ...said(field), ...named(field)];
}

function declared(field: FieldDescription): Clue[] {
  const found: Clue[] = [];
  const token = kindOfAutocomplete(field.autocomplete);
  if (token !== null) found.push({ kind: token, strength: 0.95, signal: 'autocomplete', text: field.autocomplete });
  if (field.type === 'email') found.push({ kind: 'email', strength: 0.75, signal: 'type', text: 'email' });
  if (field.type === 'tel') found.push({ kind: 'tel', strength: 0.75, signal: 'type', text: 'tel' });
  const listed = kindOfOptions(field.options);
  if (listed !== null) found.push({ kind: listed, strength: 0.9, signal: 'options', text: '' });
  return found;
}

function said(field: FieldDescription): Clue[] {
  const texts: [keyof typeof TRUST & Evidence['signal'], string][] = [
    ['label', field.label],
    ['nearby', field.label === '' ? field.nearby : ''],
    ['title', field.title],
    ['placeholder', field.placeholder],
    ['legend', field.legend],
  ];
  return texts.flatMap(([signal, text]) => fromWords(signal, wordsOf(text).slice(0, 24), 'label', text));
}

function named(field: FieldDescription): Clue[] {
  return [
    ...fromWords('name', tokensOfName(field.name), 'name', field.name),
    ...(field.id === field.name ? [] : fromWords('id', tokensOfName(field.id), 'name', field.id)),
  ];
}

function fromWords(
  signal: keyof typeof TRUST & Evidence['signal'],
  tokens: string[],
  where: 'label' | 'name',
  text: string,
): Clue[] {
  const best = new Map<string, Clue>();
  for (const match of matchWords(tokens, where)) {
    if (!best.has(match.kind))
      best.set(match.kind, { kind: match.kind, strength: match.score * TRUST[signal], signal, text: text.trim() });
  }
  return [...best.values()];
}

const LISTS = new Set<FieldKind>([
  'honorific-prefix',
  'honorific-suffix',
  'pronouns',
  'address-level1',
  'address-level2',
  'country',
  'topic',
  'organization',
]);
const LONG = new Set<FieldKind>(['message', 'street-address', 'address-line1']);

function canHold(field: FieldDescription, kind: FieldKind): boolean {
  if (field.control === 'select' || field.control === 'radio' || field.control === 'combobox') return LISTS.has(kind);
  if (field.control === 'textarea') return LONG.has(kind);
  if (field.type === 'email') return kind === 'email' || kind === 'email-confirmation';
  if (field.type === 'tel') return kind === 'tel' || kind === 'postal-code';
  if (field.type === 'number') return kind === 'tel' || kind === 'postal-code';
  return kind !== 'message';
}
