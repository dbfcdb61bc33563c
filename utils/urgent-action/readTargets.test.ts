import { describe, expect, test } from 'vitest';
import { shownWords } from '../../tests/builders/shownWords';
import { cleanLines } from './cleanLines';
import { matchLabel } from './matchLabel';
import { type FoundTarget, type FoundTargets, readTargets, type TargetLine } from './readTargets';

const LABELS = ['webform', 'email', 'tel', 'fax', 'hours', 'salutation'];

function targetLines(text: string): TargetLine[] {
  return cleanLines(text.split('\n')).map((line) => {
    const found = matchLabel(line.text);
    if (found === null || !LABELS.includes(found.label)) return { line, label: 'none', value: line.text, written: '' };
    return { line, label: found.label as TargetLine['label'], value: found.value, written: found.written };
  });
}

/** Every text that was read is checked for words that went missing. */
function read(text: string): FoundTargets {
  const found = readTargets(targetLines(text));
  expect(lostWords(text, found)).toEqual([]);
  return found;
}

/** The words of a text that are in no target, not among the other texts, and were not used up as labels and the like. */
function lostWords(text: string, { targets, other, spent }: FoundTargets): string[] {
  const kept = [
    ...targets.flatMap(({ name, role, organisation, address, webform, emails, tel, hours, salutation }) =>
      [name, role, organisation, ...address, webform, ...emails, tel, hours, salutation].flatMap(shownWords),
    ),
    ...other.flatMap((one) => shownWords(one.text)),
    ...spent.flatMap(shownWords),
  ];
  return shownWords(text).filter((word) => {
    const at = kept.indexOf(word);
    if (at >= 0) kept.splice(at, 1);
    return at < 0;
  });
}

const NOBODY: Omit<FoundTarget, 'lines' | 'runTogether'> = {
  name: '',
  role: '',
  organisation: '',
  address: [],
  country: '',
  webform: '',
  emails: [],
  tel: '',
  hours: '',
  salutation: '',
};

const plain = ({ targets }: FoundTargets) =>
  targets.map((target) =>
    Object.fromEntries(Object.keys(NOBODY).map((key) => [key, target[key as keyof typeof NOBODY]])),
  );
const names = ({ targets }: FoundTargets) => targets.map(({ name }) => name);
const others = ({ other }: FoundTargets) => other.map(({ text }) => text);
const salutations = ({ targets }: FoundTargets) => targets.map(({ salutation }) => salutation);

