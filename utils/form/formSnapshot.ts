import * as z from 'zod/mini';

/**
 * How a field is kept from sight; `null` in a description means that it can be seen. `not-rendered`: by the browser's own
 * means, `display` and `visibility` among them.
 */
export const HIDDEN_HOW = [
  'not-rendered',
  'opacity',
  'off-screen',
  'clipped',
  'no-size',
  'covered',
  'aria-hidden',
] as const;

// Empty texts and what is false are not sent.
const text = z._default(z.string(), '');
const flag = z._default(z.boolean(), false);

const Option = z.object({ value: text, text });

export const FieldDescription = z.object({
  /** Names the field within one page session; the same for as long as the session can find the field. */
  ref: z.string(),
  control: z.enum(['text', 'textarea', 'select', 'radio', 'checkbox', 'combobox', 'other']),
  /** The `type` of an input, lower case; '' for everything else. */
  type: text,
  name: text,
  id: text,
  autocomplete: text,
  pattern: text,
  placeholder: text,
  title: text,
  /** What names the field: aria-labelledby, aria-label, label elements (by `for` or wrapping). */
  label: text,
  /** Legend or label of the groups around it, outermost first. */
  legend: text,
  /** Text that stands just before the field, for fields without a label. */
  nearby: text,
  /** The last heading before it. */
  heading: text,
  /** aria-describedby. */
  description: text,
  /** UTF-16 code units; null when the page sets none. */
  maxLength: z.nullable(z.number()),
  /** Text that stands just after the field: hints and counters. */
  after: text,
  /** Rendered area in CSS pixels squared; tells the larger of two text boxes. */
  area: z.number(),
  required: flag,
  /** Disabled, read-only, or in a part of the page that is inert. */
  locked: flag,
  tabIndex: z.number(),
  options: z.array(Option),
  hidden: z.nullable(z.enum(HIDDEN_HOW)),
  /** `ours`: holds what we filled; `changed`: we filled it and it was edited since. Never the value itself. */
  state: z.enum(['empty', 'typed', 'ours', 'changed']),
  /** Index into `groups`. */
  group: z.number(),
});

export const FieldGroup = z.object({
  /** Nearest landmark around it, by its role or its element's name; '' for none. */
  landmark: z.string(),
  /** What the form is called in its markup: id, name, class, action. */
  name: text,
});

export const EmbeddedFrame = z.object({ ref: z.string(), title: z.string(), source: z.string(), hidden: z.boolean() });
export const FormButton = z.object({ ref: z.string(), text: z.string(), submits: z.boolean(), group: z.number() });

/** What a page's form looks like: structure only, never what anyone typed into it. */
export const FormSnapshot = z.object({
  /** New for every page load; a ref means nothing outside its session. */
  session: z.string(),
  /** Changes whenever the structure of the fields changes. */
  revision: z.string(),
  origin: z.string(),
  path: z.string(),
  /** The document's language (BCP 47), '' when it names none. */
  language: z.string(),
  groups: z.array(FieldGroup),
  fields: z.array(FieldDescription),
  frames: z.array(EmbeddedFrame),
  buttons: z.array(FormButton),
  /** Headings, alerts and status texts; on a page without a form, what it says. */
  texts: z.array(z.string()),
  /** Refs of the fields that this session has filled and not undone, whatever they hold now. */
  filled: z.array(z.string()),
});

export type HiddenHow = (typeof HIDDEN_HOW)[number];
export type FieldOption = z.infer<typeof Option>;
export type FieldDescription = z.infer<typeof FieldDescription>;
export type FieldGroup = z.infer<typeof FieldGroup>;
export type EmbeddedFrame = z.infer<typeof EmbeddedFrame>;
export type FormButton = z.infer<typeof FormButton>;
export type FormSnapshot = z.infer<typeof FormSnapshot>;
