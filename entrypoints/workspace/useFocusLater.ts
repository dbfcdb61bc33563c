import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves focus to what a selector finds, as soon as it is there: for what comes into the page only after something was
 * stored, and for what had focus and is gone.
 */
export function useFocusLater(): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  const look = () => {
    const found = wanted.current === null ? null : document.querySelector<HTMLElement>(wanted.current);
    if (found === null) return;
    wanted.current = null;
    found.focus();
  };
  // After every drawing, since it may have come with any.
  useLayoutEffect(look);
  return (selector) => {
    wanted.current = selector;
    requestAnimationFrame(look);
  };
}