describe('somebody to write to, in lines', () => {
  test.each<[string, string, Partial<FoundTarget>]>([
    [
      'the United States',
      `President Abel Example
The White House
1600 Example Avenue NW
Washington, DC 20500
USA
webform*: https://www.example.org/contact/
Phone: (202) 555-0143`,
      {
        name: 'President Abel Example',
        organisation: 'The White House',
        address: ['1600 Example Avenue NW', 'Washington, DC 20500'],
        country: 'US',
        webform: 'https://www.example.org/contact/',
        tel: '(202) 555-0143',
      },
    ],
    [
      'the United Kingdom, shown by the postal code',
      `The Rt Hon. Ada Sample MP
Home Secretary
Home Office
2 Example Street
London SW1P 4DF
020 7946 0123 Monday-Friday 0830-1730
Salutation: Dear Home Secretary`,
      {
        name: 'The Rt Hon. Ada Sample MP',
        role: 'Home Secretary',
        organisation: 'Home Office',
        address: ['2 Example Street', 'London SW1P 4DF'],
        country: 'GB',
        tel: '020 7946 0123',
        hours: 'Monday-Friday 0830-1730',
        salutation: 'Dear Home Secretary',
      },
    ],
    [
      'Mexico',
      `Lic. Ada Ejemplo
Secretaria de Gobernación
Secretaría de Gobernación
Av. Ejemplo 211, Col. Centro
06500 Ciudad de México
México
Tel: +52 55 5555 0143
Correo: ada@example.org
Tratamiento: Estimada Secretaria:`,
      {
        name: 'Lic. Ada Ejemplo',
        role: 'Secretaria de Gobernación',
        organisation: 'Secretaría de Gobernación',
        address: ['Av. Ejemplo 211, Col. Centro', '06500 Ciudad de México'],
        country: 'MX',
        tel: '+52 55 5555 0143',
        emails: ['ada@example.org'],
        salutation: 'Estimada Secretaria',
      },
    ],
    [
      'France',
      `Madame Odile Brumaire
Préfète de Police
Préfecture de Police
12, rue de l’Exemple
75001 Paris
France
Tél. : +33 1 99 00 12 34
Courriel : odile@example.org
Formule d’appel : Madame la Préfète,`,
      {
        name: 'Madame Odile Brumaire',
        role: 'Préfète de Police',
        organisation: 'Préfecture de Police',
        address: ['12, rue de l’Exemple', '75001 Paris'],
        country: 'FR',
        tel: '+33 1 99 00 12 34',
        emails: ['odile@example.org'],
        salutation: 'Madame la Préfète',
      },
    ],
    [
      'Germany',
      `Dr Henrike Muster
Minister of Justice
Federal Ministry of Justice
Musterstraße 5
10117 Berlin
Germany`,
      {
        name: 'Dr Henrike Muster',
        role: 'Minister of Justice',
        organisation: 'Federal Ministry of Justice',
        address: ['Musterstraße 5', '10117 Berlin'],
        country: 'DE',
      },
    ],
    [
      'Japan',
      `Mr Kazuo Rei
Minister of Justice
Ministry of Justice
1-1-1 Reicho
Chiyoda-ku
Tokyo 100-0000
Japan`,
      {
        name: 'Mr Kazuo Rei',
        role: 'Minister of Justice',
        organisation: 'Ministry of Justice',
        address: ['1-1-1 Reicho', 'Chiyoda-ku', 'Tokyo 100-0000'],
        country: 'JP',
      },
    ],
    [
      'Kenya',
      `Hon. Ada Sample
Cabinet Secretary
Ministry of Interior
P.O. Box 30510-00100
Nairobi
Kenya
Email: ada@example.org`,
      {
        name: 'Hon. Ada Sample',
        role: 'Cabinet Secretary',
        organisation: 'Ministry of Interior',
        address: ['P.O. Box 30510-00100', 'Nairobi'],
        country: 'KE',
        emails: ['ada@example.org'],
      },
    ],
    [
      'Egypt',
      `معالي السيد أمين مثال
وزير العدل
وزارة العدل
12 شارع المثال
القاهرة
مصر
هاتف: +20 2 5550 1430
البريد الإلكتروني: amin@example.org
صيغة المخاطبة: معالي الوزير`,
      {
        name: 'معالي السيد أمين مثال',
        role: 'وزير العدل',
        organisation: 'وزارة العدل',
        address: ['12 شارع المثال', 'القاهرة'],
        country: 'EG',
        tel: '+20 2 5550 1430',
        emails: ['amin@example.org'],
        salutation: 'معالي الوزير',
      },
    ],
    [
      'a country with commas at the ends of lines',
      'Mr Abel Sample,\nMinister of Justice,\n1 Example Street,\nSampletown 1000,\nKenya.',
      {
        name: 'Mr Abel Sample',
        role: 'Minister of Justice',
        address: ['1 Example Street', 'Sampletown 1000'],
        country: 'KE',
      },
    ],
  ])('in %s', (_, text, target) => {
    const found = read(text);
    expect(plain(found)).toEqual([{ ...NOBODY, ...target }]);
    expect(found.targets[0]!.lines.map(({ n }) => n)).toEqual(text.split('\n').map((__, index) => index + 1));
    expect(found.targets[0]!.runTogether).toBe(false);
    expect(others(found)).toEqual([]);
  });
});

