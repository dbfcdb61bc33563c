import { tokensOfName, wordsOf } from '../../utils/form/foldText';
import { FormSnapshot } from '../../utils/form/formSnapshot';
import { phrasesIn } from '../../utils/form/matchWords';
import { WORD_RULES, type WordRule } from '../../utils/form/wordRules';
import type { LookedAt } from './lookAtPages';

/** Names a phrase of the rules: its place, its language and its words. */
export type PhraseKey = `${WordRule['where']} ${string}`;

export const phraseKey = ({ where, lang }: WordRule, phrase: string): PhraseKey =>
  `${where} ${lang} ${wordsOf(phrase).join(' ')}`;

/** The phrases of the rules that stand anywhere on a page's fields. */
export function firedPhrases({ snapshot }: LookedAt): Set<PhraseKey> {
  const fired = new Set<PhraseKey>();
  const note = (tokens: readonly string[], where: WordRule['where']) => {
    for (const { rule, phrase } of phrasesIn(tokens, where)) fired.add(phraseKey(rule, phrase));
  };
  for (const field of FormSnapshot.parse(JSON.parse(snapshot)).fields) {
    const { label, nearby, placeholder, title, legend, after, heading } = field;
    for (const text of [label, nearby, placeholder, title, legend, after, heading, field.options[0]?.text ?? ''])
      note(wordsOf(text), 'label');
    for (const name of [field.name, field.id]) note(tokensOfName(name), 'name');
  }
  return fired;
}

/** Rows of the rules none of whose phrases stands on any of the pages. */
export function silentRules(fired: ReadonlySet<PhraseKey>): WordRule[] {
  return WORD_RULES.filter((rule) => rule.phrases.split(',').every((phrase) => !fired.has(phraseKey(rule, phrase))));
}
