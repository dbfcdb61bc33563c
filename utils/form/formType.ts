import { NAME_OR_HALF } from './fieldKind';
import type { FieldDescription, FormSnapshot } from './formSnapshot';
import { tokensOfName, wordsOf } from './foldText';
import { indexPhrases, phrasesAt } from './phraseIndex';
import { type KindScore, scoreField } from './scoreField';
import { signOfSearch } from './signOfSearch';
import { FORM_WORDS, type FormWord } from './words/formWords';

/** What a form is for. Only `contact` and `identity` ask for what a supporter keeps here. */
export type FormType = 'contact' | 'identity' | 'login' | 'search' | 'newsletter' | 'recovery';

/** Forms that ask for no letter and for nobody's address: what they have is none of ours, whatever it is called. */
export const FOREIGN_FORMS: ReadonlySet<FormType> = new Set(['login', 'search', 'newsletter', 'recovery']);

type WordType = FormWord['type'];
/** How surely each is said; `account`: a registration in words that are not said of newsletters as well. */
type Said = Record<WordType | 'account', number>;

/** How far each place that says what a form is for is trusted. */
const TRUST = { button: 1, legend: 0.8, name: 0.75, heading: 0.6, field: 0.45 } as const;

const WORDS = indexPhrases(FORM_WORDS);

/** Controls in which something is typed. */
function isBox(field: FieldDescription): boolean {
  return (
    field.control === 'textarea' ||
    ((field.control === 'text' || field.control === 'combobox') && field.type !== 'hidden')
  );
}

const SEARCH_NAMES =
  /^(q|s|((input|txt|text) )?search( \w+)*|query|keywords?|search(word|term|text|string|box|criteria|query)|ntt|term|kw)$/;

/**
 * What the form of a group is for, by what it asks and what its buttons, headings and markup say. How much it asks
 * comes first: a form with a text area and a name writes to somebody, whatever stands above it.
 */
export function formTypeOf(snapshot: FormSnapshot, group: number): FormType {
  const fields = snapshot.fields.filter((field) => field.group === group && field.type !== 'hidden');
  const passwords = passwordsIn(fields);
  const boxes = fields.filter((field) => isBox(field) && !passwords.includes(field) && !isCaptcha(field));
  const letters = boxes.filter(({ control }) => control === 'textarea').length;
  const asked = boxes.filter(({ control }) => control !== 'textarea');
  const said = withSearch(wordsAround(snapshot, group, fields), asked);
  if (passwords.length > 0) return passwordForm(passwords.length, asked, letters, said, fields);
  if (said.login > said.registration && asked.some(asksForCode)) return 'login';
  if (letters > 0) return 'contact';
  if (isSearch(asked, said, submitsIn(snapshot, group))) return 'search';
  if (said.recovery >= 0.5 && asked.length <= 4) return 'recovery';
  if (said.recovery >= PLAINLY && saysNothingElse(said) && asked.length <= ACCOUNT_MOST) return 'recovery';
  if (said.login > Math.max(said.registration, said.order, said.contact) && asked.length <= LOGIN_MOST) return 'login';
  if (said.registration === 0 && asked.length <= LOST_MOST && asked.some(isUserName) && !asked.some(asksForName))
    return 'recovery';
  if (isNewsletter(asked, fields, said)) return 'newsletter';
  return 'identity';
}

/** Of fields for a password, those that are called so and show what is typed; only where no field hides it. */
function passwordsIn(fields: readonly FieldDescription[]): FieldDescription[] {
  const hiding = fields.filter(({ type }) => type === 'password');
  return hiding.length > 0 ? hiding : fields.filter((field) => isBox(field) && namesOf(field).some(isPasswordName));
}

const isPasswordName = (name: string) => /^(user |login |account )?(password|passwd|passwort|pwd)$/.test(name);

/** What a control is called in the markup, in words. */
function namesOf({ name, id }: Pick<FieldDescription, 'name' | 'id'>): string[] {
  return [name, id].map((text) => tokensOfName(text).join(' '));
}

/** A code sent to a phone or an address, to prove whose it is. */
function asksForCode(field: FieldDescription): boolean {
  return field.autocomplete === 'one-time-code' || namesOf(field).some((name) => /\botp\b/.test(name));
}

