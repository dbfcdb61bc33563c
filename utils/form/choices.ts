/** What the supporter decided in the preview, by field ref. */
export interface Choices {
  off: ReadonlySet<string>;
  /** Typed fields that may be overwritten, and rivals chosen for their kind. */
  on: ReadonlySet<string>;
}

export const NO_CHOICES: Choices = { off: new Set(), on: new Set() };
