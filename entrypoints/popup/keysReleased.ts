/** Longest wait, ms: whoever holds a key for longer is not pressing it by habit. */
const PATIENCE = 2000;

const down = new Set<string>();
addEventListener('keydown', (event) => down.add(event.code), true);
addEventListener('keyup', (event) => down.delete(event.code), true);

/** Waits until no key is held down in this window; false when one still is after two seconds. */
export async function keysReleased(): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (down.size > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return down.size === 0;
}
