import type { PrintJob } from '../../utils/post/printJob';
import { writeRecord } from '../../utils/storage/record';
import { printRecord } from '../../utils/storage/records';
import { webext } from '../../utils/webext';

/** Opens the print page in a new tab with a job; the job is kept in memory only, until the browser closes. */
export async function openPrint(job: PrintJob): Promise<void> {
  const id = crypto.randomUUID();
  await writeRecord(printRecord(id), job, 'session');
  await webext.tabs.create({ url: `${webext.runtime.getURL('/print.html')}#${id}` });
}
