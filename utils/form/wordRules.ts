import type { FieldKind } from './fieldKind';
import { ALBANIAN_LABELS } from './words/albanianLabels';
import { ARABIC_LABELS } from './words/arabicLabels';
import { BASQUE_LABELS } from './words/basqueLabels';
import { BULGARIAN_LABELS } from './words/bulgarianLabels';
import { CATALAN_LABELS } from './words/catalanLabels';
import { CHINESE_LABELS } from './words/chineseLabels';
import { CONTROL_NAMES } from './words/controlNames';
import { CROATIAN_LABELS } from './words/croatianLabels';
import { CZECH_LABELS } from './words/czechLabels';
import { DANISH_LABELS } from './words/danishLabels';
import { DUTCH_LABELS } from './words/dutchLabels';
import { ENGLISH_LABELS } from './words/englishLabels';
import { ESTONIAN_LABELS } from './words/estonianLabels';
import { FINNISH_LABELS } from './words/finnishLabels';
import { FOREIGN_NAMES } from './words/foreignNames';
import { FRENCH_LABELS } from './words/frenchLabels';
import { GALICIAN_LABELS } from './words/galicianLabels';
import { GERMAN_LABELS } from './words/germanLabels';
import { GREEK_LABELS } from './words/greekLabels';
import { HEBREW_LABELS } from './words/hebrewLabels';
import { HINDI_LABELS } from './words/hindiLabels';
import { HUNGARIAN_LABELS } from './words/hungarianLabels';
import { ICELANDIC_LABELS } from './words/icelandicLabels';
import { INDONESIAN_LABELS } from './words/indonesianLabels';
import { ITALIAN_LABELS } from './words/italianLabels';
import { JAPANESE_LABELS } from './words/japaneseLabels';
import { KOREAN_LABELS } from './words/koreanLabels';
import { LATVIAN_LABELS } from './words/latvianLabels';
import { LITHUANIAN_LABELS } from './words/lithuanianLabels';
import { MACEDONIAN_LABELS } from './words/macedonianLabels';
import { NORWEGIAN_LABELS } from './words/norwegianLabels';
import { PERSIAN_LABELS } from './words/persianLabels';
import { POLISH_LABELS } from './words/polishLabels';
import { PORTUGUESE_LABELS } from './words/portugueseLabels';
import { ROMANIAN_LABELS } from './words/romanianLabels';
import { RUSSIAN_LABELS } from './words/russianLabels';
import { SERBIAN_LABELS } from './words/serbianLabels';
import { SLOVAK_LABELS } from './words/slovakLabels';
import { SLOVENIAN_LABELS } from './words/slovenianLabels';
import { SPANISH_LABELS } from './words/spanishLabels';
import { SWEDISH_LABELS } from './words/swedishLabels';
import { THAI_LABELS } from './words/thaiLabels';
import { TURKISH_LABELS } from './words/turkishLabels';
import { UKRAINIAN_LABELS } from './words/ukrainianLabels';
import { VIETNAMESE_LABELS } from './words/vietnameseLabels';

/**
 * What words say about a field. A phrase matches whole words only, in order and side by side, never a shared
 * beginning ("state" does not match "statement"). Where phrases overlap, the longest one speaks: "user name" silences
 * "name". Phrases are written folded (lower case, without accents). Kind `other` is everything that is none of ours.
 */
export interface WordRule {
  kind: FieldKind | 'other';
  /** In labels (also legends, placeholders, titles, text before the field) or in control names and ids. */
  where: 'label' | 'name';
  /** BCP 47; '' for control names in English. */
  lang: string;
  /** Separated by commas. */
  phrases: string;
  /** 0 to 1: how surely the phrase means the kind when it is all that the text says. */
  weight: number;
  why: string;
  /** Also where a word ends in it, as names do that were run together (“hphone”): only for what is no end of other words. */
  tail?: true;
  /** A label or name as pages have it, which the row reads. */
  example: string;
}

export const WORD_RULES: readonly WordRule[] = [
  ...ENGLISH_LABELS,
  ...ALBANIAN_LABELS,
  ...ARABIC_LABELS,
  ...BASQUE_LABELS,
  ...BULGARIAN_LABELS,
  ...CATALAN_LABELS,
  ...CHINESE_LABELS,
  ...CONTROL_NAMES,
  ...CROATIAN_LABELS,
  ...CZECH_LABELS,
  ...DANISH_LABELS,
  ...DUTCH_LABELS,
  ...ESTONIAN_LABELS,
  ...FINNISH_LABELS,
  ...FOREIGN_NAMES,
  ...FRENCH_LABELS,
  ...GALICIAN_LABELS,
  ...GERMAN_LABELS,
  ...GREEK_LABELS,
  ...HEBREW_LABELS,
  ...HINDI_LABELS,
  ...HUNGARIAN_LABELS,
  ...ICELANDIC_LABELS,
  ...INDONESIAN_LABELS,
  ...ITALIAN_LABELS,
  ...JAPANESE_LABELS,
  ...KOREAN_LABELS,
  ...LATVIAN_LABELS,
  ...LITHUANIAN_LABELS,
  ...MACEDONIAN_LABELS,
  ...NORWEGIAN_LABELS,
  ...PERSIAN_LABELS,
  ...POLISH_LABELS,
  ...PORTUGUESE_LABELS,
  ...ROMANIAN_LABELS,
  ...RUSSIAN_LABELS,
  ...SERBIAN_LABELS,
  ...SLOVAK_LABELS,
  ...SLOVENIAN_LABELS,
  ...SPANISH_LABELS,
  ...SWEDISH_LABELS,
  ...THAI_LABELS,
  ...TURKISH_LABELS,
  ...UKRAINIAN_LABELS,
  ...VIETNAMESE_LABELS,
];
