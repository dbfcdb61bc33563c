import { describe, expect, test } from 'vitest';
import { beginsWithHonorific, namesOrganisation, namesRole, splitTitle } from './addressWords';

describe('name, role and organisations that run together are taken apart', () => {
  test.each<[string, string, string[]]>([
    // United States, United Kingdom
    ['President Abel Example', '', ['The White House']],
    ['Ada Sample', 'Deputy Chief of Staff', ['The White House']],
    ['Abel Sample', 'Border Czar', ['The White House']],
    ['Ada Q. Sample', 'Border Envoy', ['The White House']],
    ['Her Excellency Ms Ada Sample', 'Ambassador Extraordinary & Plenipotentiary', ['U.S. Embassy']],
    ['Ada Sample', 'Attorney General', ['U.S. Department of Justice']],
    ['Ada Sample', 'Nominee for Secretary of the Department of Examples', ['Office of the Executive Secretary']],
    ['Ada Sample', 'Secretary', ['Office of the Executive Secretary', 'Department of Examples']],
    ['The Honourable Ada Sample', 'Prime Minister', ['Office of the Prime Minister']],
    ['The Rt Hon. Ada Sample', 'Secretary of State', ['Ministry of Justice']],
    ['Chief Justice Abel Sample', '', ['Supreme Court']],
    ['Superintendent Sample', '', ['State Prison']],
    ['Public Prosecutor Abel Sample', '', ['Ministry of Justice']],
    ['Abel Sample', 'Public Prosecutor', ['Ministry of Justice']],
    ['Senior General Abel Sample', '', ['Ministry of Defence']],
    ['Vice Senior General Abel Sample', 'Deputy Commander', ['Ministry of Defence']],
    ['Major General Abel Sample', 'Director', ['Central Prison']],
    ['General Abel Sample', 'Chief of Defence Staff', ['Ministry of Defence']],
    // Kenya and others
    ['Hon. Ada Sample', 'Cabinet Secretary', ['Ministry of Interior']],
    ['Abel Sample', 'Police Commissioner', ['State House']],
    ['Abel Sample', 'Director-General', ['Police Headquarters']],
    ['Colonel Abel Sample', 'Commander', ['Central Prison']],
    ['King Abel', '', ['Royal Palace']],
    ['President Abel Example', '', ['Government House']],
    // Spanish
    ['Excmo. Sr. Tomás Ejemplo', 'Fiscal General de la República', ['Fiscalía General de la República']],
    ['Lic. Ada Ejemplo', 'Gobernadora del Estado', ['Palacio de Gobierno']],
    ['Lic. Ada Ejemplo', 'Secretaria de Gobernación', ['Secretaría de Gobernación']],
    ['Su Excelencia Tomás Ejemplo', 'Embajador', ['Embajada de Examplia']],
    // French
    ['Monsieur Aurélien Vasset', 'Préfet de Police', ['Préfecture de Police']],
    ['Mme Odile Brumaire', 'Préfète de Police', ['Préfecture de Police']],
    ['Madame Odile Brumaire', 'Ministre de la Justice', ['Ministère de la Justice']],
    // Arabic
    ['معالي السيد أمين مثال', 'وزير العدل', ['وزارة العدل']],
    ['الرئيسة أمل مثال', '', ['البيت الأبيض']],
  ])('%s | %s | %j', (name, role, organisations) => {
    const together = [name, role, ...organisations].filter(Boolean);
    expect(splitTitle(together.join(' '))).toEqual({ name, role, organisations });
  });

  test.each<[string, string, string, string[]]>([
    ['Mr Abel Sample, Minister of Justice', 'Mr Abel Sample', 'Minister of Justice', []],
    [
      'Ada Sample, Minister of Justice, Ministry of Justice,',
      'Ada Sample',
      'Minister of Justice',
      ['Ministry of Justice'],
    ],
    ['Ada Sample, Keeper of the Seals', 'Ada Sample', 'Keeper of the Seals', []],
    ['Ada Sample, Human Rights Commission', 'Ada Sample', '', ['Human Rights Commission']],
    ['Warden Ada Sample, Example State Prison', 'Warden Ada Sample', '', ['Example State Prison']],
    [
      'Ada Sample, Police Headquarters, Ministry of Justice',
      'Ada Sample',
      '',
      ['Police Headquarters', 'Ministry of Justice'],
    ],
    ['السيد أمين مثال، وزير العدل', 'السيد أمين مثال', 'وزير العدل', []],
  ])('commas help: %s', (text, name, role, organisations) => {
    expect(splitTitle(text)).toEqual({ name, role, organisations });
  });
});

