import { COUNTRY_CODES } from '../locale/countries';
import { oneSpaced } from './cleanLines';
import { folded } from './foldedText';

/** Names in use that the browsers' tables lack, folded. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.a': 'US',
  'united states of america': 'US',
  'the united states': 'US',
  'ee.uu.': 'US',
  'ee. uu.': 'US',
  eeuu: 'US',
  'etats-unis d amerique': 'US',
  "etats-unis d'amerique": 'US',
  'الولايات المتحده الامريكيه': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'المملكه المتحده': 'GB',
  russia: 'RU',
  'russian federation': 'RU',
  turkey: 'TR',
  'republic of korea': 'KR',
  burma: 'MM',
  myanmar: 'MM',
  'viet nam': 'VN',
  "people's republic of china": 'CN',
  'islamic republic of iran': 'IR',
  'ivory coast': 'CI',
  'czech republic': 'CZ',
  swaziland: 'SZ',
  'hong kong': 'HK',
  'the gambia': 'GM',
  'republica dominicana': 'DO',
  'democratic republic of the congo': 'CD',
  'republique democratique du congo': 'CD',
  'dr congo': 'CD',
  drc: 'CD',
  'republic of the congo': 'CG',
  "democratic people's republic of korea": 'KP',
  palestine: 'PS',
  'state of palestine': 'PS',
  palestina: 'PS',
  فلسطين: 'PS',
  'syrian arab republic': 'SY',
  uae: 'AE',
  'kingdom of saudi arabia': 'SA',
  'united republic of tanzania': 'TZ',
  'saint vincent and the grenadines': 'VC',
  'the netherlands': 'NL',
  'the bahamas': 'BS',
  'جمهوريه مصر العربيه': 'EG',
};

const CODES = new Map<string, string>([
  ...['en', 'es', 'fr', 'ar', 'de', 'pt'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    return COUNTRY_CODES.flatMap((code) =>
      spellings(folded(names.of(code) ?? code)).map((name) => [name, code] as const),
    );
  }),
  ...Object.entries(ALIASES),
]);
const MOST_WORDS = 6;
/** What makes a country's name that of a state or province: New Mexico, New South Wales. */
const NEW = /(?:^|[\s,])(?:new|new south|nuevo|nueva)\s$/i;

/** `Trinidad & Tobago` is written with an `and`, too, and `St. Lucia` in full. */
function spellings(name: string): string[] {
  return [
    ...new Set([name, name.replaceAll(' & ', ' and '), name.replace(/^st\. /, 'saint ').replaceAll(' & ', ' and ')]),
  ];
}

/** The country at the end of a line of an address, and what stands before it; null when it ends with none. */
export function countryAtEnd(line: string): { code: string; written: string; rest: string } | null {
  const text = line.trimEnd();
  const words = [...text.matchAll(/\S+/g)].slice(-MOST_WORDS);
  for (const { index } of words) {
    const written = text.slice(index);
    const code = codeOf(folded(written));
    if (code !== undefined && NEW.test(oneSpaced(text.slice(0, index)) + ' ')) return null;
    if (code !== undefined) return { code, written, rest: text.slice(0, index).replace(/[\s,،;–-]+$/, '') };
  }
  return null;
}

/** A state's style before its name, folded: "arab republic of". */
const STYLE =
  /^(?:the )?(?:(?:federal|federative|democratic|people's|socialist|arab|islamic|united) ){0,3}(?:republic|kingdom|union|state|commonwealth|sultanate|principality|federation) of (?:the )?/;

function codeOf(name: string): string | undefined {
  const bare = name.replace(/[.,;]+$/, '');
  return CODES.get(name.replace(/[,;]$/, '')) ?? CODES.get(bare) ?? CODES.get(bare.replace(STYLE, ''));
}