/** Who lost a password is asked for little. */
const LOST_MOST = 3;

/** What an account is called; without a password or anybody's name beside it, the password was lost. */
function isUserName(field: FieldDescription): boolean {
  return namesOf(field).some((name) => /^(user ?name|login|login ?name|user ?login|user ?id)$/.test(name));
}

/** An account that was lost may be told by who its owner is. */
const ACCOUNT_MOST = 6;

/** Whether nothing around a form says that it is for anything that asks who somebody is. */
function saysNothingElse({ contact, registration, order, newsletter }: Said): boolean {
  return Math.max(contact, registration, order, newsletter) === 0;
}

/** How many buttons with words send the form. */
function submitsIn({ buttons }: FormSnapshot, group: number): number {
  return buttons.filter((button) => button.group === group && button.submits && button.text !== '').length;
}

/** Said by a heading, a button, a legend or the form's own name, not just by one of its fields. */
const PLAINLY = 0.6;
/** Logins ask for who somebody is, perhaps with a second thing to tell them by. */
const LOGIN_MOST = 2;
/** Newsletters ask for an address and perhaps a name; what asks for more wants to know who somebody is. */
const NEWSLETTER_MOST = 2;

function isNewsletter(asked: readonly FieldDescription[], fields: readonly FieldDescription[], said: Said): boolean {
  if (said.order >= PLAINLY) return false;
  // a petition may be sent to a list, and have its name
  if (said.newsletter >= PLAINLY)
    return !asksToBeCalled(asked) && (asked.length <= NEWSLETTER_MOST || said.contact <= said.newsletter);
  if (asked.length > NEWSLETTER_MOST || said.account >= PLAINLY) return false;
  if (!asksForEmail(asked)) return false;
  // “Sign up”, and no password: for news
  if (said.newsletter > 0 || said.registration >= PLAINLY) return true;
  return asked.length === 1 && fields.every(({ control }) => control !== 'select');
}

/** What a field for a new password says for a registration. */
const NEW_PASSWORD = 0.5;
/** What terms to agree to say for one: who comes back has agreed before. */
const TERMS = 0.5;

function passwordForm(
  passwords: number,
  asked: readonly FieldDescription[],
  letters: number,
  said: Said,
  fields: readonly FieldDescription[],
): FormType {
  if (letters > 0) return 'identity';
  const isNew = fields.some(({ autocomplete }) => /new-password/.test(autocomplete));
  const registers = Math.max(said.registration, fields.some(agreesToTerms) ? TERMS : 0) + (isNew ? NEW_PASSWORD : 0);
  if (asked.length >= 4 || asksForBothNames(asked)) return 'identity';
  // who lost a password types the new one twice
  if (passwords > 1 && asked.length <= 1 && said.recovery >= PLAINLY && said.recovery > said.registration)
    return 'recovery';
  if (passwords > 1)
    return said.login > registers && asked.length <= 2 ? 'login' : asked.length === 0 ? 'recovery' : 'identity';
  // nobody comes back with a name and an address or a number
  if (said.login === 0 && asked.some(asksForName) && (asksForEmail(asked) || asked.some(readsAsTel))) return 'identity';
  return said.login >= registers ? 'login' : 'identity';
}

/** In words: what is called `user_name` alone may be an account's. */
function asksForName(field: FieldDescription): boolean {
  return !isEmail(field) && NAME_OR_HALF.has(kindOf({ ...field, name: '', id: '' }) ?? '');
}

/** A box to tick for terms; what it is called in the markup is mostly English. */
function agreesToTerms({ control, name, id, label, after }: FieldDescription): boolean {
  return (
    control === 'checkbox' &&
    /\b(agree|terms|tos|conditions)\b/i.test([...namesOf({ name, id }), label, after].join(' '))
  );
}

