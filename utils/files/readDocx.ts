import { decodeText } from './decodeText';
import type { FileText } from './fileText';
import { type WordPart, type WordParts, wordText } from './wordText';
import { listZip, unzip, type ZipEntry } from './zip';

/** In bytes, of all parts that we read together; a long book has a few million. */
const MAX_XML = 50_000_000;

/** Some of Office's programs write a number. */
const MAIN = /^word\/document\d*\.xml$/;

/**
 * The text of a Word document. Our own reader rather than mammoth: that one is 100 kB, zipped, and makes code out of
 * text, which the extension's pages forbid. It runs in the page, not in a worker, since workers have no DOMParser.
 */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<FileText> {
  const entries = listZip(bytes);
  if (entries === null) return { ok: false, problem: 'broken' };
  const main = entries.find(({ name }) => MAIN.test(name));
  if (main === undefined) return { ok: false, problem: (await isOdt(bytes, entries)) ? 'odt' : 'unknown-kind' };
  if (main.hasPassword) return { ok: false, problem: 'password' };
  const parts = await readParts(bytes, entries, main);
  return typeof parts === 'string' ? { ok: false, problem: parts } : { ok: true, text: wordText(parts) };
}

async function isOdt(bytes: Uint8Array<ArrayBuffer>, entries: readonly ZipEntry[]): Promise<boolean> {
  const entry = entries.find(({ name }) => name === 'mimetype');
  const type = entry && (await unzip(bytes, entry, 100));
  return (
    type instanceof Uint8Array && new TextDecoder().decode(type).startsWith('application/vnd.oasis.opendocument.text')
  );
}

/** Types of what a document refers to, by how they end, in the order in which their text is added. */
const MORE = ['/header', '/footer', '/footnotes', '/endnotes'];

async function readParts(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
  main: ZipEntry,
): Promise<WordParts | 'too-large' | 'broken'> {
  const reader = createPartReader(bytes, entries);
  const document = await reader.read(main.name);
  const relations = await readRelations(reader, main.name);
  const named = (ending: string) => relations.filter(({ type, isOutside }) => !isOutside && type.endsWith(ending));
  const readFirst = async (ending: string) => reader.read(named(ending)[0]?.target ?? '');
  const styles = await readFirst('/styles');
  const numbering = await readFirst('/numbering');
  const more: WordPart[] = [];
  for (const { target } of MORE.flatMap(named)) {
    const part = await reader.read(target);
    if (part !== null) more.push({ root: part.documentElement, links: linksOf(await readRelations(reader, target)) });
  }
  if (reader.isTooLarge()) return 'too-large';
  if (document === null) return 'broken';
  return { main: { root: document.documentElement, links: linksOf(relations) }, more, styles, numbering };
}

interface PartReader {
  /** Null where there is no such part, or it cannot be read. */
  read(name: string): Promise<Document | null>;
  isTooLarge(): boolean;
}

function createPartReader(bytes: Uint8Array<ArrayBuffer>, entries: readonly ZipEntry[]): PartReader {
  let left = MAX_XML;
  let isTooLarge = false;
  return {
    async read(name) {
      const entry = entries.find((one) => one.name === name);
      if (entry === undefined || isTooLarge) return null;
      const part = entry.size > left ? 'too-large' : await unzip(bytes, entry, left);
      if (part === 'too-large') isTooLarge = true;
      if (typeof part === 'string') return null;
      left -= part.length;
      return parseXml(part);
    },
    isTooLarge: () => isTooLarge,
  };
}

function parseXml(part: Uint8Array): Document | null {
  const text = decodeText(part);
  // Word writes no document type, and one can define text that grows without end.
  if (text === null || text.includes('<!DOCTYPE')) return null;
  const document = new DOMParser().parseFromString(text, 'application/xml');
  return document.getElementsByTagName('parsererror').length > 0 ? null : document;
}

/** What a part refers to. */
interface Relation {
  id: string;
  type: string;
  /** The name of another part, or where it is outside an address. */
  target: string;
  isOutside: boolean;
}

async function readRelations(reader: PartReader, name: string): Promise<Relation[]> {
  const document = await reader.read(name.replace(/([^/]+)$/, '_rels/$1.rels'));
  return [...(document?.documentElement.children ?? [])].map((relation) => {
    const isOutside = relation.getAttribute('TargetMode') === 'External';
    const target = relation.getAttribute('Target') ?? '';
    return {
      id: relation.getAttribute('Id') ?? '',
      type: relation.getAttribute('Type') ?? '',
      target: isOutside ? target : target.startsWith('/') ? target.slice(1) : name.replace(/[^/]+$/, target),
      isOutside,
    };
  });
}

function linksOf(relations: readonly Relation[]): Map<string, string> {
  return new Map(relations.filter(({ isOutside }) => isOutside).map(({ id, target }) => [id, target]));
}
