import { addressStart, countryOfPostalCode, hasPostalCode, splitAddress } from './addressLines';
import { beginsWithHonorific, namesOrganisation, namesRole, splitTitle } from './addressWords';
import { type Line, oneSpaced, withoutSpans } from './cleanLines';
import { type Contact, contactsIn } from './contacts';
import { countryAtEnd } from './countryNames';
import { salutationFits } from './letterWords';
import { matchLabel } from './matchLabel';
import { bulletOf, withoutBullet } from './paragraphs';
import type { Target } from './urgentAction';

/** A line of a part that lists people to write to: plain, or with a label that says what it holds. */
export interface TargetLine {
  line: Line;
  label: 'none' | 'webform' | 'email' | 'tel' | 'fax' | 'hours' | 'salutation';
  /** Without the label. */
  value: string;
  /** The label as written. */
  written: string;
}

export type FoundTarget = Omit<Target, 'id' | 'kind'> & {
  lines: Line[];
  runTogether: boolean;
};

export interface FoundTargets {
  targets: FoundTarget[];
  /** Lines or parts of lines that belong to no target. */
  other: { line: Line; text: string }[];
  /** What was read and stands in no field as it is written: labels, countries. */
  spent: string[];
  /** Salutations that went to another target than the one before them. */
  moved: string[];
}

interface Group {
  lines: Line[];
  plain: { line: Line; text: string }[];
  labelled: TargetLine[];
  /** A street or the like is among its lines. */
  hasAddress: boolean;
}

/** Longest line that is read as part of an address, characters. */
const LONGEST = 400;

/** Reads a list of people to write to, one after another, each in one line or in several. */
export function readTargets(lines: readonly TargetLine[]): FoundTargets {
  const found: FoundTargets = { targets: [], other: [], spent: [], moved: [] };
  const groups = groupsOf(lines.flatMap(withSalutationApart), found);
  const salutations: { target: FoundTarget; text: string }[] = [];
  for (const group of groups) {
    const target = readTarget(group, found);
    found.targets.push(target);
    for (const { label, value } of group.labelled)
      if (label === 'salutation') salutations.push({ target, text: bare(value) });
  }
  for (const { target, text } of salutations) giveSalutation(target, text, found);
  return found;
}

/** "… Tel: 020 7946 0123 Salutation: Dear Minister": the salutation on the same line as a line of its own. */
function withSalutationApart(entry: TargetLine): TargetLine[] {
  const { line, label, value } = entry;
  if (label === 'salutation' || value.length > LONGEST || !/[:：]/.test(value)) return [entry];
  for (const { index } of value.matchAll(/(?<=[\s,;|])(?=[\p{Lu}\p{Lo}])/gu)) {
    const match = matchLabel(value.slice(index));
    if (match?.label !== 'salutation' || !/[:：]\s*$/.test(match.written) || match.value === '') continue;
    const before = value.slice(0, index);
    if (!/[\p{L}\p{N}]/u.test(before)) break;
    const text = line.text.trimEnd();
    return [
      { ...entry, line: { ...line, text: text.slice(0, text.length - (value.length - index)) }, value: before.trim() },
      { line: { ...line, text: value.slice(index) }, label: 'salutation', value: match.value, written: match.written },
    ];
  }
  return [entry];
}

function groupsOf(lines: readonly TargetLine[], found: FoundTargets): Group[] {
  const groups: Group[] = [];
  let blank = false;
  let awaitsSalutation = false;
  for (const written of lines) {
    // the salutation may stand on the line below its label
    const entry: TargetLine = awaitsSalutation && written.label === 'none' ? belowLabel(written) : written;
    const { line, label, value } = entry;
    if (label === 'none' && value.trim() === '') {
      blank = true;
      awaitsSalutation = false;
      continue;
    }
    awaitsSalutation = label === 'salutation' && value.trim() === '';
    const group = groups.at(-1);
    if (label === 'fax') found.other.push({ line, text: line.text.trim() });
    else if (label !== 'none') {
      const into = group ?? begin(groups);
      into.labelled.push(entry);
      into.lines.push(line);
      found.spent.push(entry.written);
    } else {
      const { lead, text } = withoutLead(value);
      if (lead !== '') found.other.push({ line, text: lead });
      if (text !== '' && isProse(text)) found.other.push({ line, text });
      else if (text !== '') {
        const next = group === undefined || lead !== '' || beginsNew(group, text, blank) ? begin(groups) : group;
        next.plain.push({ line, text });
        next.hasAddress ||= addressStart(text) >= 0;
        next.lines.push(line);
      }
    }
    blank = false;
  }
  return groups;
}

