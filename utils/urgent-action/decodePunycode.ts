/** RFC 3492, 5: the parameters of IDNA. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 0x80;
const LAST_CODE_POINT = 0x10ffff;

/**
 * A host's label as people see it: `xn--mnchen-3ya` is `münchen`. Any other label, and one that is wrongly encoded, is
 * given back as it is. Browsers decode labels but let no script do so.
 */
export function decodePunycode(label: string): string {
  if (!/^xn--/i.test(label)) return label;
  const encoded = label.slice(4).toLowerCase();
  const plain = encoded.lastIndexOf('-');
  const characters = encoded.slice(0, Math.max(plain, 0)).split('');
  let codePoint = FIRST_CODE_POINT;
  let place = 0;
  let bias = FIRST_BIAS;
  for (let at = plain > 0 ? plain + 1 : 0; at < encoded.length;) {
    const before = place;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(encoded[at++]);
      if (digit === null) return label;
      place += digit * weight;
      if (place > Number.MAX_SAFE_INTEGER / BASE) return label;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = characters.length + 1;
    bias = adapted(place - before, length, before === 0);
    codePoint += Math.floor(place / length);
    if (codePoint > LAST_CODE_POINT) return label;
    place %= length;
    characters.splice(place++, 0, String.fromCodePoint(codePoint));
  }
  return characters.join('');
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitOf(character: string | undefined): number | null {
  if (character === undefined || !/^[a-z0-9]$/.test(character)) return null;
  return character >= 'a' ? character.charCodeAt(0) - 97 : Number(character) + 26;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
