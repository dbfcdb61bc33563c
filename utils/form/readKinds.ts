import type { AnsweredFields } from './answeredFields';
import type { FieldAnswer } from './fieldAnswers';
import { type FieldKind, NAME_OR_HALF } from './fieldKind';
import { innermostGroup } from './fieldSigns';
import type { FieldDescription } from './formSnapshot';
import { tokensOfName, wordsOf } from './foldText';
import { languageOfLabels, matchWords, saysNothing } from './matchWords';
import { listsFormsOfAddress } from './optionRules';
import { asksForPlaceAndCode, partLabels } from './partLabels';
import { type Evidence, type KindScore, scoreField, SPECIAL_CASE_OF } from './scoreField';
import { BARE_NAMES, type BareName } from './words/bareNames';

/** What a field was read as, by its own signs and by what stands around it. */
export interface KindReading {
  field: FieldDescription;
  kind: FieldKind;
  score: number;
  evidence: Evidence[];
  /** What else its own signs would allow, best first. */
  others: { kind: FieldKind; score: number; evidence: Evidence[] }[];
}

/** Below this, a field is not taken for anything. */
export const ENOUGH = 0.5;
/** Two kinds of one field closer than this are a tie: nobody can tell. */
const TIE = 0.04;

interface Open {
  field: FieldDescription;
  scores: KindScore[];
  best: KindScore | undefined;
  /** The supporter has said what it is. */
  answered: boolean;
}

/**
 * What each field of one form is, in the order of the form: by its own signs first, and where these leave it open by
 * its neighbours: a second address follows the first, a bare “Name” beside “First name” is the other half. Fields that are none of ours are absent. `asksForPassword`: the form they are of opens an account. `answered`: fields that are what was said, and nothing else.
 */
export function readKinds(
  fields: readonly FieldDescription[],
  pageLanguage = '',
  asksForPassword = false,
  answered: AnsweredFields = new Map(),
): KindReading[] {
  const language = languageOfLabels(
    fields.map(({ label, nearby }) => wordsOf(label || nearby)),
    pageLanguage,
  );
  const open: Open[] = withoutCopiedNames(partLabels(withoutCopies(fields.map(withoutLegend)), language)).map(
    (field) => {
      const answer = answered.get(field.ref);
      if (answer !== undefined) return asAnswered(field, answer);
      const scores = scoreField(field, language);
      const best = likeliest(scores);
      return { field, scores, best: best && asksForPlaceAndCode(field, language) ? undefined : best, answered: false };
    },
  );
  if (asksForPassword) dropAccountNames(open);
  splitOverSubLabels(open, language);
  splitBareNames(open);
  nameBesideMiddleName(open);
  settleTitles(open);
  nameByAddress(open);
  followOn(open);
  generalizeAlone(open);
  nameTheMessage(open);
  dropVagueTopics(open);
  noteOrder(open);
  return open.flatMap(({ best, scores }, index) => {
    const field = fields[index] as FieldDescription;
    if (best === undefined || best.kind === 'other') return [];
    const { kind, score, evidence } = best;
    return [{ field, kind, score, evidence, others: scores.flatMap((one) => elseOf(one, kind)) }];
  });
}

/** The group's own text before a box's: “Please be as detailed as you can. Name:” in a group that is called by the first sentence. */
function withoutLegend(field: FieldDescription): FieldDescription {
  const group = innermostGroup(field);
  if (group === '' || field.nearby === group || !field.nearby.startsWith(group)) return field;
  return { ...field, nearby: field.nearby.slice(group.length).trim() };
}

/** So many boxes of one name, and each called something else, have it from one another. */
const COPIES = 3;

/** A name or an id in the markup that was copied from box to box says nothing of what people are told there. */
function withoutCopiedNames(fields: readonly FieldDescription[]): FieldDescription[] {
  const [names, ids] = [copiedIn(fields, 'name'), copiedIn(fields, 'id')];
  return fields.map((field) => ({
    ...field,
    name: names.has(field.name) ? '' : field.name,
    id: ids.has(field.id) ? '' : field.id,
  }));
}

function copiedIn(fields: readonly FieldDescription[], key: 'name' | 'id'): ReadonlySet<string> {
  const called = new Map<string, string[]>();
  for (const field of fields) {
    if (field.control === 'checkbox' || field[key] === '') continue;
    const all = called.get(field[key]) ?? [];
    all.push(field.label || field.nearby || field.placeholder);
    called.set(field[key], all);
  }
  const copied = [...called].filter(([, texts]) => texts.length >= COPIES && new Set(texts).size === texts.length);
  return new Set(copied.map(([value]) => value));
}