describe('somebody to write to, run together in one line', () => {
  test.each<[string, Partial<FoundTarget>]>([
    [
      'President Abel Example The White House 1600 Example Avenue, NW Washington, DC 20500, USA',
      {
        name: 'President Abel Example',
        organisation: 'The White House',
        address: ['1600 Example Avenue, NW', 'Washington, DC 20500'],
        country: 'US',
      },
    ],
    [
      'Her Excellency Ms Ada Sample Ambassador Extraordinary & Plenipotentiary U.S. Embassy 33 Example Lane, London SW11 7US 020 7946 0123 Monday-Friday 0830-1730',
      {
        name: 'Her Excellency Ms Ada Sample',
        role: 'Ambassador Extraordinary & Plenipotentiary',
        organisation: 'U.S. Embassy',
        address: ['33 Example Lane', 'London SW11 7US'],
        country: 'GB',
        tel: '020 7946 0123',
        hours: 'Monday-Friday 0830-1730',
      },
    ],
    [
      'Ada Sample Nominee for Secretary of the Department of Examples Office of the Executive Secretary Department of Examples 2707 Sample King Jr Ave SE Washington, DC 20528-0525, USA',
      {
        name: 'Ada Sample',
        role: 'Nominee for Secretary of the Department of Examples',
        organisation: 'Office of the Executive Secretary, Department of Examples',
        address: ['2707 Sample King Jr Ave SE', 'Washington, DC 20528-0525'],
        country: 'US',
      },
    ],
    [
      'Lic. Ada Ejemplo, Fiscal General, Fiscalía General de la República, Av. Ejemplo 211, Col. Centro, 06500 Ciudad de México, México, correo: ada@example.org',
      {
        name: 'Lic. Ada Ejemplo',
        role: 'Fiscal General',
        organisation: 'Fiscalía General de la República',
        address: ['Av. Ejemplo 211', 'Col. Centro', '06500 Ciudad de México'],
        country: 'MX',
        emails: ['ada@example.org'],
      },
    ],
    [
      'Monsieur Aurélien Vasset Préfet de Police Préfecture de Police 12, rue de l’Exemple 75001 Paris Cedex 01, France',
      {
        name: 'Monsieur Aurélien Vasset',
        role: 'Préfet de Police',
        organisation: 'Préfecture de Police',
        address: ['12, rue de l’Exemple', '75001 Paris Cedex 01'],
        country: 'FR',
      },
    ],
    [
      'Dr Henrike Muster, Minister of Justice, Federal Ministry of Justice, Musterstraße 5, 10117 Berlin, Germany, Tel: +49 30 23125 014',
      {
        name: 'Dr Henrike Muster',
        role: 'Minister of Justice',
        organisation: 'Federal Ministry of Justice',
        address: ['Musterstraße 5', '10117 Berlin'],
        country: 'DE',
        tel: '+49 30 23125 014',
      },
    ],
    [
      'Mr Kazuo Rei, Minister of Justice, Ministry of Justice, 1-1-1 Reicho, Chiyoda-ku, Tokyo 100-0000, Japan',
      {
        name: 'Mr Kazuo Rei',
        role: 'Minister of Justice',
        organisation: 'Ministry of Justice',
        address: ['1-1-1 Reicho', 'Chiyoda-ku', 'Tokyo 100-0000'],
        country: 'JP',
      },
    ],
    [
      'Hon. Ada Sample Cabinet Secretary Ministry of Interior P.O. Box 30510 Nairobi, Kenya, phone +254 20 2211445 or +254 20 2211446, office hours Mon-Fri 9-5',
      {
        name: 'Hon. Ada Sample',
        role: 'Cabinet Secretary',
        organisation: 'Ministry of Interior',
        address: ['P.O. Box 30510 Nairobi'],
        country: 'KE',
        tel: '+254 20 2211445, +254 20 2211446',
        hours: 'Mon-Fri 9-5',
      },
    ],
    [
      'Ministerio de Justicia, Calle Ejemplo 5, 28001 Madrid, España. Correo-e: ministerio@example.org',
      {
        organisation: 'Ministerio de Justicia',
        address: ['Calle Ejemplo 5', '28001 Madrid'],
        country: 'ES',
        emails: ['ministerio@example.org'],
      },
    ],
  ])('%s', (text, target) => {
    const found = read(text);
    expect(plain(found)).toEqual([{ ...NOBODY, ...target }]);
    expect(found.targets[0]!.runTogether).toBe(true);
  });
});

