import * as z from 'zod/mini';
import type { BackupContents } from '../backup/backupContents';
import { BackupBody, type BackupProblem, LONGEST_BACKUP, readEnvelope, type SealedText } from '../backup/backupFile';
import { sha256 } from '../sealing/digest';
import { openText, SEAL_LIMITS } from '../sealing/sealText';
import { sortRecords } from '../storage/backupRecords';

/** A backup that was read to the end, and may be merged. */
export interface Backup {
  /** ISO 8601, UTC. */
  made: string;
  contents: BackupContents;
}

interface Failed {
  ok: false;
  problem: BackupProblem;
}

export type BackupReading = { ok: true; backup: Backup } | Failed;

/** Reads a file that anybody may have written. One that is sealed is handed back, for `openBackup`. */
export async function readBackup(text: string): Promise<BackupReading | { ok: true; sealed: SealedText }> {
  if (text.length > LONGEST_BACKUP) return { ok: false, problem: 'too-large' };
  const envelope = readEnvelope(text);
  if (!envelope.ok) return envelope;
  if ((await sha256(envelope.digested)) !== envelope.sha256) return { ok: false, problem: 'damaged' };
  const { content } = envelope;
  return content.sealed ? { ok: true, sealed: content.seal } : readBody(content.body);
}

/** Opens a sealed backup. It arrived whole: what does not open it is the passphrase. */
export async function openBackup(sealed: SealedText, passphrase: string, limits = SEAL_LIMITS): Promise<BackupReading> {
  const opening = await openText(sealed, passphrase, limits);
  if (!opening.ok) return opening;
  try {
    return readBody(JSON.parse(opening.text));
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

function readBody(json: unknown): BackupReading {
  const body = z.safeParse(BackupBody, json);
  if (!body.success) return { ok: false, problem: 'damaged' };
  const { contents, broken, unknown } = sortRecords(body.data.records);
  if (unknown.length > 0) return { ok: false, problem: 'newer-version' };
  if (broken.length > 0) return { ok: false, problem: 'damaged' };
  return { ok: true, backup: { made: body.data.made, contents } };
}
