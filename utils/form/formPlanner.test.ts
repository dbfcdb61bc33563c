import { expect, test, vi } from 'vitest';
import { aPlainForm, aSnapshot } from '../../tests/builders/form';
import { aSupporter } from '../../tests/builders/supporter';
import { NO_CHOICES } from './choices';
import { formPlanner } from './formPlanner';
import { planFill } from './planFill';
import { readForm } from './readForm';

const supporter = aSupporter();

test('a form is read once, however often a letter for it changes', () => {
  const read = vi.fn(readForm);
  const plan = formPlanner(read);
  const [form, answers] = [aPlainForm(), {}];
  for (const letter of ['D', 'De', 'Dea', 'Dear'])
    expect(plan(form, supporter, letter, NO_CHOICES, answers)).toEqual(planFill(form, supporter, letter));
  expect(read).toHaveBeenCalledTimes(1);
});

test('a page without a form is read once, too', () => {
  const read = vi.fn(readForm);
  const plan = formPlanner(read);
  const page = aSnapshot();
  for (const letter of ['D', 'De']) expect(plan(page, supporter, letter)).toBeNull();
  expect(read).toHaveBeenCalledTimes(1);
});

test('another look at the page, and another answer, is read anew', () => {
  const read = vi.fn(readForm);
  const plan = formPlanner(read);
  const [form, answers] = [aPlainForm(), {}];
  plan(form, supporter, 'Dear', NO_CHOICES, answers);
  plan(aPlainForm(), supporter, 'Dear', NO_CHOICES, answers);
  expect(read).toHaveBeenCalledTimes(2);
  const { fingerprint, keys } = readForm(form)!;
  const other = { [fingerprint]: { answers: { [keys.get('first')!]: 'none' as const }, at: '2026-11-27T12:00:00Z' } };
  const planned = plan(form, supporter, 'Dear', NO_CHOICES, other);
  expect(planned).toEqual(planFill(form, supporter, 'Dear', NO_CHOICES, other));
  expect(planned).not.toEqual(planFill(form, supporter, 'Dear'));
  expect(read).toHaveBeenCalledTimes(3);
});