describe('several people are told apart', () => {
  const ABEL = ['Mr Abel Sample', 'Minister of Justice', '1 Example Street', 'Sampletown 1000', 'Kenya'];
  const ADA = ['Ms Ada Sample', 'Minister of Health', '2 Example Street', 'Otherton 2000', 'Uganda'];
  const NOOR = ['Director Noor Sample', 'Example Prison', '3 Example Street', 'London EC1A 1BB'];

  test.each([
    ['by empty lines', [...ABEL, '', ...ADA, '', ...NOOR]],
    ['by the country before', [...ABEL, ...ADA, ...NOOR]],
    ['by the postal code before', [...NOOR, ...ABEL, ...ADA]],
    ['by contacts before and a form of address', [...ABEL.slice(0, 3), 'Email: a@example.org', ...ADA, ...NOOR]],
    ['one in a line', [ABEL.join(', '), ADA.join(', '), NOOR.join(', ')]],
    ['by the marks of a list', [ABEL, ADA, NOOR].flatMap(([name, ...rest]) => [`• ${name}`, ...rest])],
    ['by its numbers', [ABEL, ADA, NOOR].map((lines, index) => `${index + 1}. ${lines.join(', ')}`)],
  ])('%s', (_, lines) => {
    const found = read(lines.join('\n'));
    expect(names(found).sort()).toEqual(['Director Noor Sample', 'Mr Abel Sample', 'Ms Ada Sample']);
    const addresses = found.targets.map(({ name, address }) => [name.split(' ')[1], address[0]?.slice(0, 16)]);
    expect(Object.fromEntries(addresses)).toEqual({
      Abel: '1 Example Street',
      Ada: '2 Example Street',
      Noor: '3 Example Street',
    });
  });

  test.each([
    ['the line with the postal code', 'Tom Sample\n4 Example Street\nLondon EC1A 1BB\nEli Sample\n5 Example Street'],
    ['a country', 'Tom Sample\n4 Example Street\nKenya\nEli Sample\n5 Example Street'],
    ['contacts and an empty line', 'Tom Sample\nEmail: tom@example.org\n\nEli Sample\nEmail: eli@example.org'],
  ])('also without forms of address, after %s', (_, text) => {
    expect(names(read(text))).toEqual(['Tom Sample', 'Eli Sample']);
  });

  test('but not after contacts alone', () => {
    expect(names(read('Tom Sample\nEmail: tom@example.org\nExample Prison'))).toEqual(['Tom Sample']);
  });

  test('an empty line within an address does not part it', () => {
    expect(plain(read([...ABEL.slice(0, 2), '', ...ABEL.slice(2)].join('\n')))).toEqual(plain(read(ABEL.join('\n'))));
  });

  test('a family name that is a country’s ends nobody', () => {
    const found = read('Mr Michael Jordan\nMinister of Sport\n1 Example Street\nKingston\nJamaica');
    expect(plain(found)).toMatchObject([{ name: 'Mr Michael Jordan', role: 'Minister of Sport', country: 'JM' }]);
  });

  test.each([
    ['Avenida República Dominicana', 'Tegucigalpa, Honduras', 'HN'],
    ['Av. Brasil', 'Lima, Perú', 'PE'],
    ['12 rue Liban', 'Tunis, Tunisie', 'TN'],
    ['Plaza España', 'La Paz, Bolivia', 'BO'],
    ['12 شارع سوريا', 'القاهرة، مصر', 'EG'],
  ])('a street that is called after a country is in another one: %s', (street, place, country) => {
    const found = read(`Ms Ada Sample\nMinistry of Justice\n${street}\n${place}`);
    expect(plain(found)).toMatchObject([{ name: 'Ms Ada Sample', address: [street, expect.anything()], country }]);
  });

  test('an ambassador’s country is not the address’s', () => {
    const found = read(
      'Ms Ada Sample\nAmbassador of Kenya\nEmbassy of Kenya\n1 Example Street NW\nWashington, DC 20008',
    );
    expect(plain(found)).toMatchObject([
      { role: 'Ambassador of Kenya', organisation: 'Embassy of Kenya', country: 'US' },
    ]);
  });

  test('somebody known by their office alone is called by it', () => {
    const found = read(
      ['Minister of Justice', 'Ministry of Justice', ...ABEL.slice(2), '', 'Director of Prisons', ...ADA.slice(2)].join(
        '\n',
      ),
    );
    expect(found.targets.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
      ['Minister of Justice', '', 'Ministry of Justice'],
      ['Director of Prisons', '', ''],
    ]);
  });

  test.each([
    ['District Attorney', 'Ada Sample'],
    ['General Prosecutor', 'Ada Sample'],
    ['President of the Republic', 'Ada Sample'],
    ['Presidenta de la República', 'Ada Sample'],
    ['Président de la République', 'Abel Exemple'],
  ])('a role above the name, though people are addressed by its first word: %s', (role, name) => {
    const found = read(`${role}\n${name}\n1 Example Street\nSampletown, Kenya`);
    expect(plain(found)).toMatchObject([{ name, role, organisation: '', address: ['1 Example Street', 'Sampletown'] }]);
  });

  test.each(['District Attorney Ada Sample', 'President Ada Sample', 'General de Brigada Abel Sample'])(
    'a form of address before the name is part of it: %s',
    (name) => {
      const found = read(`${name}\nDirector of Prisons\n1 Example Street\nSampletown, Kenya`);
      expect(plain(found)).toMatchObject([{ name, role: 'Director of Prisons', organisation: '' }]);
    },
  );

  test('a role may stand above the name', () => {
    const found = read('Minister of Justice\nAda Sample\n1 Example Street\nSampletown, Kenya');
    expect(plain(found)).toMatchObject([{ name: 'Ada Sample', role: 'Minister of Justice', organisation: '' }]);
    expect(plain(read('وزير العدل\nالسيد أمين مثال\n12 شارع المثال\nمصر'))).toMatchObject([
      { name: 'السيد أمين مثال', role: 'وزير العدل', organisation: '' },
    ]);
  });
});

