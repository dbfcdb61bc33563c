import { endOfPhrase, foldedHead } from './foldedText';
import { type Label, LABEL_RULES, type LabelRule } from './labelRules';

/** A label at the beginning of a line. */
export interface MatchedLabel {
  label: Label;
  lang: 'en' | 'es' | 'fr' | 'ar';
  /** The label as the line has it, with what sets it off. */
  written: string;
  /** What follows on the line. */
  value: string;
}

type PhraseRule = Omit<LabelRule, 'phrases'> & { phrase: string };

const PHRASES = phrasesByLetter();

/** The phrases by their first letter, the longest first. */
function phrasesByLetter(): ReadonlyMap<string, PhraseRule[]> {
  const rules = LABEL_RULES.flatMap(({ phrases, ...rule }) =>
    phrases.split(' | ').map((phrase) => ({ ...rule, phrase })),
  );
  const byLetter = new Map<string, PhraseRule[]>();
  for (const rule of rules.sort((a, b) => b.phrase.length - a.phrase.length))
    byLetter.set(rule.phrase[0]!, [...(byLetter.get(rule.phrase[0]!) ?? []), rule]);
  return byLetter;
}

/** Marks after a label: a footnote star, a bracketed plural, the colon or dash. */
const AFTER = /^(\s?\((?:s|es|as|os)\))?(?:[\s*]*?(?:[:：،]|\s[-–—](?=\s))|[\s*]*)\s*/u;

/** "Take action by writing", "by post": that is how, not by when. */
const NO_DAY = /^(?:[a-z]+ing|post|mail|e-?mail|phone|fax)\b/iu;

/** The label that a line begins with, the longest one; null when it begins with none. A list number before it is skipped. */
export function matchLabel(line: string): MatchedLabel | null {
  const number = /^\s*(?:\(?\d{1,2}[.)]|[-–—•*])\s+/.exec(line)?.[0] ?? '';
  const text = line.slice(number.length);
  const head = foldedHead(text);
  for (const rule of PHRASES.get(head.plain[0] ?? '') ?? []) {
    const { phrase, label, lang } = rule;
    const end = endOfPhrase(head, phrase);
    if (end === null) continue;
    const after = AFTER.exec(text.slice(end))!;
    const written = text.slice(0, end + after[0].length);
    const value = text.slice(written.length);
    if (label === 'deadline' && NO_DAY.test(value)) continue;
    if (label === 'page' && !/^\p{N}/u.test(value)) continue;
    if (!isSetOff(text.slice(0, end), after[0], value, rule)) continue;
    return { label, lang, written: number + written, value: value.trim() };
  }
  return null;
}

/** Labels of whole parts: these stand in capitals without a colon, too. */
const OF_PARTS: readonly Label[] = [
  'take-action',
  'letter',
  'background',
  'language',
  'people',
  'previous',
  'targets',
  'copies',
];

/** A word that merely begins a sentence is no label. */
function isSetOff(
  words: string,
  after: string,
  value: string,
  { label, need }: Pick<LabelRule, 'label' | 'need'>,
): boolean {
  if (need === 'strong')
    return after !== '' || value === '' || /[^\p{L}\p{N}]$/u.test(words) || !/^[\p{L}\p{N}]/u.test(value);
  if (/[:：]/.test(after) || value === '') return true;
  const capitals = /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
  return capitals && after !== '' && OF_PARTS.includes(label) && !/^\p{Ll}/u.test(value);
}
