import { type Target, UrgentAction } from '../../utils/urgent-action/urgentAction';

/** Somebody to write to, who does not exist. */
export function aTarget(over: Partial<Target> = {}): Target {
  return {
    id: 'minister',
    kind: 'main',
    name: 'Her Excellency Ms Ada Sample',
    role: 'Minister of Justice',
    organisation: 'Ministry of Justice',
    address: ['1 Example Street', 'Sampletown 1000'],
    country: 'US',
    webform: '',
    emails: ['minister@justice.example'],
    tel: '+1 202 555 0143',
    hours: '',
    salutation: 'Your Excellency',
    ...over,
  };
}

/** An action for Amina Example, who does not exist either. */
export function anAction(over: Partial<UrgentAction> = {}): UrgentAction {
  return UrgentAction.parse({
    title: 'Free Amina Example',
    references: ['UA 17/26', 'AMR 51/0017/2026'],
    date: '2026-02-01',
    summary: 'Amina Example was arrested for what she wrote.',
    modelLetter: 'Your Excellency,\n\nplease free Amina Example.\n\nYours sincerely,',
    demands: ['Free Amina Example', 'Protect her until then'],
    targets: [aTarget()],
    preferredLanguage: 'English',
    deadline: '2026-03-15',
    people: [{ name: 'Amina Example', pronouns: 'she/her' }],
    ...over,
  });
}