describe('salutations', () => {
  const AMBASSADOR = 'H.E. Ms Ada Sample\nAmbassador of Uganda\n2 Example Street\nLondon EC1A 1BB';
  const MINISTER = 'Mr Abel Vasset\nMinister of Justice\n1 Example Street\nSampletown 1000\nKenya';

  test.each([
    ['below its target', `${AMBASSADOR}\nSalutation: Your Excellency`, ['Your Excellency']],
    ['above it, when it is the first', `Salutation: Your Excellency\n${AMBASSADOR}`, ['Your Excellency']],
    [
      'on the line below its label',
      `${MINISTER}\nSalutation:\nDear Minister\nTel:\n+254 20 2211445`,
      ['Dear Minister'],
    ],
    ['without what ends it', `${MINISTER}\nSalutation: Dear Minister Vasset:`, ['Dear Minister Vasset']],
    [
      'each below its own',
      `${AMBASSADOR}\nSalutation: Your Excellency\n\n${MINISTER}\nSalutation: Dear Minister`,
      ['Your Excellency', 'Dear Minister'],
    ],
    ['that fits nobody, where it stands', `${AMBASSADOR}\n\n${MINISTER}\nSalutation: Dear Friend`, ['', 'Dear Friend']],
  ])('is read %s', (_, text, expected) => {
    const found = read(text);
    expect(salutations(found)).toEqual(expected);
    expect(found.moved).toEqual([]);
  });

  test('that stands last and fits somebody before goes there, and that is said', () => {
    const found = read(`${AMBASSADOR}\n\n${MINISTER}\nSalutation: Your Excellency`);
    expect(salutations(found)).toEqual(['Your Excellency', '']);
    expect(found.moved).toEqual(['Your Excellency']);
  });

  test('that are two go to the two whom they fit', () => {
    const found = read(`${AMBASSADOR}\n\n${MINISTER}\nSalutation: Your Excellency\nSalutation: Dear Mr Vasset`);
    expect(salutations(found)).toEqual(['Your Excellency', 'Dear Mr Vasset']);
  });

  test('an empty label does not take the next target for one', () => {
    const found = read(`${AMBASSADOR}\nSalutation:\n\n${MINISTER}`);
    expect(names(found)).toEqual(['H.E. Ms Ada Sample', 'Mr Abel Vasset']);
    expect(salutations(found)).toEqual(['', '']);
  });

  test('one too many is kept with what is not understood', () => {
    const found = read(`${MINISTER}\nSalutation: Dear Minister\nSalutation: Dear Mr Vasset`);
    expect(salutations(found)).toHaveLength(1);
    expect([...salutations(found), ...others(found)].sort()).toEqual(['Dear Minister', 'Dear Mr Vasset']);
  });
});

