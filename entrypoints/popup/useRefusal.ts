import { useState } from 'preact/hooks';

/** Whether the browser refused the latest of what was to be stored, and how to store the next. */
export function useRefusal(): { refused: boolean; store(work: Promise<void>): void } {
  const [refused, setRefused] = useState(false);
  return {
    refused,
    store(work) {
      work.then(
        () => setRefused(false),
        () => setRefused(true),
      );
    },
  };
}
