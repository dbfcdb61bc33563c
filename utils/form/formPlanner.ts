import { NO_CHOICES } from './choices';
import { planFill, planForm } from './planFill';
import { type ContactForm, readForm } from './readForm';

/**
 * Plans as `planFill` does, for somebody who writes meanwhile: the form is read only when another snapshot or other answers
 * are given, which are told by identity, not at every letter typed.
 */
export function formPlanner(read: typeof readForm = readForm): typeof planFill {
  let known: { of: readonly [unknown, unknown]; form: ContactForm | null } | undefined;
  return (snapshot, supporter, letter, choices = NO_CHOICES, remembered) => {
    if (known?.of[0] !== snapshot || known.of[1] !== remembered)
      known = { of: [snapshot, remembered], form: read(snapshot, remembered) };
    return known.form && planForm(snapshot, known.form, supporter, letter, choices);
  };
}