describe('ways to write', () => {
  const written = (...lines: string[]) =>
    read(['Mr Abel Sample', '1 Example Street', 'London EC1A 1BB', ...lines].join('\n'));

  test('several e-mail addresses and telephone numbers are all kept', () => {
    const found = written(
      'Email: a@example.org and b@example.org',
      'E-mail: c@example.org; a@example.org',
      'Tel: 020 7946 0123',
      'Telephone: 020 7946 0124',
    );
    expect(plain(found)).toMatchObject([
      { emails: ['a@example.org', 'b@example.org', 'c@example.org'], tel: '020 7946 0123, 020 7946 0124' },
    ]);
    expect(others(found)).toEqual([]);
  });

  test('a second webform and second hours are kept with what is not understood', () => {
    const found = written('Webform: https://example.org/a', 'Webform: https://example.org/b', 'Mon 9-5', 'Tue 9-5');
    expect(plain(found)).toMatchObject([{ webform: 'https://example.org/a', hours: 'Mon 9-5' }]);
    expect(others(found).sort()).toEqual(['Tue 9-5', 'https://example.org/b']);
  });

  test('they are recognised without labels, and in brackets', () => {
    const found = written(
      'a@example.org | www.example.org | 020 7946 0123 (Mon-Fri 9:00-17:00)',
      'mailto:b@example.org',
    );
    expect(plain(found)).toMatchObject([
      {
        address: ['1 Example Street', 'London EC1A 1BB'],
        emails: ['a@example.org', 'b@example.org'],
        webform: 'www.example.org',
        tel: '020 7946 0123',
        hours: 'Mon-Fri 9:00-17:00',
      },
    ]);
  });

  test('what follows a label and is no such thing stays as it is', () => {
    expect(plain(written('Hours: in the morning'))).toMatchObject([{ hours: 'in the morning' }]);
    expect(plain(written('Tel: ask the embassy'))).toMatchObject([{ tel: 'ask the embassy' }]);
    expect(others(written('Email: none known'))).toEqual(['none known']);
    expect(others(written('Tel: 020 7946 0123 (ask for Ada)'))).toEqual(['(ask for Ada)']);
  });

  test('fax and the like have no place, and are kept', () => {
    const found = written('Fax: 020 7946 0125', 'Twitter: @example');
    expect(plain(found)).toMatchObject([{ tel: '' }]);
    expect(others(found)).toEqual(['Fax: 020 7946 0125', 'Twitter: @example']);
  });

  test.each([
    ['Phone: 020 7946 0123 | Fax: 020 7946 0125', 'Fax: 020 7946 0125'],
    ['Phone: 020 7946 0123 I Fax: 020 7946 0125', 'Fax: 020 7946 0125'],
    ['Tel: 020 7946 0123; fax: 020 7946 0125 or 020 7946 0126', 'fax: 020 7946 0125'],
    ['Tel. 020 7946 0123 / Fax 020 7946 0125', 'Fax 020 7946 0125'],
    ['T: 020 7946 0123 F: 020 7946 0125', 'F: 020 7946 0125'],
    ['020 7946 0123 (Fax 020 7946 0125)', 'Fax 020 7946 0125'],
    ['Téléphone : 020 7946 0123 - Télécopie : 020 7946 0125', 'Télécopie : 020 7946 0125'],
    ['هاتف: 020 7946 0123، فاكس: 020 7946 0125', 'فاكس: 020 7946 0125'],
  ])('a fax behind the telephone is no number to ring: %s', (line, fax) => {
    const found = written(line);
    expect(found.targets).toMatchObject([{ tel: '020 7946 0123' }]);
    expect(others(found)).toContain(fax);
  });

  test('numbers with a label of their own leave the form to whom it is of', () => {
    const found = read(
      [
        'President Ada Sample',
        'The White House',
        '1600 Pennsylvania Avenue NW',
        'Washington, DC 20500',
        'Comments: 202-555-0111',
        'Switchboard: 202-555-0114',
        'TTY/TDD: 202-555-0112',
        'Contact form: https://www.whitehouse.gov/contact/',
      ].join('\n'),
    );
    expect(plain(found)).toMatchObject([
      {
        name: 'President Ada Sample',
        organisation: 'The White House',
        webform: 'https://www.whitehouse.gov/contact/',
        tel: '202-555-0111, 202-555-0114',
      },
    ]);
  });

  test('who stands before an address to write to keeps the name', () => {
    expect(names(read('Ada Sample: a@example.org'))).toEqual(['Ada Sample']);
  });

  test('a number for both may be rung', () => {
    expect(written('Tel./Fax: 020 7946 0123').targets).toMatchObject([{ tel: '020 7946 0123' }]);
    expect(written('Tel and fax: 020 7946 0123').targets).toMatchObject([{ tel: '020 7946 0123' }]);
  });
});

