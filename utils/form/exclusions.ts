import { foldText, wordsOf } from './foldText';
import type { FieldDescription, FieldGroup } from './formSnapshot';

/** Why a control is none of the supporter's details, whatever else its words say. */
export type Exclusion = 'hidden' | 'decoy' | 'captcha' | 'consent' | 'not-ours';

interface ExclusionRule {
  is: Exclusion;
  why: string;
  test: (field: FieldDescription, words: string, group: FieldGroup | undefined) => boolean;
}

const CAPTCHA =
  /captcha|turnstile|human ?verif|(spam|bot) ?(check|protect|trap)|\b(security|verification|anti ?spam) (code|question|image)\b|characters? (you see|shown|in the (image|picture))|\bnot a robot\b|\bare you (a )?human\b|what is \d+ (plus|minus|x|times) \d+/;
const DECOY =
  /leave (this |it )?(field |box )?(blank|empty|alone)(?! if (none|not applicable|you (have|do not)))|(should|must) be (left )?(blank|empty)|do not fill|do not (enter|type) (any ?thing|any text|text|here|in(to)? (this|the) (field|box))\b|honey ?pot|for validation purposes|if you are (a )?human|\bhp\b/;
/** A mobile phone's number in Indonesian; “hp” alone is short for honeypot. */
const HANDPHONE = /\b(no|nomor|nomer|telp|telepon)\W*hp\b/;
const CONSENT =
  /\b(agree|consent|accept|opt ?(in|out)|optin|subscribe|sign ?me ?up|newsletter|updates?|permission|privacy|terms|mailing list|keep me)\b/;
const NEVER_TYPES = new Set([
  'password',
  'file',
  'search',
  'url',
  'color',
  'range',
  'date',
  'time',
  'month',
  'week',
  'datetime-local',
  'submit',
  'button',
  'reset',
  'image',
  'hidden',
]);
const FOREIGN_LANDMARKS = new Set(['search', 'navigation', 'nav', 'contentinfo', 'footer', 'banner', 'header']);

/** In this order: what a control guards says more than that it is hidden. */
const EXCLUSION_RULES: readonly ExclusionRule[] = [
  {
    is: 'captcha',
    why: 'only a person may answer it',
    test: (_field, words) => CAPTCHA.test(words),
  },
  {
    is: 'decoy',
    why: 'says that it is to be left empty, or is kept from assistive technology while it looks fillable',
    test: (field, words) =>
      DECOY.test(HANDPHONE.test(words) ? words.replace(/\bhp\b/g, '') : words) ||
      DECOY.test(foldText(field.after)) ||
      field.hidden === 'aria-hidden' ||
      (field.tabIndex < 0 && isTextBox(field)),
  },
  { is: 'hidden', why: 'the supporter cannot see it, so cannot review it', test: (field) => field.hidden !== null },
  {
    is: 'consent',
    why: 'agreeing is the supporter’s own act; so is every other tick in a box',
    test: (field, words) => field.control === 'checkbox' || (field.control === 'radio' && CONSENT.test(words)),
  },
  {
    is: 'not-ours',
    why: 'passwords, files, searches: nothing of the supporter’s belongs there',
    test: (field) => field.control === 'other' || NEVER_TYPES.has(field.type),
  },
  {
    is: 'not-ours',
    why: 'search and newsletter forms stand in headers, footers and menus',
    test: (_field, _words, group) => FOREIGN_LANDMARKS.has(group?.landmark ?? ''),
  },
];

/** The first reason to leave a field alone, or null when it may be one of ours. */
export function exclusionOf(field: FieldDescription, group: FieldGroup | undefined): Exclusion | null {
  const said = [field.label, field.nearby, field.placeholder, field.title, field.description, field.legend];
  const words = `${foldText(said.join(' '))} ${wordsOf(`${field.name} ${field.id}`.replaceAll('_', ' ')).join(' ')}`;
  return EXCLUSION_RULES.find((rule) => rule.test(field, words, group))?.is ?? null;
}

function isTextBox(field: FieldDescription): boolean {
  return field.control === 'text' || field.control === 'textarea';
}
