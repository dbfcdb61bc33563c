import type { OwnValue } from '../../components/ByHand';
import { countryName } from '../../utils/locale/countries';
import { SUPPORTER_FIELDS, type Supporter } from '../../utils/supporter/supporter';

/** What the supporter has given, as they would type it, and the letter. */
export function ownValues(supporter: Supporter, letter: string): OwnValue[] {
  const details = SUPPORTER_FIELDS.map((kind) => ({
    kind,
    value:
      kind === 'country' && supporter.country !== '' ? countryName(supporter.country, 'en') : supporter[kind].trim(),
  }));
  return [...details, { kind: 'message' as const, value: letter }].filter(({ value }) => value !== '');
}
