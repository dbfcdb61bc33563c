/** A file inside a ZIP file. */
export interface ZipEntry {
  name: string;
  /** 0: as it is; 8: deflated. Office writes no other. */
  method: number;
  hasPassword: boolean;
  compressedSize: number;
  /** As the ZIP file says; what comes out may be more. */
  size: number;
  /** Where its local header begins. */
  offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

/**
 * What a ZIP file holds, from the directory at its end; null if that is missing or damaged. Our own rather than a
 * library's: the browser itself inflates, so what is left is reading a table, and inflating can stop at a limit
 * whatever the table says. Files of more than 4 GB and in parts are not read.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return null;
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    entries.push({
      // Some writers use Windows' separator.
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      hasPassword: (view.getUint16(at + 8, true) & 1) === 1,
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of a file inside; no more than `max` of them are ever made, whatever the ZIP file says. */
export async function unzip(
  bytes: Uint8Array<ArrayBuffer>,
  { method, offset, compressedSize }: ZipEntry,
  max: number,
): Promise<Uint8Array | 'too-large' | 'broken'> {
  const view = viewOf(bytes);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL) return 'broken';
  const from = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(from, from + compressedSize);
  if (packed.length < compressedSize || (method !== 0 && method !== 8)) return 'broken';
  if (method === 8) return inflate(packed, max);
  return packed.length > max ? 'too-large' : packed;
}

async function inflate(packed: Uint8Array<ArrayBuffer>, max: number): Promise<Uint8Array | 'too-large' | 'broken'> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // Whatever goes wrong in writing is told to the reader, too.
  writer.write(packed).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > max) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(read.value);
    }
  } catch {
    return 'broken';
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Where the record at the end begins; a comment may follow it. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