describe('a role by itself', () => {
  test.each([
    'Minister of Justice',
    'The Minister of Justice',
    'The President',
    'Attorney General',
    'Director-General',
    'Superintendent of Prisons',
    'Police Commissioner',
    'Public Prosecutor',
    'Military Prosecutor',
    'Chief Justice',
    'Ministre de la Justice',
    'Secretaria de Gobernación',
    'Fiscal General de la República',
    'وزير العدل',
  ])('is no name: %s', (role) => {
    expect(splitTitle(role)).toEqual({ name: '', role, organisations: [] });
  });

  test('may be in front of its organisation', () => {
    expect(splitTitle('Minister of Justice Ministry of Justice')).toEqual({
      name: '',
      role: 'Minister of Justice',
      organisations: ['Ministry of Justice'],
    });
  });
});

describe('an organisation by itself', () => {
  test.each([
    'The White House',
    'Ministry of Justice',
    'U.S. Embassy',
    'Office of the President',
    'Office of the Prime Minister',
    'House of Commons',
    'Police Headquarters',
    'Federal Ministry of Justice',
    'Supreme Court',
    'Fiscalía General de la República',
    'FISCALÍA GENERAL DEL ESTADO',
    'Secretaría de Gobernación',
    'Secretaría General de la Presidencia',
    'Palais de Justice',
    'Ministère de la Justice',
    'وزارة العدل',
  ])('is no name and no role: %s', (organisation) => {
    expect(splitTitle(organisation)).toEqual({ name: '', role: '', organisations: [organisation] });
  });
});

describe('a name by itself', () => {
  test.each([
    'Ada Sample',
    'Ms Ada Sample',
    'H.E. Abel Sample',
    'The Honourable Ada Sample',
    'President Abel Example',
    // a role in front of a name is a form of address
    'Superintendent Sample',
    'Ambassador Ada Sample',
    'Attorney General Ada Sample',
    'Director-General Ada Sample',
    // names that begin like words of the lists
    'Abel Courtland',
    'Ada Theroux',
    'Amina Housemann',
  ])('is whole: %s', (name) => {
    expect(splitTitle(name)).toEqual({ name, role: '', organisations: [] });
  });

  test('nothing is nothing', () => {
    expect(splitTitle(' ')).toEqual({ name: '', role: '', organisations: [] });
  });
});

test('no word is lost or put twice', () => {
  for (const text of [
    'the Sample of the Office and the',
    'The The House House The President',
    'Ministry Minister Ministry Minister',
    'Mr Mr Mr',
    'of of of The Office',
    'Police General Police General Palace, Court',
  ]) {
    const { name, role, organisations } = splitTitle(text);
    expect(
      [name, role, ...organisations]
        .join(' ')
        .split(/[\s,]+/)
        .filter(Boolean),
    ).toEqual(text.split(/[\s,]+/));
  }
});

describe('a form of address begins', () => {
  test.each([
    'Mr Abel Sample',
    'mr. Abel Sample',
    'Her Excellency Ms Ada Sample',
    'The Honourable Ada Sample',
    'The Rt Hon. Ada Sample',
    'President Abel Example',
    'Sra. Ada Ejemplo',
    'Lic. Ada Ejemplo',
    'Mme Odile Brumaire',
    'السيد أمين مثال',
  ])('%s', (text) => {
    expect(beginsWithHonorific(text)).toBe(true);
  });

  test.each([
    'Ada Sample',
    'Heroes of Examplia',
    'The White House',
    'The Minister',
    'Ministry of Justice',
    'Abel Mr',
    '',
  ])('not %j', (text) => {
    expect(beginsWithHonorific(text)).toBe(false);
  });
});

describe('an organisation is named in', () => {
  test.each(['Ministry of Justice', 'The Example', 'Ada Sample, State House', 'Embassy', 'Secretaría', 'وزارة العدل'])(
    '%s',
    (text) => {
      expect(namesOrganisation(text)).toBe(true);
    },
  );

  test.each([
    'Minister of Justice',
    'Police Commissioner',
    'the example',
    'State of Examplia',
    'Officer',
    'member of the court',
    'Secretaria',
    '',
  ])('not in %j', (text) => {
    expect(namesOrganisation(text)).toBe(false);
  });
});

describe('a role is named in', () => {
  test.each(['Minister of Justice', 'Border Czar', 'Home Secretary', 'Director-General', 'Préfète', 'وزير العدل'])(
    '%s',
    (text) => {
      expect(namesRole(text)).toBe(true);
    },
  );

  test.each(['Ada Sample', 'Embassy of Examplia', 'Sampletown', 'Ministers', 'Directory', ''])('not in %j', (text) => {
    expect(namesRole(text)).toBe(false);
  });
});
