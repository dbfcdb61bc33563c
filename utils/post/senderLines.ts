import { formatAddress } from 'localized-address-format';
import { fullName, streetLines, type Supporter } from '../supporter/supporter';

/**
 * Street and place in the order of the supporter's country, without name and country. The library has the formats of
 * libaddressinput; where it knows none, or its format has no place for a postal code, the code is still there.
 */
export function placeLines(supporter: Supporter): string[] {
  const locality = supporter['address-level2'].trim();
  const administrativeArea = supporter['address-level1'].trim();
  const postalCode = supporter['postal-code'].trim();
  const addressLines = streetLines(supporter);
  const postalCountry = supporter.country.trim();
  const known = postalCountry !== '';
  const lines = known
    ? formatAddress({ postalCountry, administrativeArea, locality, postalCode, addressLines })
    : [...addressLines, [locality, administrativeArea, postalCode].filter(Boolean).join(' ')];
  const placed = lines.map((line) => line.trim()).filter((line) => line !== '');
  return placed.some((line) => line.includes(postalCode)) ? placed : [...placed, postalCode].filter(Boolean);
}

/** Name and address as they stand in a letter, without what the details leave empty and without the country. */
export function senderLines(supporter: Supporter): string[] {
  return [fullName(supporter), ...placeLines(supporter)].filter((line) => line !== '');
}
