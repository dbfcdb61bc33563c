import { pack } from './packed';
import type { RecordKind } from './record';

/** A record as it is stored, by its key, to be stored together with others. */
export async function toStore<T>(kind: RecordKind<T>, data: T): Promise<Record<string, unknown>> {
  const { key, version } = kind;
  const packed = kind.packs ? await pack(JSON.stringify(data)) : null;
  return { [key]: packed === null ? { version, data } : { version, packed } };
}
