import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a control that goes with what it does: as soon as it is gone, and focus with it, focus moves to the first of these
 * selectors that finds something. Where focus was moved elsewhere meanwhile, it stays there.
 */
export function useFocusKept(): (...standIns: readonly string[]) => void {
  const pressed = useRef<{ control: Element; standIns: readonly string[] } | null>(null);
  // after every drawing, since what a press does may take a while
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const { control, standIns } = pressed.current;
    const focused = document.activeElement;
    if (control === focused) return;
    pressed.current = null;
    if (control.isConnected || (focused !== null && focused !== document.body)) return;
    for (const selector of standIns) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found !== null) return found.focus();
    }
  });
  return (...standIns) => {
    const control = document.activeElement;
    if (control !== null && control !== document.body) pressed.current = { control, standIns };
  };
}
