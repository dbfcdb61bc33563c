import { countryName } from '../locale/countries';
import type { FieldKind } from './fieldKind';
import type { FieldOption } from './formSnapshot';
import { usStateCode, usStateNames } from './usStates';

const collator = new Intl.Collator('en', { sensitivity: 'base', usage: 'search' });

/**
 * The option that stands for a value, by its value or its text: without regard to case, accents, outer white space
 * or a full stop; a state by code or name; a country by code, its name in English, or in the form's language.
 * Undefined when no option does: nothing near enough is ever taken instead.
 */
export function findOption(
  options: readonly FieldOption[],
  kind: FieldKind,
  value: string,
  language: string,
): FieldOption | undefined {
  for (const wanted of spellings(kind, value, language)) {
    const found =
      options.find((option) => same(option.text, wanted)) ?? options.find((option) => same(option.value, wanted));
    if (found && found.value !== '') return found;
  }
  return undefined;
}

function spellings(kind: FieldKind, value: string, language: string): string[] {
  if (kind === 'address-level1') {
    const code = usStateCode(value);
    return code === null ? [value] : usStateNames(code);
  }
  if (kind === 'country') return countrySpellings(value, language);
  return [value];
}

/** Names that forms write and CLDR does not. */
const OTHER_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['United States of America', 'USA', 'U.S.A.', 'U.S.', 'US'],
  GB: ['Great Britain', 'UK', 'U.K.', 'United Kingdom of Great Britain and Northern Ireland'],
};

function countrySpellings(code: string, language: string): string[] {
  return [countryName(code, 'en'), countryName(code, language || 'en'), ...(OTHER_COUNTRY_NAMES[code] ?? []), code];
}

function same(a: string, b: string): boolean {
  return collator.compare(plain(a), plain(b)) === 0;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
