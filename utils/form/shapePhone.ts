/** What a phone field says about the shape it wants. */
export interface PhoneField {
  pattern: string;
  maxLength: number | null;
  placeholder: string;
}

/**
 * The phone number in the shape the field asks for by its pattern, its limit or its placeholder, else as typed.
 * Only punctuation and a US country code are added or dropped, never a digit of the number; a field that no shape
 * fits gets the number as typed, for the page to complain about.
 */
export function shapePhone(tel: string, field: PhoneField): string {
  const typed = tel.trim();
  const shapes = [typed, ...usShapes(typed)];
  const fitting = shapes.filter((shape) => fitsPattern(shape, field.pattern) && fitsLength(shape, field.maxLength));
  return fitting.find((shape) => looksLike(shape, field.placeholder)) ?? fitting[0] ?? typed;
}

/** None for what is more than a number: an extension must not run into it. */
function usShapes(typed: string): string[] {
  if (!/^[\d\s()+./\-\u2010-\u2015]*\d[\d\s()+./\-\u2010-\u2015]*$/.test(typed)) return [];
  const digits = typed.replace(/\D/g, '');
  const national =
    /^\+?1?[^\d+]*\d{3}/.test(typed) && digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (typed.startsWith('+') && !typed.startsWith('+1')) {
    // Without its plus, ten digits would be another number, in the US.
    return digits.length === 10 ? [`+${digits}`] : [`+${digits}`, digits];
  }
  if (national.length !== 10) return [digits];
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
