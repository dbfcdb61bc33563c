import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../utils/i18n/translate';

/** The words of the browser's language, for every component below. */
export const Words = createContext<Translate | null>(null);

export function useWords(): Translate {
  const t = useContext(Words);
  if (t === null) throw new Error('Words is missing around this component');
  return t;
}