describe('sentences are no targets', () => {
  const ABEL = 'Mr Abel Sample\nMinister of Justice\n1 Example Street\nSampletown 1000\nKenya';

  test('a sentence that leads to somebody is kept apart from the name', () => {
    const found = read(`Written letters can also be sent to: ${ABEL.replaceAll('\n', ', ')}`);
    expect(names(found)).toEqual(['Mr Abel Sample']);
    expect(others(found)).toEqual(['Written letters can also be sent to:']);
  });

  test('it begins somebody else, also without an empty line', () => {
    const found = read('Mr Abel Sample\nMinister of Justice\nPlease also write to the prison: Ada Sample\nWarden');
    expect(found.targets.map(({ name, role }) => [name, role])).toEqual([
      ['Mr Abel Sample', 'Minister of Justice'],
      ['Ada Sample', 'Warden'],
    ]);
  });

  test('an address that runs on below it is put together', () => {
    const found = read(
      'Letters can also be sent to: Ada Sample Deputy Chief of Staff The White House\n\n1600 Example Avenue NW Washington, DC 20500, USA',
    );
    expect(plain(found)).toEqual([
      {
        ...NOBODY,
        name: 'Ada Sample',
        role: 'Deputy Chief of Staff',
        organisation: 'The White House',
        address: ['1600 Example Avenue NW', 'Washington, DC 20500'],
        country: 'US',
      },
    ]);
  });

  test.each([
    ['in front', `Please write to the minister as soon as you can.\n${ABEL}`],
    ['in between', ABEL.replace('Minister of Justice', '$&\nPlease write to him as soon as you can.')],
    ['at the end', `${ABEL}\nPlease write to him as soon as you can.`],
    ['in Spanish', `${ABEL}\n\nTambién pueden escribir a la embajada de su país.`],
    ['in Arabic', `${ABEL}\n\nيمكنكم أيضًا الكتابة إلى سفارة بلدكم.`],
  ])('%s', (_, text) => {
    const found = read(text);
    expect(plain(found)).toEqual(plain(read(ABEL)));
    expect(others(found)).toHaveLength(1);
  });

  test('a very long line is none either', () => {
    const line = `Abel ${'Sample '.repeat(80)}`.trim();
    expect(read(line)).toMatchObject({ targets: [], other: [{ text: line }] });
  });

  test.each(['U.S.A.', 'Sampletown, D.F.', 'Abel Sample Jr.', '1 Example St.'])(
    'a short form at the end makes no sentence: %s',
    (line) => {
      expect(read(`Mr Abel Sample\n1 Example Street\n${line}`).other).toEqual([]);
    },
  );
});

test('a role that two words make, and the name below it', () => {
  expect(read('Public Prosecutor\nAbel Sample\n1 Example Street\nCairo\nArab Republic of Egypt').targets).toMatchObject(
    [{ name: 'Abel Sample', role: 'Public Prosecutor', address: ['1 Example Street', 'Cairo'], country: 'EG' }],
  );
});

describe('a salutation that runs on in a line', () => {
  test.each([
    ['an e-mail address', 'a@example.org Salutation: Dear Minister'],
    ['an e-mail address with its label', 'Email: a@example.org Salutation: Dear Minister'],
    ['a telephone number', 'Tel: +254 20 555 0143, Salutation: Dear Minister'],
    ['the country', 'Nairobi, Kenya Salutation: Dear Minister'],
    ['a fax number', 'Fax: +254 20 555 0143 Salutation: Dear Minister'],
    ['an e-mail address, in Spanish', 'Correo: a@example.org Tratamiento: Dear Minister'],
    ['an e-mail address, in French', 'a@example.org Formule d’appel : Dear Minister'],
  ])('after %s', (_, line) => {
    const text = `Mr Abel Sample\nMinister of Justice\n1 Example Street\n${line}`;
    const found = read(text);
    expect(found.targets).toMatchObject([{ name: 'Mr Abel Sample', salutation: 'Dear Minister' }]);
    expect(JSON.stringify([found.targets[0]!.address, others(found)])).not.toMatch(
      /Dear|Salutation|Tratamiento|Formule/,
    );
    expect(lostWords(text, found)).toEqual([]);
  });
});

