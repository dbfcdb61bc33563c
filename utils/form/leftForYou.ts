import type { FieldDescription, FormSnapshot } from './formSnapshot';
import type { PlannedField } from './planFill';
import type { ContactForm } from './readForm';

/** What remains for the supporter to do by hand; `ref` is what to look at, `label` what the page calls it. */
export interface LeftForYou {
  what: 'topic' | 'choose' | 'needs-a-click' | 'too-long' | 'required' | 'consent' | 'captcha' | 'next' | 'submit';
  ref: string;
  label: string;
}

const CAPTCHA_FRAME = /captcha|turnstile|challenge/i;

/** In the order in which a person goes down the form: fields, then consent, captcha, and the button. */
export function whatIsLeft(snapshot: FormSnapshot, form: ContactForm, fields: readonly PlannedField[]): LeftForYou[] {
  const left = fields.flatMap((field) =>
    leftOfField(
      field,
      form.fields.find(({ ref }) => ref === field.ref),
    ),
  );
  const rank = (item: LeftForYou) => (item.what === 'captcha' ? 2 : item.what === 'consent' ? 1 : 0);
  return [...left.sort((a, b) => rank(a) - rank(b)), ...captchaFrames(snapshot, left), ...buttons(snapshot, form)];
}

function leftOfField(field: PlannedField, described: FieldDescription | undefined): LeftForYou[] {
  const what = reasonToAct(field, described);
  return what === null ? [] : [{ what, ref: field.ref, label: field.label }];
}

function reasonToAct(field: PlannedField, described: FieldDescription | undefined): LeftForYou['what'] | null {
  const seen = described !== undefined && (described.hidden === null || isRedrawn(described)) && !described.locked;
  const empty = described?.state === 'empty';
  if (!seen || !empty) return seen && field.skip === 'consent' ? 'consent' : null;
  switch (field.skip) {
    case 'your-choice':
      return 'topic';
    case 'ambiguous':
      return 'choose';
    case 'needs-a-click':
    case 'too-long':
    case 'consent':
    case 'captcha':
      return field.skip;
    case null:
    case 'decoy':
    case 'ours':
    case 'changed':
      return null;
    default:
      return field.required ? 'required' : null;
  }
}

function captchaFrames(snapshot: FormSnapshot, left: readonly LeftForYou[]): LeftForYou[] {
  if (left.some((item) => item.what === 'captcha')) return [];
  return snapshot.frames
    .filter((frame) => !frame.hidden && CAPTCHA_FRAME.test(`${frame.title} ${frame.source}`))
    .slice(0, 1)
    .map((frame) => ({ what: 'captcha', ref: frame.ref, label: frame.title }));
}

/** The last button of the form that could send it; before the step with a box for the message it only leads on. */
function buttons(snapshot: FormSnapshot, form: ContactForm): LeftForYou[] {
  const own = snapshot.buttons.filter((button) => button.group === form.group);
  const button = own.filter(({ submits }) => submits).at(-1) ?? own.at(-1);
  if (button === undefined) return [];
  const hasBox = form.fields.some(({ ref, control }) => control === 'textarea' && !form.exclusions.has(ref));
  const leadsOn = !hasBox && !form.matches.some((match) => match.kind === 'message');
  return [{ what: leadsOn ? 'next' : 'submit', ref: button.ref, label: button.text }];
}

/** Pages often hide a choice of the browser's and draw their own on top: it may not be filled, but it is there to be made. */
function isRedrawn({ control, hidden, required }: FieldDescription): boolean {
  const choice = control === 'radio' || control === 'select' || control === 'checkbox';
  return required && choice && (hidden === 'opacity' || hidden === 'clipped' || hidden === 'no-size');
}
