/** Shortest text that is packed, UTF-16 code units: below it the gain is a few hundred bytes. */
const PACKED_FROM = 2000;
/** So many bytes are made characters at once: as arguments of one call. */
const AT_ONCE = 0x8000;

/**
 * A text in less room, as base64 of raw DEFLATE (RFC 1951): a browser gives an extension 10 MB, and letters that differ
 * in a salutation take little more than one. Null where it is short, or would not get smaller.
 */
export async function pack(text: string): Promise<string | null> {
  if (text.length < PACKED_FROM) return null;
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const packed = toBase64(bytes);
  return packed.length < text.length ? packed : null;
}

/** A text that was packed; null where it is no such text. */
export async function unpack(packed: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const text = await through(bytes, new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return null;
  }
}

/** Through the stream by hand: a `Blob` or a `Response` around it takes several times as long for a few kilobytes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  // what is wrong with the bytes is told where they are read
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  if (chunks.length === 1) return chunks[0]!;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    characters += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(characters);
}
