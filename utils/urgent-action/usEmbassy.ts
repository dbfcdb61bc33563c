import { folded } from './foldedText';
import type { Target } from './urgentAction';

/** What the diplomatic mission that stands in a country and its head are called; folded. */
const EMBASSY =
  /(?<!\p{L})(?:embassy|ambassador|embajad(?:a|or|ora)|ambassade|ambassad(?:eur|rice)|(?:ال|ل)?(?:سفاره|سفير|سفيره))(?!\p{L})/u;

/** How the United States are called in that; folded. A dot may follow any letter of a short form. */
const UNITED_STATES =
  /(?<![\p{L}.])(?:u\.?s\.?a?\.?|united states|american|ee\.? ?uu\.?|e\.e\.u\.u\.|estados unidos|estadounidense|etats-unis|americaine?|(?:ال|لل)ولايات المتحده|(?:ال)?امريكي?ه?)(?!\p{L})/u;

/** How an embassy of the United States is called on an envelope, in the language that every post has. */
export const US_EMBASSY = 'Embassy of the United States of America';

/** Whether a target is an embassy of the United States, or its head, by its words and the country where it stands. */
export function isUsEmbassy({
  name,
  role,
  organisation,
  country,
}: Pick<Target, 'name' | 'role' | 'organisation' | 'country'>): boolean {
  // an embassy in the United States is another country's
  if (country === '' || country === 'US') return false;
  const words = folded([name, role, organisation].join(' | '));
  return EMBASSY.test(words) && UNITED_STATES.test(words);
}

/** The targets, the US embassy in a supporter's own country first. */
export function ownEmbassyFirst(targets: readonly Target[], country: string): Target[] {
  const isOwn = (target: Target) => country !== '' && target.country === country && isUsEmbassy(target);
  return [...targets.filter(isOwn), ...targets.filter((target) => !isOwn(target))];
}
