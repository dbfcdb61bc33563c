import { describe, expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import { BUILT_IN_ACTION } from './builtInAction';
import { isUsEmbassy, ownEmbassyFirst, US_EMBASSY } from './usEmbassy';

const inCountry = (country: string, role: string, organisation: string) =>
  aTarget({ name: 'Her Excellency Ms Ada Sample', role, organisation, country });

describe('an embassy of the United States', () => {
  test.each([
    ['GB', 'Ambassador Extraordinary & Plenipotentiary', 'U.S. Embassy'],
    ['CA', '', 'US Embassy'],
    ['DE', '', 'Embassy of the United States'],
    ['DE', '', US_EMBASSY],
    ['JP', 'American Ambassador', ''],
    ['ES', '', 'Embajada de Estados Unidos'],
    ['MX', 'Embajador de EE. UU.', ''],
    ['AR', 'Embajadora estadounidense', ''],
    ['FR', '', "Ambassade des États-Unis d'Amérique"],
    ['BE', 'Ambassadrice américaine', ''],
    ['EG', '', 'سفارة الولايات المتحدة الأمريكية'],
    ['JO', '', 'السفارة الأمريكية'],
  ])('in %s: %s %s', (country, role, organisation) => {
    expect(isUsEmbassy(inCountry(country, role, organisation))).toBe(true);
  });

  test.each([
    ['another country’s in the US', 'US', 'Ambassador to the United States', 'Embassy of Sampleland'],
    ['another country’s elsewhere', 'GB', 'Ambassador', 'Embassy of Sampleland'],
    ['a ministry', 'GB', 'Minister for relations with the United States', ''],
    ['an office of the US that is none', 'GB', '', 'U.S. Customs Office'],
    ['one that stands nobody knows where', '', '', 'U.S. Embassy'],
    ['“us” in a word', 'AU', 'Ambassador', 'Embassy of Austria'],
  ])('is not %s', (_, country, role, organisation) => {
    expect(isUsEmbassy(inCountry(country, role, organisation))).toBe(false);
  });

  test('is the one of the action that comes with the extension', () => {
    expect(BUILT_IN_ACTION.targets.filter(isUsEmbassy).map(({ id }) => id)).toEqual(['ambassador']);
  });
});

test('the embassy in the supporter’s own country comes first, and nothing else moves', () => {
  const ids = (country: string) => ownEmbassyFirst(BUILT_IN_ACTION.targets, country).map(({ id }) => id);
  const asGiven = BUILT_IN_ACTION.targets.map(({ id }) => id);
  expect(ids('GB')).toEqual(['ambassador', ...asGiven.filter((id) => id !== 'ambassador')]);
  expect(ids('CA')).toEqual(asGiven);
  expect(ids('')).toEqual(asGiven);
});
