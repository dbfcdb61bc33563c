import { folded } from './foldedText';

/** Words before a name, folded. `president` and the like count only in front; later they are a role. */
const HONORIFICS = set(
  'his her their h.e. h.e excellency mr mr. mrs mrs. ms ms. mx dr dr. prof prof. professor sir dame lord lady honourable honorable hon hon. rt right gen gen. lt col col. colonel maj sheikh sheikha president king queen prince princess senator judge justice rev governor mayor general ' +
    'sr sr. sra sra. srta don dona excmo excmo. excma excma. lic lic. ing ing. su excelencia senor senora presidente presidenta ' +
    'm. mme mme. monsieur madame son s.e. maitre me ' +
    'السيد السيده فخامه معالي سعاده الرئيس سياده الدكتور الدكتوره القاضي جلاله صاحب',
);

/** Words that begin a role, folded. */
const ROLES = set(
  'deputy chief director minister secretary ambassador attorney governor head chair chairman chairwoman chairperson prosecutor commissioner commander nominee acting interim speaker mayor superintendent warden inspector advisor adviser assistant under undersecretary vice prime consul high charge chargé border special president general senator judge justice registrar envoy representative coordinator spokesperson administrator officer counsel solicitor ' +
    'ministro ministra presidente presidenta embajador embajadora fiscal secretario secretaria director directora gobernador gobernadora comisionado alcalde alcaldesa jefe jefa subsecretario viceministro ' +
    'ministre president presidente ambassadeur ambassadrice procureur procureure directeur directrice garde premier premiere prefet prefete gouverneur gouverneure chef cheffe commissaire secretaire ' +
    'وزير وزيره سفير سفيره مدير مديره رئيس رئيسه النائب المدعي نائب امين',
);

/** Nouns that end a role whose first word is no role word: `Border Czar`. */
const ROLE_NOUNS = set('czar tsar officer adviser advisor envoy leader delegate commander director secretary minister');

/** Words that begin an organisation, folded. */
const ORGANISATIONS = new Set([
  ...set(
    'the office ministry department embassy consulate palace house court supreme parliament government prison headquarters bureau agency commission directorate presidency congress senate council police state ' +
      'palacio ministerio fiscalia embajada presidencia oficina gobierno congreso departamento consulado procuraduria comision despacho ' +
      'palais ministere ambassade presidence bureau hotel cour tribunal conseil assemblee gouvernement direction commissariat cabinet prefecture ' +
      'وزاره مكتب سفاره البيت قصر الديوان رئاسه النيابه المحكمه',
  ),
  // without the accent it is a role
  'secretaría',
]);

/** Words before the noun of an organisation that belong to it: `U.S. Embassy`, `Presidential Palace`. */
const ADJECTIVES = set(
  'u.s. us american british presidential royal national supreme high state central federal french german spanish mexican canadian australian irish',
);

/** Words before another rank: `Senior General`, `Vice Senior General`. */
const BEFORE_RANK = set('senior major brigadier lieutenant vice');
const RANKS = set('general colonel admiral');

/** Words that belong to the role right after them: `Public Prosecutor`. */
const BEFORE_ROLE = set('public military district');

/** Words before a name that may have an article: `The Honourable`. */
const AFTER_ARTICLE = set('honourable honorable hon hon. rt right');

/** Nouns that belong to an organisation's noun right before them: `Police Headquarters`. */
const SECOND_NOUNS = set('house headquarters department');

/** Little words after which an organisation's noun goes on with what stands before it. */
const LINKS = set("of for the to and & in at on de del la el los las du des et y d' l' au aux a of.");

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(folded));
}

/** The parts of a text that runs name, role and organisation together. Together they are the whole of it. */
export interface Title {
  name: string;
  role: string;
  organisations: string[];
}

/** Takes name, role and organisation apart at the words that begin them. */
export function splitTitle(text: string): Title {
  const tokens = text.match(/\S+/g) ?? [];
  const words = wordsOf(tokens);
  const firstName = words.findIndex((_, index) => !isHonorific(words, index));
  const nameFrom = firstName === -1 ? tokens.length : firstName;
  const breaks = organisationStarts(tokens, words);
  const beforeOrganisation = breaks.find((index) => index >= Math.min(nameFrom, 1)) ?? tokens.length;
  // a role may stand first, without a name
  const first = words[0] ?? '';
  const isRole = ROLES.has(first) || (ORGANISATIONS.has(first) && belongsToRole(first, words[1]));
  const named = isRole && namesSomebody(words.slice(0, beforeOrganisation));
  const roleFirst = isRole && !named && (nameFrom === 0 || goesOnAsRole(words, nameFrom));
  const roleAt = roleFirst ? 0 : named ? beforeOrganisation : roleStart(words, nameFrom, beforeOrganisation, tokens);
  const starts = breaks.filter((index) => index >= beforeOrganisation);
  if (breaks[0] === 0) return { name: '', role: '', organisations: pieces(tokens, breaks) };
  return {
    name: clean(tokens.slice(0, roleAt)),
    role: clean(tokens.slice(roleAt, beforeOrganisation)),
    organisations: pieces(tokens, starts),
  };
}

/** "President of the Republic": people are addressed by the first word, too. "General de Brigada" has a name after it. */
function goesOnAsRole(words: readonly string[], from: number): boolean {
  const next = words[from] ?? '';
  return ROLES.has(next) || (LINKS.has(next) && !RANKS.has(words[0]!));
}

