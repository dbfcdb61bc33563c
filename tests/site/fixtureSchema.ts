import * as z from 'zod/mini';

/**
 * What can remain for the supporter on a filled page. `required`: a required box stays empty, for whatever reason;
 * `choose`: two boxes could be meant; `no-value`: a box of a kind we know, for which the supporter has given nothing.
 */
const LEFT = ['topic', 'captcha', 'consent', 'submit', 'required', 'no-value', 'needs-a-click', 'choose'] as const;

const Selectors = z.array(z.string());
const Values = z.record(z.string(), z.string());
const Address = z.string().check(z.regex(/^https:\/\/(www|forms)\.whitehouse\.gov\//));

const Step = z.strictObject({
  /** Button that the supporter presses to get to this step; none for the first. */
  press: z.optional(z.string()),
  expected: Values,
  left: z.array(z.enum(LEFT)),
});

/** The file `fixture.json`, strict so that a misspelt key fails instead of checking nothing. */
export const FixtureFile = z.strictObject({
  title: z.string().check(z.minLength(1)),
  open: Address,
  /** Address without a query → file beside fixture.json. */
  pages: z.record(Address, z.string()),
  version: z.nullable(z.string()),
  /** Address of the document that holds the form, where that is not the page opened; selectors apply there. */
  frame: z.optional(Address),
  /** Found in the document once the page is worth looking at. */
  ready: z.string(),
  /** The controls are made by a script, so the markup alone does not show them. */
  rendered: z.optional(z.literal('by script')),
  /** Selector → value after filling. ` >>> ` goes from a host into its open shadow root. */
  expected: Values,
  untouched: Selectors,
  /** As `untouched`, in the page opened, when the form is in a frame. */
  untouchedOutside: z.optional(Selectors),
  steps: z.optional(z.array(Step)),
  didNotStick: z.optional(Selectors),
  tooLong: z.optional(Selectors),
  ambiguous: z.optional(Selectors),
  left: z.array(z.enum(LEFT)),
  thanks: z.optional(z.string()),
});

export type FixtureFile = z.infer<typeof FixtureFile>;
export type FixtureStep = z.infer<typeof Step>;