/** A placeholder that was copied from a box above that is called something else says nothing. */
function withoutCopies(fields: readonly FieldDescription[]): FieldDescription[] {
  const above = new Map<string, string>();
  return fields.map((field) => {
    const called = field.label || field.nearby;
    // one word alone may stand in many boxes: “Number”
    if (called === '' || wordsOf(field.placeholder).length < 2) return field;
    const first = above.get(field.placeholder) ?? called;
    above.set(field.placeholder, first);
    return first === called ? field : { ...field, placeholder: '' };
  });
}

/** A field that its neighbours are read beside, and that they change nothing about. */
function asAnswered(field: FieldDescription, answer: FieldAnswer): Open {
  const kind = answer === 'none' ? 'other' : answer;
  const best: KindScore = { kind, score: 1, evidence: [{ signal: 'answer', text: '' }] };
  return { field, scores: [], best, answered: true };
}

function elseOf({ kind, score, evidence }: KindScore, taken: FieldKind): KindReading['others'] {
  return kind === 'other' || kind === taken ? [] : [{ kind, score, evidence }];
}

/** The likeliest kind of a field, or undefined when two are about as likely. */
function likeliest(scores: readonly KindScore[]): KindScore | undefined {
  const likely = scores.filter(({ score }) => score >= ENOUGH);
  const special = likely.find(({ kind }) => likely.some((other) => other.kind === SPECIAL_CASE_OF[kind]));
  if (special && likely[0]?.kind !== 'other') return special;
  const [best, second] = likely;
  if (!best || !second || best.score - second.score >= TIE) return best;
  // the whole name or half of it: what stands beside it tells
  return NAME_OR_HALF.has(best.kind) && NAME_OR_HALF.has(second.kind)
    ? likely.find(({ kind }) => kind === 'name')
    : undefined;
}

function became(one: Open, kind: FieldKind, score: number, beside: Open | undefined): void {
  if (one.answered) return;
  one.best = { kind, score, evidence: [...(one.best?.evidence ?? []), besideOf(beside)] };
}

function besideOf(beside: Open | undefined): Evidence {
  const field = beside?.field;
  return { signal: 'order', text: field?.label || field?.nearby || field?.placeholder || field?.name || '' };
}

/** Where a password is asked for, a “Name” whose control is called username is the account's. */
function dropAccountNames(open: Open[]): void {
  for (const one of open)
    if (!one.answered && one.best?.kind === 'name' && /user_?name|nick|login/i.test(one.field.name))
      one.best = undefined;
}

/** The halves that a bare word means: in Catalan “nom” is the other half than in French. */
const HALVES_OF = new Map<string, Set<string>>();
for (const { phrases, half } of BARE_NAMES)
  for (const phrase of phrases.split(', ')) {
    const words = wordsOf(phrase).join(' ');
    HALVES_OF.set(words, (HALVES_OF.get(words) ?? new Set()).add(half));
  }

/** “Name” beside “First name” asks for the other half; alone, or beside both halves, for the whole. */
function splitBareNames(open: Open[]): void {
  const has = (kind: FieldKind) => open.some(({ best }) => best?.kind === kind);
  const missing = has('given-name') === has('family-name') ? null : has('given-name') ? 'family-name' : 'given-name';
  const beside = open.find(({ best }) => best?.kind === 'given-name' || best?.kind === 'family-name');
  open.forEach((one, index) => {
    if (one.best?.kind !== 'name') return;
    // a form may ask for more than one person's
    const next = open[index + 1];
    const half = missing ?? (next?.best?.kind === 'family-name' && !isGiven(open[index - 1]) ? 'given-name' : null);
    if (half === null) return;
    if (
      saysBarely(one.field, half) ||
      (isBare(one.field) && isMarked(one, half)) ||
      one.scores.some(({ kind, score }) => kind === half && score >= ENOUGH)
    )
      became(one, half, one.best.score, missing === null ? next : beside);
  });
}

/** “Имя” beside “Отчество”, and neither half named: whoever parts names so far does not ask for the whole in one box. */
function nameBesideMiddleName(open: Open[]): void {
  const kinds = open.map(({ best }) => best?.kind);
  const beside = open[kinds.indexOf('additional-name')];
  const [name, ...more] = open.filter(({ best }) => best?.kind === 'name');
  if (beside === undefined || name?.best === undefined || more.length > 0) return;
  if (kinds.includes('given-name') || kinds.includes('family-name')) return;
  if (saysGivenName(name.field)) became(name, 'given-name', name.best.score, beside);
}

/** In what people read alone: `name` in the markup is what a box for the full name is called as well. */
function saysGivenName({ label, nearby, placeholder }: FieldDescription): boolean {
  const texts = [label || nearby, placeholder].filter((text) => text !== '');
  const [said = [], hint = []] = texts.map((text) => wordsOf(text).filter((word) => !saysNothing(word, 'label')));
  const isWhole = matchWords(hint, 'label')[0]?.kind === 'name' && !HALVES_OF.has(hint.join(' '));
  return !isWhole && HALVES_OF.get(said.join(' '))?.has('given-name') === true;
}

