// oxlint-disable no-control-regex -- signatures of files are made of them
import type { FileProblem } from './fileText';

type Container = 'pdf' | 'zip' | 'text';

/** What a file's first bytes say it is, first match first: kinds that we read, and problems that need no further look. */
const SIGNATURES: readonly (readonly [RegExp, Container | FileProblem])[] = [
  [/^PK\x03\x04/, 'zip'],
  [/^\xd0\xcf\x11\xe0/, 'old-word'],
  [/^\{\\rtf/, 'rtf'],
  [/^\x89PNG/, 'picture'],
  [/^\xff\xd8\xff/, 'picture'],
  [/^GIF8/, 'picture'],
  [/^RIFF....WEBP/s, 'picture'],
  [/^(?:II\*\0|MM\0\*)/, 'picture'],
  [/^BM....\0\0\0\0/s, 'picture'],
  // HEIC and AVIF, what phones take
  [/^....ftyp(?:hei|hev|mif1|msf1|avi)/s, 'picture'],
  [/^bplist00/, 'web-archive'],
  // Readers accept what stands before it, and scanners put something there.
  [/%PDF-/, 'pdf'],
];

/** By the names of streams in it: what else Microsoft's container of before 2007 may hold than a Word document. */
const STREAMS: readonly (readonly [string, FileProblem])[] = [
  // where today's Office puts a document with a password
  ['EncryptedPackage', 'password'],
  ['__substg1.0_', 'email'],
  ['Workbook', 'unknown-kind'],
  ['PowerPoint Document', 'unknown-kind'],
];

export function kindOfBytes(bytes: Uint8Array): Container | FileProblem {
  const head = asCharacters(bytes.subarray(0, 1024));
  const kind = SIGNATURES.find(([signature]) => signature.test(head))?.[1] ?? 'text';
  return kind === 'old-word' ? problemOfContainer(asCharacters(bytes)) : kind;
}

function problemOfContainer(content: string): FileProblem {
  const inUtf16 = (name: string) => [...name].join('\0');
  return STREAMS.find(([name]) => content.includes(inUtf16(name)))?.[1] ?? 'old-word';
}

/** One character for each byte, of the same number. (TextDecoder has no encoding for that.) */
function asCharacters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
  return parts.join('');
}
