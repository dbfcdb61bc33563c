import type { FieldRegistry } from './fieldRegistry';
import type { PickFields } from './pickField';

/** What our scripts share in a frame of the page; the page itself does not see it. */
export interface OwnGlobals {
  /** The content script's fields, by the refs of its snapshots. */
  ownWords?: Pick<FieldRegistry, 'locate'>;
  /** Begins to ask for a field; false where there is none to point at. */
  ownWordsPick?: (fields: PickFields) => boolean;
}
