import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FileText } from './fileText';
import { type PdfItem, pdfPieces } from './pdfPieces';
import { pdfText } from './pdfText';

/** Of a PDF that we read. */
const LIMITS = { pages: 200, milliseconds: 60_000 };

/**
 * The text of a PDF, page after page. pdf.js is loaded here and not before. It is the build for older browsers: the
 * other one needs Chromium 145.
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: (fractionOf1: number) => void,
  limits = LIMITS,
): Promise<FileText> {
  const { getDocument, PDFWorker, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const verbosity = VerbosityLevel.ERRORS;
  const thread = await startThread();
  const worker = thread && PDFWorker.create({ port: thread, verbosity });
  const task = getDocument({
    data: bytes,
    ...(worker && { worker }),
    verbosity,
    // Text alone is wanted: no fonts, no pictures, no forms, nothing from elsewhere, no code.
    disableFontFace: true,
    enableXfa: false,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
  });
  const timer = deadline(limits.milliseconds);
  try {
    return await Promise.race([readPages(task, onProgress, limits.pages), timer.ended, failureOf(thread)]);
  } catch (error) {
    return { ok: false, problem: isPassword(error) ? 'password' : 'broken' };
  } finally {
    timer.stop();
    // Not waited for: it waits for the worker, which may be what took too long.
    task.destroy().catch(() => undefined);
    worker?.destroy();
    thread?.terminate();
  }
}

/**
 * The worker that takes PDFs apart. In development and in unit tests there is none, and pdf.js does the same on this
 * thread: there scripts come from another origin, from which no page can start a worker.
 */
async function startThread(): Promise<Worker | null> {
  if (!import.meta.env.DEV) return new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  await import('./pdfWorker');
  return null;
}

async function readPages(
  task: PDFDocumentLoadingTask,
  onProgress: (fractionOf1: number) => void,
  maxPages: number,
): Promise<FileText> {
  const document = await task.promise;
  if (document.numPages > maxPages) return { ok: false, problem: 'too-slow' };
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    // The characters as they are: a ligature is for whoever reads the text to take apart.
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(pdfPieces(items as PdfItem[], page.getViewport({ scale: 1 }).transform));
    page.cleanup();
    onProgress(number / document.numPages);
  }
  return { ok: true, text: pdfText(pages) };
}

interface Deadline {
  ended: Promise<FileText>;
  stop(): void;
}

function deadline(milliseconds: number): Deadline {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<FileText>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, problem: 'too-slow' }), milliseconds);
  });
  return { ended, stop: () => clearTimeout(timer) };
}

/** Rejects when the worker cannot be started; pdf.js would wait for it for ever. */
async function failureOf(thread: Worker | null): Promise<never> {
  return new Promise((_resolve, reject) => {
    thread?.addEventListener('error', () => reject(new Error('The worker did not start.')));
  });
}

function isPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
