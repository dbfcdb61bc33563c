import { useRef } from 'preact/hooks';

/** Does work unless that before is still under way: the second press of a double click. A button that is disabled would lose focus. */
export function useOneAtATime(): (work: () => Promise<void>) => Promise<void> {
  const busy = useRef(false);
  return async (work) => {
    if (busy.current) return;
    busy.current = true;
    await work().finally(() => (busy.current = false));
  };
}
