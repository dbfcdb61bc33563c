import { wordsOf } from './foldText';
import type { FieldKind } from './fieldKind';
import { WORD_RULES, type WordRule } from './wordRules';

/** A phrase found in a text, and how surely it tells the kind there. */
export interface WordMatch {
  kind: FieldKind | 'other';
  phrase: string;
  score: number;
}

interface Phrase {
  rule: WordRule;
  tokens: readonly string[];
}

/** Words that say nothing about what a field is for. */
const NOISE = new Set(
  (
    'your the a an of in for to please enter type select choose required optional field input box form here one only must be is and or us your my ' +
    'su tu el la los las de del en por favor introduzca escriba obligatorio opcional ' +
    'votre le les l du des un une saisissez entrez obligatoire facultatif champ ' +
    'contact edit submitted wpforms fields webform ctl txt frm item meta c b case data'
  ).split(' '),
);

const byFirstToken: Record<WordRule['where'], Map<string, Phrase[]>> = { label: new Map(), name: new Map() };
for (const rule of WORD_RULES) {
  for (const phrase of rule.phrases.split(',')) {
    const tokens = wordsOf(phrase);
    const first = tokens[0] as string;
    const index = byFirstToken[rule.where];
    index.set(first, [...(index.get(first) ?? []), { rule, tokens }]);
  }
}

/**
 * The phrases of the rules that stand in a text, strongest first. A phrase inside a longer one that also matches is
 * silent; a phrase among many other words counts for less than one that is all the text says.
 */
export function matchWords(tokens: readonly string[], where: WordRule['where']): WordMatch[] {
  const found = findPhrases(tokens, where);
  const speaking = found.filter((hit) => !found.some((other) => other !== hit && covers(other, hit)));
  const said = tokens.filter((token) => !NOISE.has(token) && !/^\d+$/.test(token)).length;
  return speaking
    .map(({ phrase, start }) => {
      const own = phrase.tokens.filter((token) => !NOISE.has(token) && !/^\d+$/.test(token)).length;
      const coverage = said === 0 ? 1 : Math.min(1, Math.max(own, 1) / said);
      return {
        kind: phrase.rule.kind,
        phrase: tokens.slice(start, start + phrase.tokens.length).join(' '),
        score: phrase.rule.weight * (0.35 + 0.65 * coverage),
      };
    })
    .sort((a, b) => b.score - a.score);
}

interface Hit {
  phrase: Phrase;
  start: number;
}

function findPhrases(tokens: readonly string[], where: WordRule['where']): Hit[] {
  return tokens.flatMap((token, start) =>
    (byFirstToken[where].get(token) ?? [])
      .filter((phrase) => phrase.tokens.every((word, k) => tokens[start + k] === word))
      .map((phrase) => ({ phrase, start })),
  );
}

function covers(longer: Hit, shorter: Hit): boolean {
  return (
    longer.phrase.tokens.length > shorter.phrase.tokens.length &&
    longer.start <= shorter.start &&
    longer.start + longer.phrase.tokens.length >= shorter.start + shorter.phrase.tokens.length
  );
}
