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
    ['Phone', { heading: 'Opposite Party Details' }],
    ['Email', { name: 'opposite_party_email' }],
    ['City', { heading: 'Person assisting the complainant' }],
    ['What is your landlord’s city?', { placeholder: 'Enter city', name: 'city' }],
    ['District', { name: 'districtName', placeholder: 'Enter district name' }],
    ['Landmark / address', { id: 'address' }],
    ['Phone number of your emergency contact', {}],
    ['Phone', { heading: 'Job 2' }],
    ['Email', { name: 'member2_email' }],
    ['Address', { heading: 'Work experience' }],
    ['To', { name: 'to_address' }],
    ['Nombre del denunciado', {}],
    ['Nom du témoin', {}],
    ['Telefon', { name: 'zeuge_telefon' }],
    ['Nombre', { heading: 'Datos de la víctima' }],
    ['Nama', { legend: 'Identitas Terlapor' }],
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
    ['Name', { heading: 'Alternate contact information' }],
    ['Complainant', {}],
    ['Name', { heading: 'Work for us' }],
    ['Full names', {}],
  ])('“%s” of %j may be', (label, around) => {
    expect(scoreField(aField({ label, ...around }), 'en')[0]?.kind).toBe('name');
  });

  test.each([
    ['Nombre', { heading: 'Atención a víctimas' }],
    ['Nombre del denunciante', {}],
    ['Nom', { heading: 'Association des victimes' }, 'fr'],
  ])('“%s” of %j may be, in other languages', (label, around, language = 'es') => {
    expect(scoreField(aField({ label, ...around }), language)[0]?.kind).not.toBe('other');
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
