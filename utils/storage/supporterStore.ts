import type { Supporter } from '../supporter/supporter';
import type { Area } from './persist';
import { lookAtRecord, onRecord, readRecord, removeRecord, writeRecord } from './record';
import { type Settings, settingsRecord, supporterRecord } from './records';

/** The details, from wherever the supporter chose to keep them. */
export async function readSupporter(): Promise<Supporter> {
  return readRecord(supporterRecord, areaOf(await readRecord(settingsRecord)));
}

/** The details as `readSupporter` finds them; looking changes nothing. */
export async function lookAtSupporter(): Promise<Supporter> {
  return lookAtRecord(supporterRecord, areaOf(await lookAtRecord(settingsRecord)));
}

/**
 * How to store the details where the supporter chose to keep them. The choice is known before the first edit and
 * followed from then on, so that storing an edit never waits for anything.
 */
export async function supporterWriter(): Promise<(supporter: Supporter) => Promise<void>> {
  let area = areaOf(await readRecord(settingsRecord));
  onRecord(settingsRecord, (settings) => (area = areaOf(settings)));
  return (supporter) => writeRecord(supporterRecord, supporter, area);
}

/** Moves the details between the device and the running browser only; nothing of them stays where they were. */
export async function setForgetDetails(forgetDetails: boolean): Promise<void> {
  const supporter = await readSupporter();
  // In this order a move that breaks off loses nothing.
  await writeRecord(supporterRecord, supporter, areaOf({ forgetDetails }));
  await writeRecord(settingsRecord, { ...(await readRecord(settingsRecord)), forgetDetails });
  await removeRecord(supporterRecord, areaOf({ forgetDetails: !forgetDetails }));
}

function areaOf({ forgetDetails }: Pick<Settings, 'forgetDetails'>): Area {
  return forgetDetails ? 'session' : 'local';
}
