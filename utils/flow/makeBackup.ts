import type { BackupContents } from '../backup/backupContents';
import { type BackupBody, plainDigested, sealedDigested, writePlain, writeSealed } from '../backup/backupFile';
import { sha256 } from '../sealing/digest';
import { sealText } from '../sealing/sealText';
import { recordsOf } from '../storage/backupRecords';
import { readContents } from '../storage/backupStore';
import { SET_ASIDE } from '../storage/record';
import { supporterRecord } from '../storage/records';
import { webext } from '../webext';

interface BackupWish {
  /** With the supporter's name, address and so on. */
  details: boolean;
  /** null: anybody who has the file can read it. */
  passphrase: string | null;
}

/** The text of a file with everything that is on this device. */
export async function makeBackup({ details, passphrase }: BackupWish, now: Date): Promise<string> {
  const contents = await readContents();
  const body: BackupBody = {
    made: now.toISOString(),
    extension: webext.runtime.getManifest().version,
    records: recordsOf(details ? contents : withoutDetails(contents)),
  };
  if (passphrase === null) return writePlain(body, await sha256(plainDigested(body)));
  const sealed = await sealText(JSON.stringify(body), passphrase);
  return writeSealed(sealed, await sha256(sealedDigested(sealed)));
}

/** Details that could not be read and were set aside are details, too. */
function withoutDetails(contents: BackupContents): BackupContents {
  const others = Object.entries(contents.setAside).filter(
    ([key]) => !key.startsWith(`${SET_ASIDE}${supporterRecord.key}:`),
  );
  return { ...contents, details: null, setAside: Object.fromEntries(others) };
}
