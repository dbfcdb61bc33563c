/** Why a file gives no text; each deserves a sentence of its own. */
export type FileProblem =
  | 'empty'
  | 'too-large'
  /** White space only, or a PDF of pictures: a scan. */
  | 'no-text'
  | 'password'
  /** Cut off or damaged: its kind is known, and it cannot be read. */
  | 'broken'
  | 'unknown-kind'
  | 'picture'
  /** A .doc, of Word before 2007. */
  | 'old-word'
  | 'rtf'
  | 'odt'
  /** A mail saved with its headers and attachments. */
  | 'email'
  /** A web page saved as one file with its pictures: .mhtml, .webarchive. */
  | 'web-archive'
  /** The browser does not get at the file: a folder, or moved, renamed or deleted since it was chosen. */
  | 'unreadable'
  /** More pages than we read, or it took too long. */
  | 'too-slow';

export type FileText = { ok: true; text: string } | { ok: false; problem: FileProblem };
