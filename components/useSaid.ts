import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a live region has to be empty, ms, before a screen reader takes the same words for new. */
const EMPTY = 100;

/** What a live region says of the last step; said again where the next step comes to the same words. */
export function useSaid(): readonly [said: string, say: (text: string) => void] {
  const [said, setSaid] = useState('');
  const latest = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (text: string) => {
    clearTimeout(timer.current);
    const isAgain = text !== '' && text === latest.current;
    latest.current = text;
    setSaid(isAgain ? '' : text);
    if (isAgain) timer.current = setTimeout(() => setSaid(text), EMPTY);
  };
  return [said, say];
}
