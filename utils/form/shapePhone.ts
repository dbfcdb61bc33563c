/** What a phone field says about the shape it wants. */
export interface PhoneField {
  pattern: string;
  maxLength: number | null;
  placeholder: string;
}

/**
 * The phone number in the shape the field asks for by its pattern, its limit or its placeholder, else as typed.
 * Only punctuation and the country code 1 are added or dropped, the latter only where the number is one of the plan
 * that has it; never a digit of the number. A field that no shape fits gets the number as typed, for the page to
 * complain about. `country`: where the supporter lives, ISO 3166-1 alpha-2, '' for not said.
 */
export function shapePhone(tel: string, field: PhoneField, country: string): string {
  const typed = tel.trim();
  const shapes = [typed, ...shapesOf(typed, country)];
  const fitting = shapes.filter((shape) => fitsPattern(shape, field.pattern) && fitsLength(shape, field.maxLength));
  return fitting.find((shape) => looksLike(shape, field.placeholder)) ?? fitting[0] ?? typed;
}

/** Countries and territories whose numbers begin with +1 (North American Numbering Plan). */
const NANP_COUNTRIES = /^(A[GIS]|B[BMS]|CA|D[MO]|G[DU]|JM|K[NY]|LC|M[PS]|PR|SX|T[CT]|US|V[CGI])$/;
/** An area code and an exchange code begin with 2 to 9 there. */
const NANP_NUMBER = /^[2-9]\d\d[2-9]\d{6}$/;

/** None for what is more than a number: an extension must not run into it. */
function shapesOf(typed: string, country: string): string[] {
  if (!/^[\d\s()+./\-\u2010-\u2015]*\d[\d\s()+./\-\u2010-\u2015]*$/.test(typed)) return [];
  const digits = typed.replace(/\D/g, '');
  const national =
    /^\+?1?[^\d+]*\d{3}/.test(typed) && digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (typed.startsWith('+') && !typed.startsWith('+1')) {
    // Without its plus, ten digits would be another number, in the US.
    return digits.length === 10 ? [`+${digits}`] : [`+${digits}`, digits];
  }
  // who has not said otherwise is taken to live where the form is from
  const isNanp = typed.startsWith('+') || country === '' || NANP_COUNTRIES.test(country);
  if (!isNanp || !NANP_NUMBER.test(national)) return [digits];
  const [area, exchange, line] = [national.slice(0, 3), national.slice(3, 6), national.slice(6)];
  return [
    national,
    `${area}-${exchange}-${line}`,
    `(${area}) ${exchange}-${line}`,
    `(${area})${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `${area} ${exchange} ${line}`,
    `+1${national}`,
    `+1 ${area}-${exchange}-${line}`,
    `1-${area}-${exchange}-${line}`,
    `1${national}`,
  ];
}

/** As the browser checks it: the whole value, and a pattern that is not valid counts as none. */
export function fitsPattern(value: string, pattern: string): boolean {
  if (pattern === '') return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(value);
  } catch {
    return true;
  }
}

function fitsLength(value: string, maxLength: number | null): boolean {
  return maxLength === null || value.length <= maxLength;
}

/** True when the placeholder shows the same punctuation around the same counts of digits (`###-###-####`, `(555) 555-0100`). */
function looksLike(shape: string, placeholder: string): boolean {
  const example = placeholder.match(/[+(]?[\dx#_][\dx#_\s().+-]{8,}/i)?.[0].trim();
  return example !== undefined && example.replace(/[\dx#_]/gi, '9') === shape.replace(/\d/g, '9');
}
