import { countryName } from '../locale/countries';
import { usualCountryNames } from '../locale/usualCountryNames';
import type { FieldKind } from './fieldKind';
import type { FieldOption } from './formSnapshot';
import { usStateCode } from './usStates';

const collator = new Intl.Collator('en', { sensitivity: 'base', usage: 'search' });

/**
 * The option that stands for a value, by its value or its text: without regard to case, accents, outer white space
 * or a full stop; a state by code or name; a country by code, any usual name in English, or its name in the form's language.
 * Undefined when no option does: nothing near enough is ever taken instead.
 */
export function findOption(
  options: readonly FieldOption[],
  kind: FieldKind,
  value: string,
  language: string,
): FieldOption | undefined {
  const fold = kind === 'country' ? plainCountry : kind === 'address-level1' ? plainState : plain;
  const said = options.map((option) => ({ option, text: fold(option.text), value: fold(option.value) }));
  for (const spelling of spellings(kind, value, language)) {
    const wanted = fold(spelling);
    const found =
      said.find(({ text }) => collator.compare(text, wanted) === 0) ??
      said.find((one) => collator.compare(one.value, wanted) === 0);
    if (found && found.option.value !== '') return found.option;
  }
  return undefined;
}

function spellings(kind: FieldKind, value: string, language: string): string[] {
  return kind === 'country' ? countrySpellings(value, language) : [value];
}

function countrySpellings(code: string, language: string): string[] {
  const names = [countryName(code, 'en'), countryName(code, language || 'en'), ...usualCountryNames(code)];
  return [...names, code, ...names.flatMap((name) => [`${name} ${code}`, `${code} ${name}`])];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** A US state by its code, however a list writes it. */
function plainState(text: string): string {
  return usStateCode(text) ?? plain(text);
}

/**
 * A country's name as lists in English write it differently: “&” or “and”, “St.” or “Saint”, with or without “the”, and what
 * comes after a comma in brackets or behind a dash.
 */
function plainCountry(text: string): string {
  return text
    .replaceAll('&', ' and ')
    .replace(/(?<!\p{L})st(?:\.|(?= ))/giu, 'Saint ')
    .replaceAll('.', '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(?<!\p{L})the(?!\p{L})/giu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
