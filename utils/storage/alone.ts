/**
 * Runs work that reads a record and writes it back, while no other window of the extension does the same under the
 * same name: otherwise the later of two writes would undo the earlier one.
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`own-words:${name}`, work);
}

/** In this order everywhere, so that no two windows wait for each other. */
const ALL = ['library', 'versions', 'log', 'answers'];

/** Runs work that changes much at once, while no other window changes any of it. Nothing in it may ask for a lock. */
export async function aloneWithAll<T>(work: () => Promise<T>): Promise<T> {
  return ALL.reduceRight((inner, name) => () => alone(name, inner), work)();
}