/** “Name” before two boxes, with “First” and “Last” behind them. */
function splitOverSubLabels(open: Open[], language: string): void {
  open.forEach((one, index) => {
    const next = open[index + 1];
    if (one.answered || one.best?.kind !== 'name' || next === undefined || next.answered || !isUnlabelled(next.field))
      return;
    const [half, otherHalf] = [one, next].map(
      ({ field }) => matchWords(wordsOf(field.after), 'label', language)[0]?.kind,
    );
    if (half !== 'given-name' || otherHalf !== 'family-name') return;
    const { score } = one.best;
    became(one, half, score, next);
    became(next, otherHalf, score, one);
  });
}

function isUnlabelled({ label, nearby, placeholder }: FieldDescription): boolean {
  return (label || nearby || placeholder) === '';
}

const isGiven = (one: Open | undefined) => one?.best?.kind === 'given-name';

/** Whether all that people read of a field is a word that means the whole name or half of it. */
function isBare({ label, nearby, placeholder }: FieldDescription): boolean {
  const said = wordsOf(label || nearby || placeholder).filter((word) => !saysNothing(word, 'label'));
  return HALVES_OF.has(said.join(' '));
}

/** Whether a field's name in the markup says which half it is. */
function isMarked({ scores }: Open, half: BareName['half']): boolean {
  return scores.some(({ kind, evidence }) => kind === half && evidence.some(({ signal }) => signal === 'name'));
}

/** Whether the first thing that a field says of a name is one of the words that mean a half, too. */
function saysBarely({ label, nearby, placeholder, name }: FieldDescription, half: BareName['half']): boolean {
  return [label || nearby, placeholder, name].some((text) => {
    const said = wordsOf(text);
    return [said, said.filter((word) => !saysNothing(word, 'label'))].some((words) =>
      HALVES_OF.get(words.join(' '))?.has(half),
    );
  });
}

const NAMES: ReadonlySet<string> = new Set(['given-name', 'family-name', 'name', 'additional-name']);

const TITLE = /(^|\W|_)tit(le|el|re|ulo|olo|ul)[\s*:\]]*$/i;
/** A list is one by this many choices. */
const LIST = 3;

/** “Title” before a name is a form of address only in a list of such; in a box it is what the sender calls the message, or a job. */
function settleTitles(open: Open[]): void {
  open.forEach((one, index) => {
    if (one.answered || one.best?.kind !== 'honorific-prefix') return;
    const { label, nearby, name, options } = one.field;
    if (options.length > 0 && (options.length < LIST || listsFormsOfAddress(options))) return;
    const marked = one.best.evidence.every(({ signal }) => signal === 'name' || signal === 'id');
    if (!TITLE.test(marked ? name : label || nearby || name)) return;
    const next = open[index + 1]?.best?.kind;
    if (next !== undefined && NAMES.has(next) && !NAMES.has(open[index - 1]?.best?.kind ?? '')) return;
    if (next === 'message') became(one, 'topic', ENOUGH, open[index + 1]);
    else one.best = undefined;
  });
}

/** “称呼” asks how to address somebody: in a box that is called a name, and with no other name asked for, by the name. */
function nameByAddress(open: Open[]): void {
  if (open.some(({ best }) => best !== undefined && NAMES.has(best.kind))) return;
  for (const one of open) {
    const { control, label, nearby, placeholder, name, id } = one.field;
    if (one.best?.kind !== 'honorific-prefix' || control !== 'text') continue;
    const isCalledName = [name, id].some((text) => /^(\p{L}+)?name$/u.test(tokensOfName(text).at(-1) ?? ''));
    if (!one.answered && isCalledName && /[称稱]呼/u.test(label || nearby || placeholder))
      one.best = { ...one.best, kind: 'name' };
  }
}

/** What a field is when it says nothing by itself, or the same as the field before it. */
const FOLLOWS: readonly { after: FieldKind; kind: FieldKind }[] = [
  { after: 'address-line1', kind: 'address-line2' },
  { after: 'email', kind: 'email-confirmation' },
];

function followOn(open: Open[]): void {
  for (let index = 1; index < open.length; index++) {
    const one = open[index] as Open;
    const before = open[index - 1] as Open;
    const rule = FOLLOWS.find(({ after }) => after === before.best?.kind && after === one.best?.kind);
    if (rule !== undefined && one.field.control === 'text' && isAgain(before.field, one.field, rule.after))
      became(one, rule.kind, one.best?.score ?? ENOUGH, before);
  }
}