/** A role with a name right after it is a form of address: "Superintendent Example". */
function namesSomebody(words: readonly string[]): boolean {
  const after = words.slice(words.findIndex((word) => !ROLES.has(word)));
  // in Arabic "of" is no word: what follows has the article
  const isName = (word: string) =>
    !ROLES.has(word) && !ORGANISATIONS.has(word) && !LINKS.has(word) && !word.startsWith('ال');
  return words.some((word) => !ROLES.has(word)) && after.every(isName);
}

/** "The White House", "The Supreme Court": so many words on, the noun still belongs to its article. */
const MOST_WORDS_AFTER_THE = 3;

/** Where organisations begin, as indexes of tokens. */
function organisationStarts(tokens: readonly string[], words: readonly string[]): number[] {
  const starts: number[] = [];
  words.forEach((word, index) => {
    if (!ORGANISATIONS.has(word) || belongsToRole(word, words[index + 1]) || isHonorific(words, index)) return;
    const before = words[index - 1];
    if (before !== undefined && LINKS.has(before) && !/^The$/.test(tokens[index - 1]!)) return;
    if (SECOND_NOUNS.has(word) && starts.at(-1) === index - 1 && !tokens[index - 1]!.endsWith(',')) return;
    // "The White House" is one name, begun already
    if (starts.length > 0 && words[starts.at(-1)!] === 'the' && index - starts.at(-1)! <= MOST_WORDS_AFTER_THE) return;
    if (word === 'the' && (!/^The$|^THE$/.test(tokens[index]!) || !/^\p{Lu}/u.test(tokens[index + 1] ?? ''))) return;
    if (word === 'state' && words[index + 1] !== 'house' && words[index + 1] !== 'department') return;
    let start = index;
    while (start > 0 && ADJECTIVES.has(words[start - 1]!) && !LINKS.has(words[start - 2] ?? '')) start--;
    if (word !== 'the') start = afterComma(tokens, words, start);
    if (starts.at(-1) !== start && !(starts.length > 0 && start <= starts.at(-1)!)) starts.push(start);
  });
  return starts;
}

/** Longest part of an organisation's name before its noun: "National Human Rights Commission". */
const MOST_WORDS_BEFORE_NOUN = 4;

/** Where an organisation's name begins that a comma sets off: `Ada Sample, Human Rights Commission`. */
function afterComma(tokens: readonly string[], words: readonly string[], noun: number): number {
  for (let start = noun; start > 0 && noun - start <= MOST_WORDS_BEFORE_NOUN; start--) {
    if (tokens[start - 1]!.endsWith(',')) return start;
    const word = words[start - 1]!;
    if ([ROLES, ROLE_NOUNS, ORGANISATIONS, HONORIFICS, LINKS].some((known) => known.has(word))) break;
  }
  return noun;
}

function roleStart(words: readonly string[], nameFrom: number, end: number, tokens: readonly string[]): number {
  for (let index = nameFrom + 1; index < end; index++) {
    if (tokens[index - 1]!.endsWith(',')) return index;
    if (ROLES.has(words[index]!)) return index;
    // "Police Commissioner", "Cabinet Secretary"
    if (ORGANISATIONS.has(words[index]!) && belongsToRole(words[index]!, words[index + 1])) return index;
  }
  const noun = words.findIndex((word, index) => index > nameFrom + 1 && index < end && ROLE_NOUNS.has(word));
  if (noun === -1) return end;
  // given and family name, with initials between
  let names = nameFrom + 2;
  while (names < noun && /^\p{Lu}\.?$/u.test(tokens[names - 1]!)) names++;
  return Math.min(names, noun);
}

function pieces(tokens: readonly string[], starts: readonly number[]): string[] {
  return starts.map((start, at) => clean(tokens.slice(start, starts[at + 1] ?? tokens.length))).filter(Boolean);
}

/** The noun of an organisation before a role is part of it: "Police Commissioner"; but not of the "Fiscalía General". */
function belongsToRole(noun: string, next: string | undefined): boolean {
  if (next === undefined || !ROLES.has(next)) return false;
  return next !== 'general' || noun === 'the' || noun === 'police';
}

function isHonorific(words: readonly string[], index: number): boolean {
  if (HONORIFICS.has(words[index]!) || (words[index] === 'the' && AFTER_ARTICLE.has(words[index + 1] ?? '')))
    return true;
  let rank = index;
  while (BEFORE_RANK.has(words[rank] ?? '')) rank++;
  return rank > index && RANKS.has(words[rank] ?? '');
}

function wordsOf(tokens: readonly string[]): string[] {
  const words = tokens.map(wordOf);
  return words.map((word, index) => {
    const next = words[index + 1] ?? '';
    return BEFORE_ROLE.has(word) && ROLES.has(next) ? next : word;
  });
}

/** A token as the sets have it; of `Director-General` the first half. */
function wordOf(token: string): string {
  const word = folded(token).replace(/,$/, '');
  if (word === 'secretaria' && /í/iu.test(token.normalize('NFC'))) return 'secretaría';
  const half = word.split('-', 1)[0]!;
  return ROLES.has(half) ? half : word;
}

function clean(tokens: readonly string[]): string {
  return tokens.join(' ').replace(/[\s,،;]+$/, '');
}

export function beginsWithHonorific(text: string): boolean {
  const words = (text.match(/\S+/g) ?? []).slice(0, 4).map(folded);
  return words.length > 0 && isHonorific(words, 0);
}

/** Whether a text names an organisation, by a word of it that stands free. */
export function namesOrganisation(text: string): boolean {
  const tokens = text.match(/\S+/g) ?? [];
  return organisationStarts(tokens, wordsOf(tokens)).length > 0;
}

export function namesRole(text: string): boolean {
  const words = wordsOf(text.match(/\S+/g) ?? []);
  return words.some((word) => ROLES.has(word) || ROLE_NOUNS.has(word));
}
