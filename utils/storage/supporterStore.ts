import type { Supporter } from '../supporter/supporter';
import { readRecord, removeRecord, writeRecord } from './record';
import { settingsRecord, supporterRecord } from './records';

/** The details, from wherever the supporter chose to keep them. */
export async function readSupporter(): Promise<Supporter> {
  const { forgetDetails } = await readRecord(settingsRecord);
  return readRecord(supporterRecord, forgetDetails ? 'session' : 'local');
}

export async function writeSupporter(supporter: Supporter): Promise<void> {
  const { forgetDetails } = await readRecord(settingsRecord);
  await writeRecord(supporterRecord, supporter, forgetDetails ? 'session' : 'local');
}

/** Moves the details between the device and the running browser only; nothing of them stays where they were. */
export async function setForgetDetails(forgetDetails: boolean): Promise<void> {
  const supporter = await readSupporter();
  await writeRecord(settingsRecord, { forgetDetails });
  await writeRecord(supporterRecord, supporter, forgetDetails ? 'session' : 'local');
  await removeRecord(supporterRecord, forgetDetails ? 'local' : 'session');
}
