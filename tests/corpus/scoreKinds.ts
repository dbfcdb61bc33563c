import type { FieldKind } from '../../utils/form/fieldKind';
import type { CorpusField, CorpusPage } from './loadCorpus';

/** What was read on a page: place of a control → the kind it was taken for; nothing where none. */
export type Reading = ReadonlyMap<number, FieldKind>;

/** The corpus' own names of kinds. */
export const CORPUS_KINDS = [
  'prefix',
  'first',
  'middle',
  'last',
  'fullname',
  'suffix',
  'email',
  'email2',
  'phone',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'country',
  'org',
  'subject',
  'message',
] as const;
type CorpusKind = (typeof CORPUS_KINDS)[number];

/** Our kinds in the corpus' names. Pronouns have none. */
const CORPUS_KIND_OF: Readonly<Record<FieldKind, CorpusKind | null>> = {
  'honorific-prefix': 'prefix',
  'given-name': 'first',
  'additional-name': 'middle',
  'family-name': 'last',
  'honorific-suffix': 'suffix',
  name: 'fullname',
  pronouns: null,
  email: 'email',
  'email-confirmation': 'email2',
  tel: 'phone',
  organization: 'org',
  'street-address': 'street1',
  'address-line1': 'street1',
  'address-line2': 'street2',
  'address-level2': 'city',
  'address-level1': 'state',
  'postal-code': 'zip',
  country: 'country',
  topic: 'subject',
  message: 'message',
};

/** The twelve kinds that other matchers know, too; a confirmation counts as an email among them. */
const TWELVE: ReadonlySet<CorpusKind> = new Set([
  'first',
  'middle',
  'last',
  'fullname',
  'email',
  'phone',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'country',
]);
const amongTwelve = (kind: CorpusKind | null): CorpusKind | null =>
  kind === 'email2' ? 'email' : kind !== null && TWELVE.has(kind) ? kind : null;

/** Rights and wrongs, each weighed; of one kind, or of all together. */
export interface Tally {
  right: number;
  /** Taken for it and is not. */
  wrong: number;
  /** Is it and was not taken for it. */
  missed: number;
}

/** Precision, recall and their harmonic mean, fractions of 1. */
export interface Rates {
  p: number;
  r: number;
  f1: number;
}

export interface Mistake {
  page: CorpusPage;
  field: CorpusField;
  expected: CorpusKind | null;
  got: CorpusKind | null;
}

export interface Share {
  of: number;
  all: number;
}

export interface Score {
  english12: Rates;
  neutral12: Rates;
  neutralContact12: Rates;
  otherLanguages12: Rates;
  congress12: Rates;
  english18: Rates;
  formsWithoutError: Share;
  contactFormsWithoutError: Share;
  falseFills: Share;
  intrusions: Share;
  /** By kind, of the real pages in all languages. */
  kinds: ReadonlyMap<CorpusKind, Tally>;
  mistakes: readonly Mistake[];
}

/** Controls that nobody types into: not counted among those that something could be filled into by mistake. */
const NOT_FILLABLE = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'checkbox', 'radio', 'password', 'file']);
/** Forms that ask for no letter and no address: whatever is filled there intrudes. */
const FOREIGN = new Set(['login', 'search', 'newsletter', 'recovery']);
/** A form with fewer fields of ours says little about reading whole forms. */
const WHOLE_FORM = 3;

