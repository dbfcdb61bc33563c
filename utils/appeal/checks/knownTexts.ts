import { SUPPORTER_FIELDS, type Supporter } from '../../supporter/supporter';
import type { UrgentAction } from '../../urgent-action/urgentAction';

/** Everything that an action says, text by text. */
export function actionTexts(action: UrgentAction | null): string[] {
  if (action === null) return [];
  const { title, summary, modelLetter, starterLetter, background, otherText } = action;
  const { languageNote, deadlineNote, previousReference, references, demands, targets } = action;
  const texts = [title, summary, modelLetter, starterLetter, background, otherText, languageNote, deadlineNote];
  const inTargets = targets.flatMap((target) => [
    target.address.join(' '),
    target.tel,
    target.hours,
    target.salutation,
    target.webform,
    ...target.emails,
  ]);
  return [...texts, previousReference, ...references, ...demands, ...inTargets, ...namesOf(action)];
}

/** What the people and offices in an action are called. */
export function namesOf(action: UrgentAction | null): string[] {
  if (action === null) return [];
  return [
    ...action.people.map(({ name }) => name),
    ...action.targets.flatMap(({ name, role, organisation }) => [name, role, organisation]),
  ];
}

/** The details of a supporter that they may well put into a letter. */
export function supporterTexts(supporter: Supporter): string[] {
  const street = `${supporter['address-line1']} ${supporter['address-line2']}`;
  return [...SUPPORTER_FIELDS.map((field) => supporter[field]), street];
}
