import { useEffect, useState } from 'preact/hooks';
import type { PrintJob } from '../../utils/post/printJob';
import { readRecord } from '../../utils/storage/record';
import { printRecord } from '../../utils/storage/records';

/** The job that the page's address names: undefined while it is read, null where there is none any more. */
export function usePrintJob(): PrintJob | null | undefined {
  const [job, setJob] = useState<PrintJob | null>();
  useEffect(() => {
    const read = () => void readRecord(printRecord(location.hash.slice(1)), 'session').then(setJob);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return job;
}
