import { useEffect, useRef } from 'preact/hooks';

/** Calls back when the browser's print window has closed, whichever way. */
export function useAfterPrint(callback: () => void): void {
  const latest = useRef(callback);
  latest.current = callback;
  useEffect(() => {
    const heard = () => latest.current();
    addEventListener('afterprint', heard);
    return () => removeEventListener('afterprint', heard);
  }, []);
}
