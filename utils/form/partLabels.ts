import { wordsOf } from './foldText';
import type { FieldDescription } from './formSnapshot';
import { matchWords } from './matchWords';
import { canHold, type KindScore, scoreField } from './scoreField';

/** What parts the names of several boxes that one label stands for: “City / State / ZIP”, “Vor- und Nachname”. */
const BETWEEN = /\s*[/,|&+・、]\s*|\s+(?:and|und|et|y|e|en|i|и|و)\s+/u;
/** What a label says after its first sentence explains. */
const SENTENCES = /[.?!]\s/;
/** A label names no more boxes than a row has room for. */
const MOST = 4;

/**
 * Gives each field of a form, in its order, the words that are its own: of a label over several boxes its part, and of the
 * text between two boxes nothing to the first where the form's texts stand before what they name. `language`: BCP 47.
 */
export function partLabels(fields: readonly FieldDescription[], language: string): FieldDescription[] {
  const byId = new Map<string, FieldDescription[]>();
  for (const field of fields) {
    const same = byId.get(field.id);
    if (same === undefined) byId.set(field.id, [field]);
    else same.push(field);
  }
  const own = fields
    .map((field) => withoutOthers(field, byId.get(field.id) ?? []))
    .map((field, index) => withoutNext(field, fields[index + 1], fields[0]));
  own.forEach((field, index) => {
    // most labels stand for one box: their words are read elsewhere
    if (!isSilent(own[index + 1])) return;
    const parts = partsOf(field.label || field.nearby, language);
    const rest = parts.slice(1).map(({ kind }, place) => isOpenTo(own[index + 1 + place], kind, language));
    if (parts.length < 2 || rest.includes(false)) return;
    parts.forEach(({ text }, place) => {
      own[index + place] = { ...(own[index + place] as FieldDescription), label: '', nearby: text, after: '' };
    });
  });
  return own;
}

const PLACES: ReadonlySet<string> = new Set(['address-level1', 'address-level2']);

/** Whether one box is for a place and its postal code together, as “City, State, ZIP”: it takes none of them alone. */
export function asksForPlaceAndCode({ label, nearby, placeholder }: FieldDescription, language: string): boolean {
  const [text = ''] = (label || nearby).split(SENTENCES);
  if (placeholder !== '' || !BETWEEN.test(text)) return false;
  const kinds = partsOf(text, language).map(({ kind }) => kind);
  return kinds.includes('postal-code') && kinds.some((kind) => PLACES.has(kind));
}

interface Part {
  text: string;
  kind: KindScore['kind'];
}

/** The names in a label of several boxes; none where it is not plainly such a label. */
function partsOf(text: string, language: string): Part[] {
  const parts = text.split(BETWEEN).flatMap((part): Part[] => {
    const tokens = wordsOf(part);
    const kind = matchWords(tokens, 'label', language)[0]?.kind ?? 'other';
    return tokens.length === 0 ? [] : [{ text: part, kind }];
  });
  const kinds = new Set(parts.map(({ kind }) => kind));
  return parts.length > MOST || kinds.size < parts.length ? [] : parts;
}

/** Whether there is a box, and it has no words of its own. */
function isSilent(field: FieldDescription | undefined): field is FieldDescription {
  if (field === undefined || field.type === 'hidden') return false;
  return [field.label, field.nearby, field.placeholder, field.title].every((text) => text === '');
}

/** Whether a box without words of its own can be what a label before it says, and is not called something else. */
function isOpenTo(field: FieldDescription | undefined, kind: KindScore['kind'], language: string): boolean {
  if (!isSilent(field)) return false;
  const read = scoreField({ ...field, after: '', heading: '' }, language)[0]?.kind ?? kind;
  return read === kind && (kind === 'other' || canHold(field, kind));
}

/** Where several boxes have one id, all labels that point to it name the first: what stands before the others is theirs. */
function withoutOthers(field: FieldDescription, sameId: readonly FieldDescription[]): FieldDescription {
  const others = field.id === '' ? [] : sameId.filter(({ ref }) => ref !== field.ref);
  const label = others.reduce((text, { nearby }) => (nearby === '' ? text : text.replace(nearby, '')), field.label);
  return label === field.label ? field : { ...field, label: label.replace(/\s+/g, ' ').trim() };
}

/** Where the first box of a form is named by what stands before it, so are the others. */
function withoutNext(
  field: FieldDescription,
  next: FieldDescription | undefined,
  first: FieldDescription | undefined,
): FieldDescription {
  const before = first !== undefined && (first.label || first.nearby) !== '';
  return before && field.after !== '' && field.after === (next?.label || next?.nearby)
    ? { ...field, after: '' }
    : field;
}
