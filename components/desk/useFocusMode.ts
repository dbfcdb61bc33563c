import { useEffect, useState } from 'preact/hooks';

/** Nothing but the letter in the window, until the button or Escape ends it. */
export function useFocusMode(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!on) return undefined;
    document.documentElement.dataset.focus = 'true';
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOn(false);
    };
    addEventListener('keydown', leave);
    return () => {
      removeEventListener('keydown', leave);
      delete document.documentElement.dataset.focus;
    };
  }, [on]);
  return [on, setOn];
}