function belowLabel({ line, value }: TargetLine): TargetLine {
  const text = value.trim();
  return { line, label: text === '' || isProse(text) ? 'none' : 'salutation', value: text, written: '' };
}

function begin(groups: Group[]): Group {
  const group: Group = { lines: [], plain: [], labelled: [], hasAddress: false };
  groups.push(group);
  return group;
}

/** So many lines above are looked at for the country. */
const LINES_OF_ADDRESS = 8;

/** Whether a line is the beginning of the next target rather than more of this one. */
function beginsNew(group: Group, text: string, blank: boolean): boolean {
  const above = group.plain.slice(-LINES_OF_ADDRESS).map((one) => one.text);
  if (isContactOnly(text, countryOf(above)) || countryAtEnd(text)?.rest === '') return false;
  const { hasAddress } = group;
  const last = group.plain.at(-1)?.text ?? '';
  const complete = countryOfAddress(last) !== null && (group.plain.length > 1 || hasAddress || /,/.test(last));
  if (complete || (hasAddress && countryOfPostalCode(last) !== '')) return true;
  // a colonel, and a quarter of a town in Mexico
  const quarter = !blank && hasAddress && /^Col\.\s/u.test(text);
  const named = beginsWithHonorific(text) && !quarter && group.plain.length > 0 && addressStart(text) !== 0;
  if (group.labelled.length > 0 && (blank || named) && addressStart(text) !== 0) return true;
  return named && (blank || hasAddress) && !namesOrganisation(text.split(/\s/, 1)[0]!);
}

