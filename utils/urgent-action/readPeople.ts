import { oneSpaced } from './cleanLines';
import type { Person } from './urgentAction';

/** A name, then pronouns in brackets. */
const WITH_PRONOUNS = /([^[\](){}（）]*?)\s*[[({（]\s*([^[\](){}（）]{1,60}?)\s*[\])}）]/gu;
/** Between full names without brackets. */
const BETWEEN_NAMES = /[,;،]\s+|\s+(?=(?:and|y|et)\s+\p{Lu})/u;
const SEPARATORS = /^(?:[\s,;،/]|(?:and|AND|y|e|et|ET|و)\s)+|[\s,;،/]+$/gu;

/**
 * People with their pronouns in brackets, one after another; without any brackets, names apart by commas. `between` is
 * what stands between them.
 */
export function readPeople(text: string): { people: Person[]; between: string[] } {
  const line = oneSpaced(text);
  const people: Person[] = [];
  const between: string[] = [];
  const add = (written: string, pronouns: string) => {
    const name = nameOf(written);
    between.push(...written.split(name === '' ? /$^/ : name));
    const last = people.at(-1);
    if (name === '' && pronouns !== '' && last !== undefined) {
      // what stands in the first of two brackets is a name, too
      last.name = oneSpaced(`${last.name} (${last.pronouns})`);
      last.pronouns = pronouns;
      return;
    }
    if (name !== '' || pronouns !== '') people.push({ name, pronouns });
  };
  let end = 0;
  for (const match of line.matchAll(WITH_PRONOUNS)) {
    add(match[1]!, match[2]!.trim());
    end = match.index + match[0].length;
  }
  for (const name of namesWithoutPronouns(line.slice(end), people.length > 0)) add(name, '');
  return { people, between };
}

/** A list of full names is taken apart; anything else is one name. */
function namesWithoutPronouns(text: string, othersHaveThem: boolean): string[] {
  const names = othersHaveThem ? [] : text.split(BETWEEN_NAMES);
  return names.length > 1 && names.every((name) => /\S\s+\S/.test(nameOf(name))) ? names : [text];
}

function nameOf(text: string): string {
  return text
    .replace(SEPARATORS, '')
    .replace(SEPARATORS, '')
    .replace(/^[.\s]+$/, '');
}

/** What documents write where there is nothing to say. */
export function saysNone(text: string): boolean {
  return /^(?:n\s?[./]?\s?a|none|not applicable|no aplica|n\/c|ninguno|ninguna|s[./]\s?o|sans objet|aucun|aucune|-+|–|—|لا يوجد|غير متوفر|غير متاح|لا ينطبق)\.?$/iu.test(
    text.trim(),
  );
}
