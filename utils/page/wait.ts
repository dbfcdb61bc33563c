/** Gives the page its turn, for so many milliseconds at least. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
