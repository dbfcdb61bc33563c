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
  const bytes = await through(new Blob([text]), new CompressionStream('deflate-raw'));
  const packed = toBase64(bytes);
  return packed.length < text.length ? packed : null;
}

/** A text that was packed; null where it is no such text. */
export async function unpack(packed: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await through(new Blob([bytes]), new DecompressionStream('deflate-raw')),
    );
  } catch {
    return null;
  }
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    characters += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(characters);
}
