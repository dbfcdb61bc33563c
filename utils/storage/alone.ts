/**
 * Runs work that reads a record and writes it back, while no other window of the extension does the same under the
 * same name: otherwise the later of two writes would undo the earlier one.
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`own-words:${name}`, work);
}
