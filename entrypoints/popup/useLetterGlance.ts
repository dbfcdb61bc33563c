import { useEffect, useState } from 'preact/hooks';
import type LetterGlance from './LetterGlance';

/** The line about the letter, loaded with all its rules after the popup; null until then. */
export function useLetterGlance(): typeof LetterGlance | null {
  const [glance, setGlance] = useState<{ is: typeof LetterGlance } | null>(null);
  useEffect(() => {
    void import('./LetterGlance').then(({ default: is }) => setGlance({ is }));
  }, []);
  return glance?.is ?? null;
}
