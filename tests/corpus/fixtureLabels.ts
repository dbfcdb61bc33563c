import { loadSupporter } from '../site/loadFixture';
import type { CorpusField } from './loadCorpus';
import type { FixtureLook } from './lookAtFixtures';

type Label = CorpusField['expected'];

/** Controls that are of a kind and are not filled: topics, what was typed before, what the supporter has nothing for. */
const NOT_FILLED: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  'arabic-form': { '[name="haql_0"]': 'subject' },
  'contact-form-7': { '[name="your-subject"]': 'subject' },
  'drupal-webform': { '[name="topic"]': 'subject' },
  formidable: { '[name="item_meta[15]"]': 'org', '[name="item_meta[16]"]': 'subject' },
  'french-form': { '[name="champ_0"]': 'subject' },
  'gravity-forms': { '[name="input_1.8"]': 'suffix', '[name="input_5"]': 'subject' },
  // covered by something else, which is noticed only in the moment of writing
  'hidden-ways': { '[name="email2_under"]': 'email2' },
  prefilled: { '[name="first"]': 'first', '[name="letter"]': 'message' },
  'rerender-forgets': { '[name="city"]': 'city' },
  'shadow-root': { 'contact-form >>> [name="tp"]': 'subject' },
  'short-limit': { '[name="letter"]': 'message' },
  'spanish-form': { '[name="campo_0"]': 'subject' },
  'two-step': { '[name="about"]': 'subject' },
  'v1-2017-iframe': { '[name="submitted[00Nj0000000VDNX]"]': 'subject' },
  'v2-2018-07': { '[name="Contact.Case.B.Who_are_you_trying_to_contact__c"]': 'subject' },
  'v3-2018-08': { '[name="Contact.Case.Who_are_you_trying_to_contact__c"]': 'subject' },
  'v4-2021': { '[name="Contact.Case.Who_are_you_trying_to_contact__c"]': 'subject' },
  'v5-2022': { '[name="Subject"]': 'subject' },
  'v6-2024-08': { '[name="Subject"]': 'subject' },
};

const { email = '', tel = '', ...supporter } = loadSupporter();
const digits = (text: string) => text.replace(/\D/g, '');

/** What the values that fixtures expect are, the invented supporter's and the letter. */
const KIND_OF_VALUE: readonly [test: (value: string) => boolean, label: Label][] = [
  [(value) => value.includes('\n\n'), 'message'],
  [(value) => value === email, 'email'],
  [(value) => digits(value) === digits(tel), 'phone'],
  [(value) => value.startsWith(supporter['address-line1'] ?? ''), 'street1'],
  [(value) => value === supporter['address-line2'], 'street2'],
  [(value) => value === supporter['given-name'], 'first'],
  [(value) => value === supporter['additional-name'], 'middle'],
  [(value) => value === supporter['family-name'], 'last'],
  [(value) => value.endsWith(supporter['family-name'] ?? ''), 'fullname'],
  [(value) => /^Dr\.?$/.test(value), 'prefix'],
  [(value) => value === supporter['address-level2'], 'city'],
  [(value) => value === 'OH' || value === 'Ohio', 'state'],
  [(value) => value === supporter['postal-code'], 'zip'],
  // a number in a list of the French fixture
  [(value) => value === 'US' || value === 'United States' || value === 'c17', 'country'],
  // of no kind that the score knows
  [(value) => value === supporter['pronouns'], 'ignore'],
];

/** What a fixture's controls are in one of its steps, by their places. Throws where a value is of no kind. */
export function labelsOf({ fixture, expected, controls }: FixtureLook): Label[] {
  const values = Object.assign({}, fixture.expected, ...(fixture.steps ?? []).map((step) => step.expected)) as Record<
    string,
    string
  >;
  let emails = 0;
  return controls.map(({ selector }) => {
    const own = NOT_FILLED[fixture.slug]?.[selector];
    if (own !== undefined) return own;
    const value = values[selector];
    // of a group of radio buttons the one that is to be set stands for all
    if (value === undefined) return selector.includes('][value=') ? 'ignore' : 'none';
    const label = KIND_OF_VALUE.find(([holds]) => holds(value))?.[1];
    if (label === undefined) throw new Error(`${fixture.slug}: nobody knows of what kind “${value}” is`);
    // of another step
    if (expected[selector] === undefined) return 'ignore';
    return label === 'email' && emails++ > 0 ? 'email2' : label;
  });
}
