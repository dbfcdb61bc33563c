import { expect, test } from 'vitest';
import { aField, aSelect, someOptions, STATES_BY_CODE } from '../../tests/builders/form';
import { COUNTRY_CODES, countryName } from '../locale/countries';
import { signOfElsewhere } from './placeElsewhere';
import { scoreField } from './scoreField';

test.each([
  ['Location of incident', {}],
  ['City where the accident happened', {}],
  ['Where did this take place?', { placeholder: 'City' }],
  ['Address of the problem', {}],
  ['City', { name: 'incident_city' }],
  ['Location', { placeholder: 'Where did this incident occur?' }],
  ['ZIP code', { id: 'violationZip' }],
  ['Street address', { heading: 'Location of the accident' }],
  ['City', { legend: 'Incident details' }],
  ['City', { heading: '3. Where did it happen?' }],
])('“%s” of %j is the place of what happened', (label, around) => {
  expect(scoreField(aField({ label, ...around }), 'en')[0]?.kind ?? 'other').toBe('other');
});

test('a list of states is, too', () => {
  const states = aSelect(STATES_BY_CODE, { label: 'State', heading: 'Incident location' });
  expect(scoreField(states, 'en')[0]?.kind).toBe('other');
});

test.each([
  ['Your city', { heading: 'Incident details' }, 'address-level2'],
  ['Mailing address', { heading: 'Report an incident' }, 'address-line1'],
  ['City', { heading: 'Report an incident' }, 'address-level2'],
  ['City', { heading: 'Contact our events team' }, 'address-level2'],
  ['Name', { heading: 'Incident details' }, 'name'],
])('“%s” of %j asks for the writer’s', (label, around, kind) => {
  expect(scoreField(aField({ label, ...around }), 'en')[0]?.kind).toBe(kind);
});

test.each([
  ['Country or Region of Citizenship', 'en'],
  ['País de nacimiento', 'es'],
  ['Staatsangehörigkeit', 'de'],
  ['Country of Purchase', 'en'],
])('a list of countries for “%s” is none of where somebody lives', (label, language) => {
  const countries = COUNTRY_CODES.map((code) => countryName(code, language));
  expect(scoreField(aSelect(someOptions(countries), { label }), language)[0]?.kind).toBe('other');
});

test('what says so is quoted', () => {
  expect(signOfElsewhere(aField({ label: 'City', name: 'incident_city' }))).toEqual({
    signal: 'name',
    text: 'incident_city',
  });
});
