import { folded } from '../urgent-action/foldedText';

/** What stands before or after a name and is none of it, folded. */
const TITLES = new Set(
  (
    'mr mrs ms mx miss dr prof rev sir phd md esq jr sr ' +
    'sra srta dra don dona lic ing ' +
    'm me mme mlle monsieur madame docteur professeur maitre ' +
    'د ا السيد السيده الدكتور الدكتوره الاستاذ الاستاذه'
  ).split(' '),
);

/**
 * Whether a line signs for somebody of this name: up to its first comma or bracket it is words of the name, with initials
 * and titles; or it has the whole name in it. A postscript in which “will” happens to be a name does not.
 */
export function signsAs(line: string, name: string): boolean {
  const known = wordsOf(name);
  const [said = ''] = line.replace(/^[\s\-–—~]+/, '').split(/[,،;(|]|\s[-–—]\s/);
  const words = wordsOf(said);
  const isKnown = (word: string) => known.includes(word);
  const isInitial = (word: string) => [...word].length === 1 && known.some((one) => one.startsWith(word));
  const isSigned = words.some(isKnown) && words.every((word) => isKnown(word) || isInitial(word) || TITLES.has(word));
  return isSigned || (known.length > 1 && folded(line).includes(folded(name)));
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[\s.,-]+/)
    .filter(Boolean);
}
