import { decodeText } from './decodeText';
import type { FileProblem, FileText } from './fileText';
import { htmlToText } from './htmlToText';
import { isMislabelled } from './isMislabelled';
import { kindOfBytes } from './kindOfBytes';
import { kindOfText } from './kindOfText';
import { readDocx } from './readDocx';
import { readPdf } from './readPdf';

export type DocumentKind = 'text' | 'html' | 'pdf' | 'docx';

export type ReadDocument =
  | {
      ok: true;
      /** Its lines end with \n. */
      text: string;
      kind: DocumentKind;
      /** Named as another kind than it is. */
      mislabelled: boolean;
    }
  | { ok: false; problem: FileProblem };

/** In bytes. A larger file is answered without reading any of it. */
const MAX_SIZE = 25_000_000;

/**
 * The text of a file that the supporter chose or dropped. What it is, is told from its content, never from its name.
 * Whatever is in it, this does not throw; `onProgress` gets a number from 0 to 1, more than once for a PDF alone.
 */
export async function readDocument(file: File, onProgress: (fractionOf1: number) => void): Promise<ReadDocument> {
  if (file.size === 0) return { ok: false, problem: 'empty' };
  if (file.size > MAX_SIZE) return { ok: false, problem: 'too-large' };
  const bytes = await bytesOf(file);
  if (bytes === null) return { ok: false, problem: 'unreadable' };
  const read = await readBytes(bytes, onProgress).catch((): Failure => ({ ok: false, problem: 'broken' }));
  if (!read.ok) return read;
  if (!/\S/.test(read.text)) return { ok: false, problem: 'no-text' };
  return { ...read, mislabelled: isMislabelled(file.name, read.kind) };
}

type Failure = { ok: false; problem: FileProblem };
type Read = { ok: true; text: string; kind: DocumentKind } | Failure;

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

async function readBytes(bytes: Uint8Array<ArrayBuffer>, onProgress: (fractionOf1: number) => void): Promise<Read> {
  const kind = kindOfBytes(bytes);
  if (kind === 'pdf') return as('pdf', await readPdf(bytes, onProgress));
  const read = kind === 'zip' ? as('docx', await readDocx(bytes)) : kind === 'text' ? readText(bytes) : failure(kind);
  onProgress(1);
  return read;
}

function readText(bytes: Uint8Array): Read {
  const text = decodeText(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return failure('unknown-kind');
  const kind = kindOfText(text);
  if (kind === 'html') return { ok: true, text: htmlToText(text), kind };
  return kind === 'text' ? { ok: true, text, kind } : failure(kind);
}

function as(kind: DocumentKind, read: FileText): Read {
  return read.ok ? { ...read, kind } : read;
}

function failure(problem: FileProblem): Failure {
  return { ok: false, problem };
}