/** `submits`: how many buttons send the form; one of several may send it to somebody. */
function isSearch(asked: readonly FieldDescription[], said: Said, submits: number): boolean {
  if (said.search >= PLAINLY && saysNothingElse(said) && submits < 2) return true;
  if (asked.some(({ type }) => type === 'search')) return !asked.some(isEmail);
  const named = asked.some(({ name, id }) =>
    [name, id].some((text) => SEARCH_NAMES.test(tokensOfName(text).join(' '))),
  );
  if (named && asked.length <= 2 && !asked.some(isEmail)) return true;
  return said.search >= 0.7 && said.search >= said.contact && !asked.some(isEmail) && !asksToBeCalled(asked);
}

/** “Search by name or e-mail” asks for no e-mail. */
function isEmail(field: FieldDescription): boolean {
  const { type, name, id, label, placeholder, nearby, autocomplete } = field;
  if (signOfSearch(field) !== null) return false;
  return type === 'email' || /e-?mail/i.test(`${name} ${id} ${label} ${placeholder} ${nearby} ${autocomplete}`);
}

/** Who comes back to an account may be asked for a family name, beside a number of an airline's, but not for both. */
function asksForBothNames(asked: readonly FieldDescription[]): boolean {
  const kinds = new Set(asked.map(kindOf));
  return kinds.has('given-name') && kinds.has('family-name');
}

/** In the words of any language. */
function asksForEmail(asked: readonly FieldDescription[]): boolean {
  return asked.some((field) => isEmail(field) || kindOf(field) === 'email');
}

function readsAsTel(field: FieldDescription): boolean {
  return kindOf(field) === 'tel';
}

function kindOf(field: FieldDescription): KindScore['kind'] | undefined {
  return scoreField(field)[0]?.kind;
}

/** A telephone and no e-mail: neither news nor what was searched for comes by telephone. */
function asksToBeCalled(asked: readonly FieldDescription[]): boolean {
  return asked.some((field) => field.type === 'tel' || readsAsTel(field)) && !asksForEmail(asked);
}

function isCaptcha({ name, id, label }: FieldDescription): boolean {
  return /captcha|verif(y|ication) ?(number|code)/i.test(`${name} ${id} ${label}`);
}

function wordsAround(snapshot: FormSnapshot, group: number, fields: readonly FieldDescription[]): Said {
  const said: Said = {
    login: 0,
    registration: 0,
    search: 0,
    newsletter: 0,
    recovery: 0,
    contact: 0,
    order: 0,
    account: 0,
  };
  const hear = (tokens: readonly string[], trust: number) => {
    for (const { type, lang, weak } of rowsIn(tokens)) {
      said[type] = Math.max(said[type], trust);
      const surely = type === 'registration' && !weak && (lang === 'en' || trust !== TRUST.button);
      if (surely) said.account = Math.max(said.account, trust);
    }
  };
  const buttons = snapshot.buttons.filter((button) => button.group === group);
  const first = buttons.find(({ submits }) => submits) ?? buttons[0];
  for (const button of buttons) hear(wordsOf(button.text), button === first ? TRUST.button : TRUST.field);
  hear(tokensOfName(snapshot.groups[group]?.name ?? ''), TRUST.name);
  hear(wordsOf(fields[0]?.heading ?? ''), TRUST.heading);
  for (const { legend, label, nearby, placeholder } of fields.slice(0, 6)) {
    hear(wordsOf(legend), TRUST.legend);
    for (const text of [label, nearby, placeholder]) hear(wordsOf(text), TRUST.field);
  }
  return said;
}

/** What a box that looks for something says of its form, where nothing else is said and nobody's name is asked for. */
const LOOKED_FOR = 0.7;

function withSearch(said: Said, asked: readonly FieldDescription[]): Said {
  const isAlone = saysNothingElse(said) && Math.max(said.login, said.recovery) === 0;
  return isAlone && asked.some((field) => signOfSearch(field) !== null) && !asked.some(asksForName)
    ? { ...said, search: Math.max(said.search, LOOKED_FOR) }
    : said;
}

function* rowsIn(tokens: readonly string[]): Generator<FormWord> {
  let end = 0;
  for (let start = 0; start < tokens.length; start++) {
    const found = phrasesAt(WORDS, tokens, start);
    const longest = Math.max(0, ...found.map(({ words }) => words.length));
    if (start + longest <= end) continue;
    end = start + longest;
    for (const { row, words } of found) if (words.length === longest) yield row;
  }
}
