import { UrgentAction } from './urgentAction';

/**
 * The action that this extension was made for, published on 21 January 2025: its facts in our own words, and a letter
 * that we wrote from its demands. The published letter comes in word for word when the supporter imports the document.
 */
export const BUILT_IN_ACTION: UrgentAction = UrgentAction.parse({
  title: 'People seeking safety at risk in the USA',
  date: '2025-01-21',
  summary:
    'The President of the United States has announced that immigrants will be deported in very large numbers. People ' +
    'who have lived in the country for decades and people who have only just arrived could be seized in raids, locked ' +
    'up without good reason and sent to places where they are in danger, many without anyone having heard their request ' +
    'for protection. Families and whole towns would be torn apart.',
  starterLetter: `Dear President Trump:

I am writing to you about people who came to the United States to live in safety, and about the plans to deport them in great numbers.

Every country may decide who enters it and who stays. No country may do so by breaking the rights that belong to every human being. The plans that have been announced would do that: they would send people back into danger, lock up many who have done no harm, and leave children without their parents.

I ask you to:

- give up the plans for mass deportations, and with them the declaration of an emergency, the raids, the mass detention and the removals without a fair hearing
- send nobody to a place where serious human rights violations await them
- keep the right to ask for asylum open to everyone who needs it
- make sure that nobody is detained arbitrarily, and that every procedure for deportation respects the rights and the dignity of the people concerned
- keep families together and respect the rights of children
- see to it that the rules on asylum and migration, and the way they are applied, discriminate against no one

Please speak of these people as what they are: neighbours, colleagues, parents and children. I hope that you will choose another way.

Yours sincerely,`,
  demands: [
    'Give up the plans for mass deportations: no declaration of an emergency, no raids, no mass detention, no removals without a fair hearing',
    'Send nobody to a place where serious human rights violations await them',
    'Keep the right to ask for asylum open',
    'Detain nobody arbitrarily, and respect rights and dignity in every procedure for deportation',
    'Keep families together and respect the rights of children',
    'Let the rules on asylum and migration, and their use, discriminate against no one',
  ],
  targets: [
    {
      id: 'president',
      kind: 'main',
      name: 'President Donald Trump',
      organisation: 'The White House',
      address: ['1600 Pennsylvania Avenue, NW', 'Washington, DC 20500'],
      country: 'US',
      webform: 'https://www.whitehouse.gov/contact/',
      salutation: 'Dear President Trump',
    },
    {
      id: 'ambassador',
      kind: 'additional',
      name: 'Her Excellency Ms Jane D Hartley',
      role: 'Ambassador Extraordinary & Plenipotentiary',
      organisation: 'U.S. Embassy',
      address: ['33 Nine Elms Lane', 'London SW11 7US'],
      country: 'GB',
      tel: '020 7499 9000',
      hours: 'Monday-Friday 0830-1730',
      salutation: 'Your Excellency',
    },
    {
      id: 'deputy-chief-of-staff',
      kind: 'additional',
      name: 'Stephen Miller',
      role: 'Deputy Chief of Staff',
      organisation: 'The White House',
      address: ['1600 Pennsylvania Avenue NW', 'Washington, DC 20500'],
      country: 'US',
    },
    {
      id: 'border-czar',
      kind: 'additional',
      name: 'Thomas Homan',
      role: 'Border Czar',
      organisation: 'The White House',
      address: ['1600 Pennsylvania Avenue NW', 'Washington, DC 20500'],
      country: 'US',
    },
    {
      id: 'homeland-security',
      kind: 'additional',
      name: 'Kristi Noem',
      role: 'Nominee for Secretary of the Department of Homeland Security',
      organisation: 'Office of the Executive Secretary, Department of Homeland Security',
      address: ['2707 Martin Luther King Jr Ave SE', 'Washington, DC 20528-0525'],
      country: 'US',
    },
  ],
  preferredLanguage: 'English',
  languageNote: 'Other languages are welcome too.',
  deadline: '2025-03-03',
  people: [{ name: 'Immigrants and people seeking safety', pronouns: 'they/them' }],
});