describe('in care of somebody', () => {
  const EMBASSY = 'c/o Embassy of Uganda to the European Union';

  test('is no name', () => {
    const found = read(`Head of Judiciary, Abel Sample\n${EMBASSY}\nAvenue Exemple No. 15, 1050 Bruxelles\nBelgium`);
    expect(plain(found)).toMatchObject([
      {
        name: 'Head of Judiciary, Abel Sample',
        organisation: EMBASSY,
        address: ['Avenue Exemple No. 15', '1050 Bruxelles'],
        country: 'BE',
      },
    ]);
  });

  test('is no part of the role on a line that runs on', () => {
    const found = read(`Abel Sample, Head of Judiciary, ${EMBASSY}, 15 Example Street, Nairobi, Kenya`);
    expect(plain(found)).toMatchObject([
      {
        name: 'Abel Sample',
        role: 'Head of Judiciary',
        organisation: EMBASSY,
        address: ['15 Example Street', 'Nairobi'],
      },
    ]);
  });
});

describe('lines of an address', () => {
  test.each([
    ['a street with an ordinal', ['500 12th St SW', 'Washington, DC 20536'], 'US'],
    ['the capital with stops', ['12 Example Street', 'Washington, D.C. 20528'], 'US'],
    ['a floor', ['Level 5, Block D1, Complex D', '62546 Putrajaya', 'Malaysia'], 'MY'],
    ['a quarter in Mexico', ['Plaza de la Constitución s/n', 'Col. Centro, Del. Cuauhtémoc', 'México'], 'MX'],
  ])('stay whole with %s', (_, lines, country) => {
    const address = ['MY', 'MX'].includes(country) ? lines.slice(0, -1) : lines;
    const found = read(['Ms Ada Sample', 'Ministry of Justice', ...lines].join('\n'));
    expect(plain(found)).toMatchObject([
      { name: 'Ms Ada Sample', organisation: 'Ministry of Justice', address, country },
    ]);
  });

  test('a number in the middle of a building’s name does not cut it', () => {
    const found = read('Mr Abel Sample\nMinister of Justice\nNew Phase 1 Building\nHarare\nZimbabwe');
    expect(JSON.stringify(plain(found))).toContain('New Phase 1 Building');
  });
});

test('nothing, and empty lines, are nobody', () => {
  expect(readTargets([])).toEqual({ targets: [], other: [], spent: [], moved: [] });
  expect(readTargets(targetLines('\n  \n'))).toEqual({ targets: [], other: [], spent: [], moved: [] });
});

test('no word is lost, however the lines are put together', () => {
  const pieces = [
    'Mr Abel Sample',
    'Minister of Justice, Ministry of Justice',
    '1 Example Street, Sampletown 1000',
    'Kenya',
    '',
    '• Ms Ada Sample',
    'Salutation: Your Excellency',
    'Salutation:',
    'Tel: 020 7946 0123 or a@example.org',
    'Email:',
    'mailto:b@example.org, and www.example.org/contact',
    'Fax: 020 7946 0125',
    'c@example.org Salutation: Your Excellency',
    'You can also write to the embassy: Embassy of Kenya',
    'Please write to them as soon as you can.',
    'Mon-Fri 9-5 +1 202 555 0143',
    'وزير العدل، 12 شارع المثال',
  ];
  // each after each, and all of them from every place on
  for (const [from, first] of pieces.entries()) {
    const texts = [
      ...pieces.map((second) => `${first}\n${second}`),
      ...[1, 3, 5, 7].map((step) => pieces.map((_, at) => pieces[(from + at * step) % pieces.length]).join('\n')),
    ];
    for (const text of texts) expect([text, lostWords(text, readTargets(targetLines(text)))]).toEqual([text, []]);
  }
});