/** Scores readings of a corpus' pages against its labels. `readings[i]` is that of `pages[i]`. */
export function scoreKinds(pages: readonly CorpusPage[], readings: readonly Reading[]): Score {
  const repeats = countRepeats(pages);
  const all = new Tallies();
  const mistakes: Mistake[] = [];
  const whole = { of: 0, all: 0 };
  const contact = { of: 0, all: 0 };
  const falseFills = { of: 0, all: 0 };
  const intrusions = { of: 0, all: 0 };
  pages.forEach((page, index) => {
    const real = page.source !== 'congress';
    let ours = 0;
    let faults = 0;
    for (const field of page.fields) {
      const kind = readings[index]?.get(field.i);
      const got = kind === undefined ? null : CORPUS_KIND_OF[kind];
      const fillable = !NOT_FILLABLE.has(field.itype);
      if (real && fillable && FOREIGN.has(field.kind)) count(intrusions, got !== null);
      if (field.expected === 'ignore' || field.opaque || (got !== null && field.open.includes(got))) continue;
      const expected = field.expected === 'none' ? null : field.expected;
      if (expected !== null) ours++;
      if (expected !== got) {
        faults++;
        mistakes.push({ page, field, expected, got });
      }
      if (real && expected === null) {
        if (fillable) falseFills.all++;
        if (got !== null) falseFills.of++;
      }
      all.add(groupsOf(page, field), expected, got, real ? 1 : 1 / (repeats.get(patternOf(field)) ?? 1));
    }
    if (!real || ours < WHOLE_FORM) return;
    count(whole, faults === 0);
    if (page.fields.some((field) => field.kind === 'contact')) count(contact, faults === 0);
  });
  return {
    english12: all.rates('english', 12),
    neutral12: all.rates('neutral', 12),
    neutralContact12: all.rates('neutralContact', 12),
    otherLanguages12: all.rates('other', 12),
    congress12: all.rates('congress', 12),
    english18: all.rates('english', 18),
    formsWithoutError: whole,
    contactFormsWithoutError: contact,
    falseFills,
    intrusions,
    kinds: all.byKind('real'),
    mistakes,
  };
}

type Group = 'real' | 'english' | 'other' | 'neutral' | 'neutralContact' | 'congress';

function groupsOf(page: CorpusPage, field: CorpusField): Group[] {
  if (page.source === 'congress') return ['congress'];
  const groups: Group[] = ['real', page.lang === 'en' ? 'english' : 'other'];
  if (page.source === 'formasaurus' && page.lang === 'en') {
    groups.push('neutral');
    if (field.kind === 'contact') groups.push('neutralContact');
  }
  return groups;
}

/** Forms of Congress repeat each other's names: each pattern of a name counts once, however many forms have it. */
function patternOf({ name, id, expected }: CorpusField): string {
  return [name, id].map((text) => text.replace(/\d+/g, '#')).join('|') + `|${expected}`;
}

function countRepeats(pages: readonly CorpusPage[]): Map<string, number> {
  const repeats = new Map<string, number>();
  for (const page of pages.filter(({ source }) => source === 'congress'))
    for (const field of page.fields) repeats.set(patternOf(field), (repeats.get(patternOf(field)) ?? 0) + 1);
  return repeats;
}

class Tallies {
  readonly #all = new Map<string, Tally>();

  add(groups: readonly Group[], expected: CorpusKind | null, got: CorpusKind | null, weight: number): void {
    for (const group of groups) {
      this.#note(`${group} 18`, expected, got, weight);
      // what is none of the twelve is neither right nor wrong among them
      const folded = amongTwelve(expected);
      if (expected === null || folded !== null) this.#note(`${group} 12`, folded, amongTwelve(got), weight);
    }
  }

  rates(group: Group, kinds: 12 | 18): Rates {
    const found = [...this.#all].filter(([key]) => key.startsWith(`${group} ${kinds} `)).map(([, tally]) => tally);
    return ratesOf(found);
  }

  byKind(group: Group): Map<CorpusKind, Tally> {
    return new Map(CORPUS_KINDS.map((kind) => [kind, this.#of(`${group} 18 ${kind}`)]));
  }

  #note(group: string, expected: CorpusKind | null, got: CorpusKind | null, weight: number): void {
    if (expected !== null && expected === got) this.#of(`${group} ${expected}`).right += weight;
    else {
      if (expected !== null) this.#of(`${group} ${expected}`).missed += weight;
      if (got !== null) this.#of(`${group} ${got}`).wrong += weight;
    }
  }

  #of(key: string): Tally {
    const tally = this.#all.get(key) ?? { right: 0, wrong: 0, missed: 0 };
    this.#all.set(key, tally);
    return tally;
  }
}

export function ratesOf(tallies: readonly Tally[]): Rates {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  const right = sum('right');
  const p = right / (right + sum('wrong') || 1);
  const r = right / (right + sum('missed') || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
}

function count(share: Share, holds: boolean): void {
  share.all++;
  if (holds) share.of++;
}
