/**
 * Names that lists of countries use and CLDR does not: the English short names of ISO 3166-1, those of its earlier editions
 * that lists still have, and what people say. Written without articles, and with the name that it is sorted under first, where
 * a comma is: the other order is a name, too. None of them may be another country's, which is why a bare “Congo”, “Korea” or
 * “Virgin Islands” is not among them, although the first is the standard's name of one.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  BN: ['Brunei Darussalam'],
  BO: ['Bolivia, Plurinational State of'],
  BQ: ['Bonaire, Sint Eustatius and Saba', 'Bonaire, Saint Eustatius and Saba'],
  CD: ['Congo, Democratic Republic of', 'DR Congo', 'Zaire'],
  CG: ['Congo, Republic of'],
  CI: ['Ivory Coast'],
  CN: ["China, People's Republic of"],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  FK: ['Falkland Islands, Malvinas'],
  FM: ['Micronesia, Federated States of'],
  GB: ['Great Britain', 'UK', 'United Kingdom of Great Britain and Northern Ireland'],
  HK: ['Hong Kong', 'Hong Kong SAR', 'Hong Kong, China', 'Hong Kong SAR, China'],
  HM: ['Heard Island and McDonald Islands'],
  IE: ['Ireland, Republic of'],
  IR: ['Iran, Islamic Republic of'],
  KG: ['Kyrgyz Republic'],
  KP: ['Korea, North', "Korea, Democratic People's Republic of"],
  KR: ['Korea, South', 'Korea, Republic of'],
  LA: ["Lao People's Democratic Republic", 'Lao PDR'],
  LY: ['Libyan Arab Jamahiriya'],
  MD: ['Moldova, Republic of'],
  MF: ['Saint Martin, French part'],
  MK: ['Macedonia', 'Macedonia, Republic of', 'Macedonia, former Yugoslav Republic of', 'Republic of North Macedonia'],
  MM: ['Myanmar', 'Burma'],
  MO: ['Macao', 'Macao SAR', 'Macao, China', 'Macau', 'Macau SAR', 'Macau, China', 'Macau SAR, China'],
  NL: ['Netherlands, Kingdom of'],
  PN: ['Pitcairn'],
  PS: ['Palestine', 'Palestine, State of', 'Palestinian Territory', 'Palestinian Territory, Occupied'],
  RU: ['Russian Federation'],
  SH: ['Saint Helena, Ascension and Tristan da Cunha'],
  SK: ['Slovak Republic'],
  SX: ['Sint Maarten, Dutch part'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  TW: ['Taiwan, Province of China'],
  TZ: ['Tanzania, United Republic of'],
  UM: ['United States Minor Outlying Islands'],
  US: ['United States of America', 'USA', 'US'],
  VA: ['Vatican', 'Vatican City State', 'Holy See', 'Holy See, Vatican City State'],
  VE: ['Venezuela, Bolivarian Republic of'],
  VG: ['Virgin Islands, British'],
  VI: ['Virgin Islands, US', 'United States Virgin Islands'],
  VN: ['Viet Nam'],
};

/** Names in English of a country by its code (ISO 3166-1 alpha-2), beside that of CLDR; none where nothing else is usual. */
export function usualCountryNames(code: string): string[] {
  return (NAMES[code] ?? []).flatMap((name) => [name, name.replace(/^(.+), (.+)$/, '$2 $1')]);
}
