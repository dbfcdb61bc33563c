/** Above this share of control characters it is no text. */
const MAX_CONTROLS = 0.02;

/** In characters: so much of a text is looked at to tell whether it is one. */
const LOOKED_AT = 100_000;

// All but tab, the line breaks and escape; from 0x80 on they are what is undefined in windows-1252.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]/g;

/**
 * The characters behind the bytes: by byte order mark, as UTF-8 where that fits without a fault, as a web page or XML
 * says of itself, and else as windows-1252, which fits anything. Null where what comes out is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  const text =
    marked === null
      ? (decode('utf-8', bytes) ??
        decode(declaredEncoding(bytes), bytes) ??
        new TextDecoder('windows-1252').decode(bytes))
      : new TextDecoder(marked).decode(bytes);
  const sample = text.slice(0, LOOKED_AT);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls > sample.length * MAX_CONTROLS ? null : text;
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** What stands in `<meta charset>`, `<meta content>` or `<?xml encoding>`, near the beginning. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1] ?? '';
}

/** Null where the bytes do not fit, or there is no such encoding. */
function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
