import { describe, expect, test } from 'vitest';
import { aField } from '../../tests/builders/form';
import { scoreField } from './scoreField';
import { signOfSomebodyElse } from './somebodyElse';

describe('who is complained of, and who was there', () => {
  test.each([
    ['Respondent name', {}],
    ['Witness phone number', {}],
    ['Name', { name: 'victim_name' }],
    ['First name', { id: 'defendantFirstName' }],
    ['Badge or name', { name: 'officerName' }],
    ['Email', { legend: 'Alleged offender' }],
    ['Address', { heading: 'Respondent Information' }],
    ['Phone', { legend: 'Your complaint · Witness 2' }],
    ['Name', { heading: 'Section B: Witness(es)' }],
    ['Name', { heading: 'Information about the victim' }],
    ['Full name', { heading: 'Who is your complaint against?' }],
    ['Name', { heading: 'Persons involved' }],
    ['City', { legend: 'Person 1' }],
  ])('“%s” of %j is not the writer’s', (label, around) => {
    expect(scoreField(aField({ label, ...around }), 'en')[0]?.kind ?? 'other').toBe('other');
  });

  test.each([
    ['Your name', { heading: 'Witness' }],
    ['Name', { heading: 'Contact Victim Services' }],
    ['Name', { heading: 'Support for victims and witnesses of crime' }],
    ['Name', { heading: 'File a complaint' }],
    ['Name', { heading: 'Complaint form' }],
    ['Name', { heading: 'Person making the complaint' }],
  ])('“%s” of %j may be', (label, around) => {
    expect(scoreField(aField({ label, ...around }), 'en')[0]?.kind).toBe('name');
  });

  test('is quoted from where it stands', () => {
    expect(signOfSomebodyElse(aField({ label: 'Name', legend: 'Witness 1' }))).toEqual({
      signal: 'legend',
      text: 'Witness 1',
    });
  });
});

test.each(['Name of complainant', 'Name of the petitioner', 'Complainant name', 'Petitioner’s name', 'Requestor Name'])(
  '“%s” is that of who writes',
  (label) => {
    expect(scoreField(aField({ label }), 'en')[0]?.kind).toBe('name');
  },
);
