import { useEffect, useState } from 'preact/hooks';
import { onRecord, readRecord } from '../../utils/storage/record';
import { settingsRecord } from '../../utils/storage/records';
import { setForgetDetails } from '../../utils/storage/supporterStore';

/** Whether the details are kept only until the browser closes, and how to change that. */
export function useForgetDetails(): [boolean, (forget: boolean) => void] {
  const [forget, setForget] = useState(false);
  useEffect(() => {
    void readRecord(settingsRecord).then((settings) => setForget(settings.forgetDetails));
    return onRecord(settingsRecord, (settings) => setForget(settings.forgetDetails));
  }, []);
  return [
    forget,
    (next) => {
      setForget(next);
      void setForgetDetails(next);
    },
  ];
}
