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
  'جمهوريه الصين الشعبيه': 'CN',
  'جمهوريه الصين': 'TW',
  'republic of china': 'TW',
  'republica de china': 'TW',
  'republique de chine': 'TW',
  "lao people's democratic republic": 'LA',
  'united mexican states': 'MX',
  'estados unidos mexicanos': 'MX',
  'republique francaise': 'FR',
  'state of qatar': 'QA',
  'state of kuwait': 'KW',
  'state of israel': 'IL',
  'state of eritrea': 'ER',
  'state of libya': 'LY',
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
    // a street may be called after a republic
    const code = codeOf(folded(written), /(?:^|[,،;–-])\s*$/u.test(text.slice(0, index)));
    if (code !== undefined && NEW.test(oneSpaced(text.slice(0, index)) + ' ')) return null;
    if (code !== undefined) return { code, written, rest: text.slice(0, index).replace(/[\s,،;–-]+$/, '') };
  }
  return null;
}

/** A state's style before its name, folded: "arab republic of". "State of" is left out, states of a union have it, too. */
const STYLE =
  /^(?:(?:the )?(?:(?:federal|federative|democratic|people's|socialist|arab|islamic|united|hashemite|bolivarian|plurinational|co-operative) ){0,3}(?:republic|kingdom|union|commonwealth|sultanate|principality|federation|grand duchy) of ){1,2}(?:the )?/;
const STYLES_ELSEWHERE = [
  /^(?:la )?(?:republica|reino|principado|estado plurinacional|confederacion)(?: (?:democratica|popular|bolivariana|oriental|islamica|arabe|federativa|federal|socialista|unida)){0,3} (?:de la |de los |de |del )/,
  /^(?:la )?(?:republique|royaume|principaute|grand-duche|union)(?: (?:democratique|populaire|islamique|arabe|federale|federative|socialiste|unie)){0,3} (?:de la |de l'|de |du |des |d')/,
  /^(?:جمهوريه|مملكه|دوله|سلطنه) /,
];

function codeOf(name: string, standsFree: boolean): string | undefined {
  const bare = name.replace(/[.,;]+$/, '');
  const code = CODES.get(name.replace(/[,;]$/, '')) ?? CODES.get(bare) ?? CODES.get(bare.replace(STYLE, ''));
  if (code !== undefined || !standsFree) return code;
  const style = STYLES_ELSEWHERE.find((one) => one.test(bare));
  return style === undefined ? undefined : CODES.get(bare.replace(style, ''));
}