/** Before a country it makes a title, as in "Ambassador of …". */
const PART_OF_TITLE = /(?:^|\s)(?:of|in|to|de|du|del|the|la|los|las|les|en|aux?|des|d['’]|في|لدى)\s*$/iu;
/** Before a country it makes a street or a square that is called after it. */
const PART_OF_STREET =
  /(?:^|[\s,،])(?:calle|av\.?|avda\.?|avenida|avenue|paseo|plaza|place|rue|boulevard|blvd\.?|jir[óo]n|jr\.|via|piazza|شارع|ميدان)\s*$/iu;

/** A country at the end that is no part of a title or of a street's name. */
function countryOfAddress(text: string): ReturnType<typeof countryAtEnd> {
  const country = countryAtEnd(text);
  if (country === null) return null;
  const before = text.slice(0, text.trimEnd().length - country.written.length);
  return PART_OF_TITLE.test(before) || PART_OF_STREET.test(before) ? null : country;
}

/** What stands before a number or an address to write to, and between two. */
const CONTACT_WORDS =
  /(?<!\p{L})(?:tel|telephone|phone|mobile|fax|e-?mail|tel[ée]fono|t[ée]l[ée]phone|correo(?:-e| electr[óo]nico)?|courriel|هاتف|فاكس|and|or|y|o|et|ou|و|أو|[tefpmi])(?!\p{L})/giu;

/** What a number is called in other words: "Switchboard:". */
const OWN_LABEL = /^\s*[\p{L}/]{2,20}(?:\s\p{Ll}{2,12})?[:：]\s*$/u;

/** `country`: of the address above, which its numbers are written for. */
function isContactOnly(text: string, country: string): boolean {
  const contacts = contactsIn(text, country === '' ? 'US' : country);
  const rest = withoutSpans(text, contacts).replace(CONTACT_WORDS, '');
  if (contacts.length > 0 && !/\p{L}/u.test(rest)) return true;
  if (contacts[0]?.what === 'tel' && OWN_LABEL.test(rest)) return true;
  return /^[\d\s+().,/–-]+$/.test(text) || contacts.some(({ start, end }) => end - start > text.length * 0.8);
}

/** "Written letters can also be sent to: …": the sentence, and what follows its colon. */
function withoutLead(text: string): { lead: string; text: string } {
  const match = /^([^:]{12,160}:)(?!\/\/)\s*(.*)$/u.exec(text);
  const words = match?.[1]!.split(/\s+/) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isSentence = words.length >= 4 && (small >= words.length * 0.5 || /^\P{Lu}+$/u.test(match![1]!));
  return isSentence ? { lead: match![1]!, text: match![2]! } : { lead: '', text };
}

/** Sentences are no addresses. */
function isProse(text: string): boolean {
  if (text.length > LONGEST) return true;
  const words = text.match(/[\p{L}']+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isSentence =
    /[.!?؟]["”»)]?$/.test(text.trim()) &&
    !/\b(?:Jr|St|Ave|No|Mr|Mrs|U\.S\.A|U\.K|S\.A|C\.V|D\.F|N\.W|S\.E|S\.W|N\.E|D\.C)\.$/.test(text.trim());
  return isSentence && words.length >= 5 && (small >= words.length * 0.45 || !/\p{Lu}/u.test(text));
}

function readTarget(group: Group, found: FoundTargets): FoundTarget {
  const target: FoundTarget = {
    name: '',
    role: '',
    organisation: '',
    address: [],
    country: '',
    webform: '',
    emails: [],
    tel: '',
    hours: '',
    salutation: '',
    lines: group.lines,
    runTogether: false,
  };
  const country = countryOf(group.plain.map(({ text }) => text));
  const organisations: string[] = [];
  const entries = [...group.plain, ...group.labelled].sort((one, two) => one.line.n - two.line.n);
  for (const entry of entries)
    if ('label' in entry) takeLabelled(entry, country, target, found);
    else
      for (const segment of withoutContacts(entry.text, country, target, entry.line, found))
        placeSegment(unlisted(segment, found), target, organisations, found);
  target.organisation = organisations.join(', ');
  // somebody who is known by their office alone
  if (target.name === '' && target.role !== '') {
    target.name = target.role;
    target.role = '';
  }
  if (target.country === '') target.country = country;
  return target;
}

/** An item of a list without its mark. */
function unlisted(segment: string, { spent }: FoundTargets): string {
  spent.push(bulletOf(segment));
  return withoutBullet(segment);
}

/** The country an address names, or shows by the shape of its postal code. */
function countryOf(texts: readonly string[]): string {
  const pieces = texts.flatMap((text) => {
    const [first] = contactsIn(text, '');
    return [text, ...(first === undefined ? [] : [text.slice(0, first.start)])];
  });
  for (const piece of pieces.toReversed()) {
    const country = countryOfAddress(piece);
    if (country !== null) return country.code;
  }
  for (const text of texts) {
    const match = /\b(?:(?:[A-Z]{2}|D\.C\.)\s+\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b/.exec(text);
    if (match !== null) return countryOfPostalCode(match[0]);
  }
  return '';
}

/** Between two addresses or numbers. */
const CONNECTOR = /^(?:and|or|y|o|et|ou|و|أو)$/iu;

/** Takes what can be written to or called out of a line; the pieces of address between. */
function withoutContacts(
  text: string,
  country: string,
  target: FoundTarget,
  line: Line,
  found: FoundTargets,
): string[] {
  const segments: string[] = [];
  let from = 0;
  for (const contact of contactsIn(text, country)) {
    const before = text.slice(from, contact.start);
    if (contact.what === 'tel' && OWN_LABEL.test(before.replace(CONTACT_WORDS, '')))
      found.other.push({ line, text: before.trim() });
    else segments.push(before);
    found.spent.push(schemeOf(text, contact));
    if (!takeContact(contact.what, contact.text, target, found)) found.other.push({ line, text: contact.text });
    from = contact.end;
  }
  segments.push(text.slice(from));
  return segments.flatMap((segment) => {
    const label =
      /(?:^|[\s,;(])((?:[tepm](?=\s?:)|e-?mails?|(?:tel|telephone|phone|teléfono|téléphone|هاتف)\.?\s?(?:\/|&|and|y|et|و)\s?(?:fax|فاكس)|tel|telephone|phone|(?:opening |office )?hours|teléfono|téléphone|correo(?:-e| electrónico)?|courriel|web(?:site|form)?|هاتف)\.?\s*:?\s*)$/iu.exec(
        segment,
      );
    if (label !== null) found.spent.push(label[1]!);
    const pieces = trimmed(label === null ? segment : segment.slice(0, label.index));
    if (pieces.length === 0 || !CONNECTOR.test(pieces[0]!)) return pieces;
    found.spent.push(pieces[0]!);
    return [];
  });
}

/** The `mailto:` before an address. */
function schemeOf(line: string, { start, end, text }: Contact): string {
  return line.slice(start, end - text.length);
}

function trimmed(segment: string): string[] {
  const text = oneSpaced(segment).replace(/^[\s,;|()]+|[\s,;|(]+$/g, '');
  return /[\p{L}\p{N}]/u.test(text) ? [text] : [];
}

/** False for what has no place, and when the target has one already that cannot be joined by another. */
function takeContact(what: Contact['what'], text: string, target: FoundTarget, found: FoundTargets): boolean {
  if (what === 'fax') return false;
  if (target[what === 'email' ? 'emails' : what].includes(text)) found.spent.push(text);
  else if (what === 'email') target.emails.push(text);
  else if (target[what] === '') target[what] = text;
  else if (what === 'tel') target.tel += `, ${text}`;
  else return false;
  return true;
}

function takeLabelled(
  { label, value, line }: TargetLine,
  country: string,
  target: FoundTarget,
  found: FoundTargets,
): void {
  if (label === 'salutation' || label === 'none' || label === 'fax') return;
  const contacts = contactsIn(value, country);
  for (const contact of contacts) {
    if (!takeContact(contact.what, contact.text, target, found)) found.other.push({ line, text: contact.text });
    found.spent.push(schemeOf(value, contact));
  }
  const rest = withoutSpans(value, contacts).replace(/^[\s,;/|]+|[\s,;/|]+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(rest)) return;
  if (CONNECTOR.test(rest)) {
    found.spent.push(rest);
    return;
  }
  const what = label === 'email' ? 'webform' : label;
  if (target[what] === '' && (label === 'tel' || label === 'hours' || (label === 'webform' && rest === value.trim())))
    target[what] = rest;
  else found.other.push({ line, text: rest });
}

/** Puts a piece of text where it belongs: name, role, organisation, or a line of the address. */
function placeSegment(text: string, target: FoundTarget, organisations: string[], found: FoundTargets): void {
  const start = addressStart(countryOfAddress(text)?.rest ?? text);
  const country = takeCountry(text, start, target);
  if (country !== null) found.spent.push(country.written);
  const rest = country?.rest ?? text;
  if (rest === '') return;
  const title = start === -1 ? rest : rest.slice(0, start);
  const address = start === -1 ? '' : rest.slice(start);
  const begun = target.address.length > 0;
  if (oneSpaced(title) !== '' && start !== -1) {
    target.runTogether = true;
    placeTitle(title, target, organisations, true);
  } else if (start === -1) {
    if (begun || isPlace(rest, country !== null, target, organisations))
      placeWithComma(rest, target, organisations, country !== null);
    else placeTitle(rest, target, organisations, false);
  }
  if (address !== '')
    target.address.push(
      ...(oneSpaced(title) !== '' || hasPostalCode(address)
        ? splitAddress(address)
        : [oneSpaced(address).replace(/[\s,;]+$/, '')]),
    );
}

/** A line without a number: the place, where a country followed it or a postal code is in it. */
function isPlace(text: string, hadCountry: boolean, target: FoundTarget, organisations: readonly string[]): boolean {
  if (target.name === '' && organisations.length === 0) return false;
  if (hasPostalCode(text)) return !namesOrganisation(text);
  return hadCountry && !beginsWithHonorific(text) && (text.includes(',') || !namesOrganisation(text));
}

/** `Ministry of Justice, Nairobi`: what names an organisation goes there, the rest is the place. */
function placeWithComma(text: string, target: FoundTarget, organisations: string[], hadCountry: boolean): void {
  const pieces = hadCountry ? text.split(/,\s*/) : [text];
  const place = pieces.findIndex((piece) => !namesOrganisation(piece) && !namesRole(piece));
  if (target.address.length > 0 || place <= 0) {
    target.address.push(text);
    return;
  }
  placeTitle(pieces.slice(0, place).join(', '), target, organisations, false);
  target.address.push(pieces.slice(place).join(', '));
}

/** A country counts in an address only: a family name may be a country's, too. */
function takeCountry(text: string, start: number, target: FoundTarget) {
  const country = countryOfAddress(text);
  if (country === null) return null;
  const before = text.slice(0, text.length - country.written.length);
  const fits =
    country.rest === '' ||
    start !== -1 ||
    /[,،]\s*$/.test(before) ||
    hasPostalCode(country.rest) ||
    target.address.length > 0;
  if (!fits) return null;
  target.country = country.code;
  return country;
}

/** Whoever passes the letter on: a line of its own above the address, and nobody's name. */
const IN_CARE_OF = /(?<![^\s,;])c\/o\s/iu;

/** `runOn`: the text runs on into an address, so that organisations in it may run into each other, too. */
function placeTitle(text: string, target: FoundTarget, organisations: string[], runOn: boolean): void {
  const bare = oneSpaced(text).replace(/[\s,;:]+$/, '');
  if (bare === '') return;
  const care = bare.search(IN_CARE_OF);
  if (care >= 0) {
    placeTitle(bare.slice(0, care), target, organisations, runOn);
    organisations.push(bare.slice(care));
    return;
  }
  const parts = splitTitle(bare);
  if (!runOn && parts.organisations.length > 1)
    parts.organisations = [bare.slice(bare.indexOf(parts.organisations[0]!))];
  const isOrganisation = parts.name === '' && parts.role === '';
  if (isOrganisation && parts.organisations.length > 0) organisations.push(...parts.organisations);
  else if (target.name === '') {
    // a role in front, with the name on the next line
    if (parts.name === '' && target.role === '') target.role = parts.role;
    else target.name = oneSpaced(parts.name === '' ? parts.role : parts.name);
    if (parts.name !== '' && parts.role !== '') {
      if (target.role !== '') organisations.push(parts.role);
      else target.role = parts.role;
      target.runTogether ||= !bare.includes(',');
    }
    organisations.push(...parts.organisations);
  } else if (target.role === '' && namesRole(bare) && organisations.length === 0) {
    if (runOn || bare.includes(',')) {
      target.role = oneSpaced(`${parts.name} ${parts.role}`);
      organisations.push(...parts.organisations);
    } else target.role = bare;
  } else organisations.push(bare);
}

function giveSalutation(target: FoundTarget, text: string, found: FoundTargets): void {
  const fits = ({ name, role, salutation }: FoundTarget) => salutation === '' && salutationFits(text, name, role);
  if (target.salutation === '' && (fits(target) || !found.targets.some(fits))) target.salutation = text;
  else {
    const other = found.targets.slice(0, found.targets.indexOf(target)).findLast(fits) ?? found.targets.find(fits);
    if (other === undefined) {
      if (target.salutation === text) found.spent.push(text);
      else found.other.push({ line: target.lines[0]!, text });
      return;
    }
    other.salutation = text;
    found.moved.push(text);
  }
}

function bare(salutation: string): string {
  return salutation.trim().replace(/[\s,:،]+$/, '');
}
