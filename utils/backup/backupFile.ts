import * as z from 'zod/mini';

const FORMAT = 'own-words-backup';
const VERSION = 1;

/** Longest file that is read, bytes: browsers let the extension keep a tenth of it. */
export const LONGEST_BACKUP = 100_000_000;

const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** What a backup says, sealed or not. */
export const BackupBody = z.object({
  /** When it was made, ISO 8601, UTC. */
  made: z.iso.datetime(),
  /** The version of the extension that made it. */
  extension: z.string(),
  /** Records by their key, as they are stored: `{ version, data }`. */
  records: z.record(z.string(), z.unknown()),
});

export type BackupBody = z.infer<typeof BackupBody>;

/** How a file was sealed. Every parameter is in the file, so that later versions may choose others. */
export const SealHeader = z.object({
  cipher: z.literal('AES-256-GCM'),
  derivation: z.literal('PBKDF2-HMAC-SHA-256'),
  iterations: z.int(),
  salt: Base64,
  iv: Base64,
});

export type SealHeader = z.infer<typeof SealHeader>;

export interface SealedText {
  header: SealHeader;
  /** Base64. */
  data: string;
}

const Head = z.object({ format: z.literal(FORMAT), version: z.optional(z.unknown()) });
const PlainFile = z.object({ sha256: Digest, body: z.unknown() });
const SealedFile = z.object({ sha256: Digest, seal: z.unknown(), data: z.string() });

export type BackupProblem =
  | 'empty'
  | 'too-large'
  | 'not-a-backup'
  /** Cut short, or changed on its way. */
  | 'damaged'
  /** The file, or a record in it, was written by a later version of the extension. */
  | 'newer-version'
  | 'wrong-passphrase';

/** A file as far as it is read without a passphrase. `digested` is what `sha256` has to be the SHA-256 of, as UTF-8. */
export type BackupEnvelope =
  | {
      ok: true;
      sha256: string;
      digested: string;
      content: { sealed: false; body: unknown } | { sealed: true; seal: SealedText };
    }
  | { ok: false; problem: BackupProblem };

/**
 * Reads a file's outermost layer. Whether it arrived whole is for the caller to find out, who can compute a digest: a
 * file that is cut or changed is told apart so from a passphrase that does not fit.
 */
export function readEnvelope(text: string): BackupEnvelope {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const json = parsed(text);
  if (json === undefined) return { ok: false, problem: namesItself(text) ? 'damaged' : 'not-a-backup' };
  const head = z.safeParse(Head, json);
  if (!head.success) return { ok: false, problem: namesItself(text) ? 'damaged' : 'not-a-backup' };
  const { version } = head.data;
  if (typeof version === 'number' && version > VERSION) return { ok: false, problem: 'newer-version' };
  if (version !== VERSION) return { ok: false, problem: 'damaged' };
  return readSealed(json) ?? readPlain(json) ?? { ok: false, problem: 'damaged' };
}

/** The text that `sha256` of a backup that is not sealed is about. */
export function plainDigested(body: unknown): string {
  return JSON.stringify([FORMAT, VERSION, body]);
}

/** The text that `sha256` of a sealed backup is about. */
export function sealedDigested({ header, data }: SealedText): string {
  return `${boundHeader(header)}${data}`;
}

/** The header as it is bound to what is sealed: with any other one it cannot be opened. */
export function boundHeader({ cipher, derivation, iterations, salt, iv }: SealHeader): string {
  return JSON.stringify([FORMAT, VERSION, cipher, derivation, iterations, salt, iv]);
}

/** The text of a file that anybody can read. */
export function writePlain(body: BackupBody, sha256: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, sha256, body }, null, 2)}\n`;
}

/** The text of a file that only the passphrase opens. */
export function writeSealed({ header, data }: SealedText, sha256: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, sha256, seal: header, data }, null, 2)}\n`;
}

/** Such as `own-words-backup-2026-11-27.json`; `today` is a calendar date. */
export function backupFileName(today: string): string {
  return `own-words-backup-${today}.json`;
}

function readSealed(json: unknown): BackupEnvelope | null {
  const file = z.safeParse(SealedFile, json);
  if (!file.success) return null;
  const header = z.safeParse(SealHeader, file.data.seal);
  if (!header.success || !z.safeParse(Base64, file.data.data).success) return { ok: false, problem: 'damaged' };
  const seal = { header: header.data, data: file.data.data };
  return { ok: true, sha256: file.data.sha256, digested: sealedDigested(seal), content: { sealed: true, seal } };
}

function readPlain(json: unknown): BackupEnvelope | null {
  const file = z.safeParse(PlainFile, json);
  if (!file.success) return null;
  const { sha256, body } = file.data;
  return { ok: true, sha256, digested: plainDigested(body), content: { sealed: false, body } };
}

/** Undefined for what is no JSON. A byte order mark, which some editors put in front, does not matter. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A file that cannot be read any more may still say what it was. */
function namesItself(text: string): boolean {
  return text.slice(0, 200).includes(FORMAT);
}
