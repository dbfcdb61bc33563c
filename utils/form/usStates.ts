/**
 * US states, territories, Armed Forces regions and freely associated states with their two-letter codes
 * (USPS Publication 28, Appendix B).
 */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  (
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
    'DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|' +
    'KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|' +
    'MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
    'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|' +
    'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|' +
    'WV West Virginia|WI Wisconsin|WY Wyoming|AS American Samoa|GU Guam|MP Northern Mariana Islands|' +
    'PR Puerto Rico|VI U.S. Virgin Islands|AA Armed Forces Americas|AE Armed Forces Europe|' +
    'AP Armed Forces Pacific|FM Federated States of Micronesia|MH Marshall Islands|PW Palau'
  )
    .split('|')
    .map((row): [string, string] => [row.slice(0, 2), row.slice(3)]),
);

/** Other ways in which forms write the names above. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['DC', ['Washington DC', 'Washington, D.C.', 'D.C.']],
  ['MP', ['Commonwealth of the Northern Mariana Islands']],
  ['VI', ['Virgin Islands', 'US Virgin Islands', 'United States Virgin Islands']],
  ['AA', ['Armed Forces (Americas)', 'Armed Forces America']],
  ['AE', ['Armed Forces (Europe)', 'Armed Forces Europe, the Middle East, and Canada']],
  ['AP', ['Armed Forces (Pacific)']],
  ['FM', ['Micronesia']],
]);

/** The two-letter code for a state given by code, name or both (“OH - Ohio”), in any case; null when it is none of them. */
export function usStateCode(state: string): string | null {
  return CODES.get(plain(state)) ?? null;
}

/** Every way to write a state, the usual name first, its code last; empty for an unknown code. */
export function usStateNames(code: string): string[] {
  const name = US_STATES.get(code);
  return name === undefined ? [] : [name, ...(OTHER_NAMES.get(code) ?? []), code];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, '');
}

const CODES: ReadonlyMap<string, string> = new Map(
  [...US_STATES.keys()].flatMap((code) =>
    usStateNames(code)
      .flatMap((name) => [name, `${code} ${name}`, `${name} ${code}`])
      .map((said): [string, string] => [plain(said), code]),
  ),
);