/** The second says nothing that the first does not: no label of its own, or, of a street, the same. */
function isAgain(first: FieldDescription, second: FieldDescription, kind: FieldKind): boolean {
  const said = ({ label, nearby, placeholder }: FieldDescription) =>
    (label || nearby || placeholder).trim().toLowerCase();
  return said(second) === '' || (kind === 'address-line1' && said(second) === said(first));
}

/** “Email” called `email2` in a form that asks for no other e-mail: a special case of nothing is the general case. */
function generalizeAlone(open: Open[]): void {
  for (const one of open) {
    const kind = one.best?.kind;
    const general = kind === undefined ? undefined : SPECIAL_CASE_OF[kind];
    if (one.answered || general === undefined || open.some(({ best }) => best?.kind === general)) continue;
    const own = one.scores.find((score) => score.kind === general && score.score >= ENOUGH);
    const marked = one.best?.evidence.every(({ signal }) => signal === 'name' || signal === 'id') === true;
    if (own !== undefined && (marked || own.score > (one.best?.score ?? 0))) one.best = own;
  }
}

/**
 * Where nothing names the message, it is the largest text area of a form that asks mostly for what is ours; and only in
 * such a form what is called a description is one.
 */
function nameTheMessage(open: Open[]): void {
  const mostlyOurs = asksMostlyForOurs(open);
  for (const one of open)
    if (one.best?.kind === 'message' && one.best.score < SURELY && !mostlyOurs) one.best = undefined;
  if (!mostlyOurs || open.some(({ best }) => best?.kind === 'message')) return;
  const boxes = open
    .filter(
      ({ field, best, scores: [likely] }) =>
        field.control === 'textarea' &&
        best === undefined &&
        // between two kinds, or plainly something else
        (likely?.score ?? 0) < ENOUGH,
    )
    .sort((a, b) => b.field.area - a.field.area);
  const [largest, next] = boxes;
  if (largest === undefined || (next !== undefined && next.field.area > largest.field.area * CLEARLY_SMALLER)) return;
  largest.best = { kind: 'message', score: ENOUGH, evidence: [{ signal: 'largest', text: '' }] };
}

/** From here on words name the message by themselves. */
const SURELY = 0.75;
/** Of the fields of a form for writing to somebody, at least this part is for who writes. */
const MOSTLY = 0.5;
/** The next text area is at most this part of the largest, or nobody can tell which is meant. */
const CLEARLY_SMALLER = 0.8;

/** What is chosen from a list, or written at length, is mostly about the matter. */
function isOfTheMatter({ control }: FieldDescription): boolean {
  return control === 'textarea' || control === 'select';
}

function asksMostlyForOurs(open: readonly Open[]): boolean {
  const ours = open.filter(({ best }) => best !== undefined && best.kind !== 'other' && best.kind !== 'message').length;
  const others = open.filter(
    ({ best, field }) => best?.kind === 'other' || (best === undefined && !isOfTheMatter(field)),
  ).length;
  return ours > 0 && ours >= (ours + others) * MOSTLY;
}

/** What is called so may be what a message is about, or a sort of goods: a topic only where a message is asked for in plain words. */
const VAGUE =
  /(^|\P{L})(\p{L}*categ|catég|kateg|катег|rubri|depart|abteil|afdeling|κατηγορ|カテゴリ|카테고리|类别|類別|分类|分類|الفئة|التصنيف|cat(\P{L}|$))/iu;
/** What only adds up to a weak reading is no topic either. */
const VAGUE_SCORE = 0.7;

function dropVagueTopics(open: Open[]): void {
  if (open.some(({ best }) => best?.kind === 'message' && best.score >= SURELY)) return;
  for (const one of open) {
    if (one.best?.kind !== 'topic') continue;
    if (one.best.score < VAGUE_SCORE || one.best.evidence.every(({ text }) => VAGUE.test(text))) one.best = undefined;
  }
}

/** The usual order of a form: each kind, and what it mostly stands after. */
const STANDS_AFTER: Partial<Record<FieldKind | 'other', readonly FieldKind[]>> = {
  'family-name': ['given-name', 'additional-name'],
  'address-line2': ['address-line1', 'street-address'],
  'address-level2': ['address-line1', 'address-line2', 'street-address'],
  'address-level1': ['address-level2'],
  'postal-code': ['address-level1', 'address-level2'],
  'email-confirmation': ['email'],
};

/** Tells of what is read anyway that its place agrees. */
function noteOrder(open: Open[]): void {
  open.forEach((one, index) => {
    const before = open[index - 1];
    const kind = before?.best?.kind;
    if (one.answered || one.best === undefined || kind === undefined || kind === 'other') return;
    const told = one.best.evidence.some(({ signal }) => signal === 'order');
    if (!told && STANDS_AFTER[one.best.kind]?.includes(kind))
      one.best = { ...one.best, evidence: [...one.best.evidence, besideOf(before)] };
  });
}
