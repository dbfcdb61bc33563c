import { describe, expect, test } from 'vitest';
import {
  aField,
  aRadioGroup,
  aSelect,
  aTextarea,
  PREFIXES,
  someOptions,
  STATES_BY_CODE,
} from '../../tests/builders/form';
import type { FieldDescription } from './formSnapshot';
import { matchFields } from './matchFields';

const kindsOf = (...fields: FieldDescription[]) =>
  Object.fromEntries(matchFields(fields, null).map(({ ref, kind }) => [ref, kind]));
const kindOf = (field: FieldDescription) => matchFields([field], null)[0]?.kind;

describe('whole words only', () => {
  test.each([
    ['Statement', 'statement'],
    ['Estate', 'estate'],
    ['Surnamed', 'surnamed'],
    ['Emailer', 'emailer'],
    ['Capacity', 'capacity'],
    ['Phonetics', 'phonetics'],
    ['Countryside', 'countryside'],
    ['Zipper', 'zipper'],
    ['Filename', 'filename'],
    ['Domain name of your site url', 'domain_url'],
  ])('a box called “%s” is none of ours', (label, name) => {
    expect(kindsOf(aField({ label }), aField({ name }))).toEqual({});
  });
});

describe('labels as sites write them', () => {
  test.each([
    ['First Name (Required)', 'given-name'],
    ['Enter your last name', 'family-name'],
    ['E-mail*', 'email'],
    ['Your E-mail Address:', 'email'],
    ['Phone Number (optional)', 'tel'],
    ['ZIP / Postal Code', 'postal-code'],
    ['City / Town', 'address-level2'],
    ['State / Province / Region', 'address-level1'],
    ['Apt., Suite, Unit', 'address-line2'],
    ['Full name', 'name'],
    ['Prénom *', 'given-name'],
    ['Nom de famille (obligatoire)', 'family-name'],
    ['Adresse e-mail', 'email'],
    ['Código postal', 'postal-code'],
    ['Correo electrónico (obligatorio)', 'email'],
    ['Nombre y apellidos', 'name'],
    ['الاسم الأول', 'given-name'],
    ['البريد الإلكتروني *', 'email'],
  ])('“%s” asks for %s', (label, kind) => {
    expect(kindOf(aField({ label }))).toBe(kind);
  });

  test.each([
    'User name',
    'Company website URL',
    'Date of birth',
    'Spouse name',
    'Name of the agency',
    'Country of birth',
    'Phone extension',
    'How did you hear about us?',
    'Name on card',
  ])('“%s” asks for nothing of the supporter’s', (label) => {
    expect(kindOf(aField({ label }))).toBeUndefined();
  });
});

describe('an address to type once more', () => {
  test.each(['Reconfirm your email address', 'Re-confirm E-mail Address'])('“%s” is no rival of the first', (label) => {
    const fields = [aField({ ref: 'a', label: 'E-mail' }), aField({ ref: 'b', label })];
    expect(kindsOf(...fields)).toEqual({ a: 'email', b: 'email-confirmation' });
  });
});

describe('words of a language', () => {
  const inLanguage = (language: string, field: Partial<FieldDescription>) =>
    matchFields([aField(field)], null, language)[0]?.kind;

  test.each([
    ['en', 'Cardholder’s first name'],
    ['en', 'Card holder last name'],
    ['en', 'First name on card'],
    ['en', 'Alternate mobile number'],
    ['en', 'Secondary mobile'],
    ['sv', 'Mottagarens e-postadress'],
    ['sv', 'Mottagarens telefonnummer'],
    ['vi', 'Tên địa điểm'],
    ['vi', 'Điểm đến'],
    ['zh', '书名'],
    ['zh', '隊名'],
    ['zh', '域名'],
  ])('in %s, “%s” asks for nothing of the supporter’s', (language, label) => {
    expect(inLanguage(language, { label })).toBeUndefined();
  });

  test.each([
    ['hu', 'Középsőnév', 'additional-name'],
    ['zh', '名', 'given-name'],
  ])('in %s, “%s” is %s', (language, label, kind) => {
    expect(inLanguage(language, { label })).toBe(kind);
  });

  test('a postal code of Japan is also written with a double n', () => {
    expect(inLanguage('ja', { name: 'yuubinn' })).toBe('postal-code');
  });
});

describe('what runs on into brackets', () => {
  test.each([
    ['ご住所（都道府県）', 'address-level1'],
    ['住所（市区町村）', 'address-level2'],
    ['住所（番地）', 'address-line1'],
    ['氏名（カナ）', undefined],
    ['E-mail (again)', 'email-confirmation'],
  ])('“%s” is %s', (label, kind) => {
    expect(matchFields([aField({ label })], null, 'ja')[0]?.kind).toBe(kind);
  });
});

describe('names that are no English', () => {
  test.each([
    ['郵便番号', 'postal-code'],
    ['фамилия', 'family-name'],
    ['البريد_الإلكتروني', 'email'],
  ])('a control called “%s” is what a label would be', (name, kind) => {
    expect(kindOf(aField({ name }))).toBe(kind);
  });

  test('Japan’s sign for postal codes is a word', () => {
    expect(kindOf(aField({ nearby: '〒' }))).toBe('postal-code');
  });
});

describe('where the label is missing or says little', () => {
  test('the sub-label tells within its legend', () => {
    expect(
      kindsOf(
        aField({ ref: 'a', name: 'input_1.3', label: 'First', legend: 'Name (Required)' }),
        aField({ ref: 'b', name: 'input_1.6', label: 'Last', legend: 'Name (Required)' }),
      ),
    ).toEqual({ a: 'given-name', b: 'family-name' });
  });

  test('autocomplete speaks for a field without words', () => {
    expect(kindOf(aField({ autocomplete: 'section-contact shipping postal-code' }))).toBe('postal-code');
  });

  test('autocomplete is read past what is for passkeys', () => {
    expect(kindOf(aField({ autocomplete: 'email webauthn' }))).toBe('email');
    expect(kindOf(aField({ label: 'Name', autocomplete: 'username webauthn' }))).toBeUndefined();
  });

  test.each(['constructor', '__proto__', 'toString', 'on', 'off', 'nonsense'])(
    'an autocomplete of “%s” says nothing',
    (autocomplete) => {
      expect(kindOf(aField({ autocomplete }))).toBeUndefined();
      expect(kindOf(aField({ autocomplete, label: 'City' }))).toBe('address-level2');
    },
  );

  test('a list tells by its options', () => {
    expect(
      kindsOf(
        aSelect(STATES_BY_CODE, { ref: 'states' }),
        aSelect(PREFIXES, { ref: 'prefixes' }),
        aRadioGroup(someOptions(['she/her', 'he/him', 'they/them', 'other']), { ref: 'pronouns' }),
      ),
    ).toEqual({ states: 'address-level1', prefixes: 'honorific-prefix', pronouns: 'pronouns' });
  });

  test('the text before a field names it', () => {
    expect(kindOf(aField({ nearby: 'Last name' }))).toBe('family-name');
  });

  test('the text before a labelled field is about something else', () => {
    expect(kindOf(aField({ nearby: 'Last name', label: 'City' }))).toBe('address-level2');
  });
});

test('what stands above a part of the form does not name its first box, which says what it is', () => {
  const above = 'Billing address';
  expect(kindOf(aField({ nearby: above, heading: above, placeholder: 'First Name' }))).toBe('given-name');
  expect(kindOf(aField({ nearby: above, heading: above }))).toBe('address-line1');
});

test.each([
  ['City, State, ZIP', undefined],
  ['PLZ / Ort', undefined],
  ['ZIP / Postal code', 'postal-code'],
  ['City / Town', 'address-level2'],
  ['City * Please enter a city. Check the city, state, and ZIP code.', 'address-level2'],
])('one box for “%s” is taken for %s: a part alone would be wrong', (label, kind) => {
  expect(kindOf(aField({ label }))).toBe(kind);
});

describe('whose it is', () => {
  test.each([
    'Father’s name',
    'Your camper’s last name',
    'Emergency contact phone',
    'Accounts payable email',
    'Years in business',
    'Company logo',
    'Company registration number',
    'Spouse phone number',
    'First referee email',
    'Alternate email address',
    'Parent address',
    'Moving to (ZIP)',
    'Phone 2',
    'Telefoonnummer (2):',
  ])('“%s” is not the supporter’s', (label) => {
    expect(kindOf(aField({ label }))).toBeUndefined();
  });

  test.each([
    ['Applicant’s name', 'name'],
    ['Parent’s email address', 'email'],
    ['Sender’s last name', 'family-name'],
    ['Name of your company', 'organization'],
  ])('“%s” may be the supporter’s', (label, kind) => {
    expect(kindOf(aField({ label }))).toBe(kind);
  });

  test.each([
    ['its name', { label: 'Phone', name: 'emergency_contact_phone' }],
    ['its name, run together', { nearby: 'Name', placeholder: 'First', name: 'honoreefirst' }],
    ['the heading above it', { label: 'Name', heading: 'Emergency Contact' }],
    ['its name, of who is told of a gift', { label: 'City', name: 'notification-city' }],
    ['its name, of a child', { label: 'Name', name: 'child_preferred_name' }],
    ['its label, whatever it holds', { label: 'In honor of', placeholder: 'Enter a name' }],
    ['its name, of a school', { label: 'Address', name: 'school-address' }],
    ['the heading of a second person', { label: 'Email', heading: 'Second guardian, if any' }],
    ['the group that it is in', { label: 'Email', legend: 'About you · Your friends' }],
  ])('%s may tell that it is not', (_, field) => {
    expect(kindOf(aField(field))).toBeUndefined();
  });

  test.each([
    ['email', { label: 'Your email', name: 'friend_email' }],
    ['email', { label: 'Email', name: 'notification_email' }],
    ['name', { label: 'Name', heading: 'Become a partner of the museum' }],
    ['name', { label: 'Name', heading: 'Friends of the Example Library' }],
    ['name', { label: 'Name', heading: 'Choose a recipient' }],
  ])('what only sounds so leaves it the supporter’s %s', (kind, field) => {
    expect(kindOf(aField(field))).toBe(kind);
  });

  test.each(['Name / Company', 'Your name / Company name', 'Votre nom / Société', 'Name/Firma', 'Tu nombre / Empresa'])(
    'who writes for no company gives a name in “%s”',
    (label) => {
      expect(kindOf(aField({ label }))).toBe('name');
    },
  );

  test('a second telephone is no rival of the first', () => {
    expect(kindsOf(aField({ ref: 'one', label: 'Phone' }), aField({ ref: 'two', label: 'Secondary phone' }))).toEqual({
      one: 'tel',
    });
  });
});

test('words behind two boxes part the name before them', () => {
  const fields = [aField({ ref: 'a', nearby: 'Name *', after: 'First' }), aField({ ref: 'b', after: 'Last' })];
  expect(kindsOf(...fields)).toEqual({ a: 'given-name', b: 'family-name' });
});

describe('a placeholder', () => {
  test('that names nothing leaves it to the words behind the box', () => {
    expect(kindOf(aField({ placeholder: 'Please reach me on this', after: 'Contact number' }))).toBe('tel');
  });

  test('that draws a telephone number tells one', () => {
    expect(kindOf(aField({ label: 'Contato:', placeholder: '(xx) xxxx-xxxx' }))).toBe('tel');
  });
});

test('what stands behind the @ of an address is no address', () => {
  const fields = [
    aField({ ref: 'a', label: 'E-mail', name: 'email1' }),
    aField({ ref: 'b', nearby: '@', name: 'email2' }),
  ];
  expect(kindsOf(...fields)).toEqual({ a: 'email' });
});

test.each([
  ['住所（都道府県）', 'address-level1'],
  ['住所（郵便番号で自動入力されます）', 'address-line1'],
])('“%s” is %s: what goes on behind the bracket explains', (label, kind) => {
  expect(matchFields([aField({ label })], null, 'ja')[0]?.kind).toBe(kind);
});

test('“ein” is a part of German verbs', () => {
  expect(kindOf(aField({ nearby: 'Ihr Name:', placeholder: 'Geben Sie Ihren Namen ein' }))).toBe('name');
});

test('the sort of something is not that', () => {
  expect(kindOf(aField({ nearby: 'Type:', name: 'OrgTypeID' }))).toBeUndefined();
});

test('a word means what it means in the language of the form', () => {
  const name = aField({ ref: 'name', nearby: 'Nombre:', placeholder: 'Nombre' });
  const spanish = ['Correo electrónico', 'Teléfono', 'Código postal'].map((label) => aField({ ref: label, label }));
  expect(kindsOf(name, ...spanish)).toMatchObject({ name: 'name' });
});

test('where a label asks for the name alone, the markup tells which half', () => {
  const last = aField({ ref: 'last', label: 'Achternaam' });
  const named = (name: string) => kindsOf(aField({ ref: 'first', label: 'Naam', name }), last);
  expect(named('fname')).toEqual({ first: 'given-name', last: 'family-name' });
});

test('a category is nothing without a message, in other scripts as well', () => {
  const category = aSelect(someOptions(['Α', 'Β']), { ref: 'category', label: 'Επιλέξτε κατηγορία' });
  expect(kindsOf(aField({ ref: 'email', label: 'Email' }), category)).toEqual({ email: 'email' });
});

test('a department is what a message is about only where one is asked for', () => {
  const department = aSelect(someOptions(['Sales', 'Support']), { ref: 'department', label: 'Department' });
  const email = aField({ ref: 'email', label: 'Email' });
  expect(kindsOf(email, department)).toEqual({ email: 'email' });
  expect(kindsOf(email, department, aTextarea({ ref: 'text', label: 'Message' }))).toMatchObject({
    department: 'topic',
  });
});

test('what is called kana in the markup asks how a name is said', () => {
  const fields = ['family_name', 'first_name', 'family_name_kana', 'first_name_kana'].map((name, index) =>
    aField({ ref: name, name, label: index % 2 === 0 ? '姓' : '名' }),
  );
  expect(kindsOf(...fields)).toEqual({ family_name: 'family-name', first_name: 'given-name' });
});

test('a name in the markup that three boxes have, each called something else, says nothing', () => {
  const fields = ['Wedding date', 'Hobby', 'Shoe colour'].map((label) =>
    aField({ ref: label, label, name: 'last_name' }),
  );
  expect(kindsOf(...fields)).toEqual({});
});

test('what goes on behind a dash is the rest of what was asked before it', () => {
  const fields = [aField({ ref: 'a', label: 'CEP', name: 'cep1' }), aField({ ref: 'b', nearby: '-', name: 'cep2' })];
  expect(kindsOf(...fields)).toEqual({ a: 'postal-code' });
});

test('“Other names” are no rival of a first name', () => {
  const fields = ['First name', 'Surname', 'Other names'].map((label) => aField({ ref: label, label }));
  expect(kindsOf(...fields)).toEqual({ 'First name': 'given-name', Surname: 'family-name' });
});

test('a second line is one by its label, though the markup counts from it', () => {
  const suite = aField({ ref: 'a', label: 'Mail stop, suite or apt', name: 'address1' });
  expect(kindsOf(suite, aField({ ref: 'b', label: 'Street address', name: 'address2' }))).toEqual({
    a: 'address-line2',
    b: 'address-line1',
  });
});

test('type=tel on what is called a name makes no telephone of it', () => {
  expect(kindOf(aField({ label: 'Nombres y apellidos', type: 'tel' }))).toBeUndefined();
  expect(kindOf(aField({ label: 'Phone (name of contact)', type: 'tel' }))).toBe('tel');
});

describe('a number drawn to be typed over', () => {
  test.each(['09XX XXX XXXX', '+91 98765 43210', '(xx) xxxxx-xxxx', '+44 7700 900123'])(
    '“%s” tells a telephone',
    (placeholder) => {
      expect(kindOf(aField({ label: 'Contact', placeholder }))).toBe('tel');
    },
  );

  test.each(['XXXX-XXXX-XXXX-XXXX', '000-00-0000', '2027', 'xxxxx'])('“%s” does not', (placeholder) => {
    expect(kindOf(aField({ label: 'Contact', placeholder }))).toBeUndefined();
  });
});

describe('a short list of countries', () => {
  const list = someOptions(['Kenya', 'Uganda', 'Rwanda', 'Burundi', 'Select one']);

  test('makes a country of what asks for a place', () => {
    expect(kindOf(aSelect(list, { label: 'Location' }))).toBe('country');
  });

  test('makes none of what asks for something else', () => {
    expect(kindOf(aSelect(list, { label: 'Where did you travel?' }))).toBeUndefined();
  });
});

test('a box called title in the markup, and otherwise for people, asks for no form of address', () => {
  const fields = [
    aField({ ref: 'a', label: 'Summarise the problem', name: 'title' }),
    aTextarea({ ref: 'b', label: 'Message' }),
  ];
  expect(kindsOf(...fields)).toMatchObject({ b: 'message' });
  expect(kindsOf(...fields)['a']).not.toBe('honorific-prefix');
});

describe('a sample name of Japan', () => {
  const read = (language: string, ...placeholders: string[]) =>
    matchFields(
      placeholders.map((placeholder, place) => aField({ ref: String(place), placeholder })),
      null,
      language,
    ).map(({ kind }) => kind);

  test.each([
    ['山田', '太郎'],
    ['例）鈴木', '例）花子'],
    ['(例) 佐藤', '例: 太郎'],
  ])('“%s” and “%s” are the halves of a name', (family, given) => {
    expect(read('ja', family, given)).toEqual(['family-name', 'given-name']);
    expect(read('zh-CN', family, given)).toEqual([]);
  });

  test('parts the label before two boxes', () => {
    const fields = [
      aField({ ref: 'a', nearby: 'お名前', placeholder: '田中' }),
      aField({ ref: 'b', placeholder: '花子' }),
    ];
    expect(matchFields(fields, null, 'ja').map(({ kind }) => kind)).toEqual(['family-name', 'given-name']);
  });

  test('is a sample only by itself', () => {
    expect(read('ja', '山田商店', '太郎のご年齢')).toEqual([]);
  });
});

test.each([{ placeholder: 'Search by last name or phone' }, { label: 'Search by city' }, { label: 'Find a ZIP code' }])(
  '%o looks for something',
  (field) => {
    expect(kindOf(aField(field))).toBeUndefined();
  },
);

describe('type=email on a box for something else', () => {
  test.each([
    { label: 'City *' },
    { label: 'Last name', name: 'field_3' },
    { nearby: 'Phone number' },
    { label: 'Apellidos' },
  ])('%o is no e-mail', (field) => {
    expect(kindOf(aField({ type: 'email', ...field }))).toBeUndefined();
  });

  test.each([
    { label: 'Your contact' },
    { label: 'Last name', name: 'email' },
    { label: 'Phone number', placeholder: 'name@mail.example' },
    { label: 'City', autocomplete: 'email' },
    { label: 'Telefonnummer', name: 'correo' },
  ])('%o is one, which something speaks for or nothing plainly against', (field) => {
    expect(kindOf(aField({ type: 'email', ...field }))).toBe('email');
  });
});

describe('what a control can hold', () => {
  test('a name does not go in a list, nor a letter in a one-line box', () => {
    expect(kindOf(aSelect(someOptions(['Ana', 'Bo']), { label: 'First name' }))).toBeUndefined();
    expect(kindOf(aField({ label: 'Message' }))).toBeUndefined();
    expect(kindOf(aSelect(someOptions(['+91', '+92']), { label: 'Country' }))).toBeUndefined();
    expect(kindOf(aSelect(someOptions(['Choose', '28001', '28002']), { label: 'Código postal' }))).toBe('postal-code');
    expect(kindOf(aSelect(someOptions(['Activo', 'Inactivo']), { label: 'Estado' }))).toBeUndefined();
    const delivery = aRadioGroup(someOptions(['To my home', 'To my business']), { label: 'Business' });
    expect(kindOf(delivery)).toBeUndefined();
  });

  test('the second line of an address goes in a text area as the first does', () => {
    const [one, two] = ['Street 1', 'Street 2'].map((label) => aTextarea({ ref: label, label }));
    expect(kindsOf(one as FieldDescription, two as FieldDescription)).toEqual({
      'Street 1': 'address-line1',
      'Street 2': 'address-line2',
    });
  });

  test('but not what only ends in a word for a part of a house', () => {
    expect(matchFields([aTextarea({ label: 'Téléphone bureau' })], null, 'fr')).toEqual([]);
  });

  test('a title beside a text is not a form of address', () => {
    expect(kindOf(aTextarea({ label: 'Title' }))).not.toBe('honorific-prefix');
  });
});

describe('two for one', () => {
  test('of two fields as likely, both are told and neither wins', () => {
    const matches = matchFields([aField({ ref: 'a', label: 'Email' }), aField({ ref: 'b', label: 'Email' })], null);
    expect(matches.map(({ ref, rivals }) => [ref, rivals])).toEqual([
      ['a', ['b']],
      ['b', ['a']],
    ]);
  });

  test('a clearly better one wins alone', () => {
    const matches = matchFields(
      [
        aField({ ref: 'a', label: 'City', autocomplete: 'address-level2', name: 'city' }),
        aField({ ref: 'b', label: 'City or town that this letter is about, if not your own' }),
      ],
      null,
    );
    expect(matches.filter(({ kind }) => kind === 'address-level2').map(({ ref, rivals }) => [ref, rivals])).toEqual([
      ['a', []],
    ]);
  });

  test.each([
    ['email-confirmation', { label: 'Email', name: 'confirm_email' }, 'email', { label: 'Your email' }],
    ['address-line2', { label: 'Address', name: 'address_2' }, 'address-line1', { label: 'Street' }],
  ])(
    'what is a special case by its name alone is %s beside the other, and else the other',
    (special, its, kind, other) => {
      const field = aField({ ref: 'one', ...its });
      expect(kindsOf(field, aField({ ref: 'other', ...other }))).toEqual({ one: special, other: kind });
      expect(kindOf(field)).toBe(kind);
    },
  );

  test('an address that is to be confirmed later is no confirmation', () => {
    const label = 'Email address * A confirmation email goes to this address';
    expect(kindOf(aField({ label, autocomplete: 'email' }))).toBe('email');
  });

  test('an address to repeat is not a rival of the address', () => {
    const fields = [
      aField({ ref: 'a', label: 'Email', type: 'email' }),
      aField({ ref: 'b', label: 'Confirm email', type: 'email' }),
    ];
    expect(kindsOf(...fields)).toEqual({ a: 'email', b: 'email-confirmation' });
  });
});

describe('the message', () => {
  test('is the text box named so, though another is larger', () => {
    expect(
      kindsOf(
        aTextarea({ ref: 'street', label: 'Street address', area: 90_000 }),
        aTextarea({ ref: 'message', label: 'Message', area: 30_000 }),
      ),
    ).toEqual({ street: 'address-line1', message: 'message' });
  });

  test('where nothing names it, is the largest text box', () => {
    const email = aField({ ref: 'email', type: 'email' });
    expect(
      kindsOf(email, aTextarea({ ref: 'small', area: 10_000 }), aTextarea({ ref: 'large', area: 60_000 })),
    ).toEqual({ email: 'email', large: 'message' });
  });

  test('is no text box of a form that asks nobody who they are', () => {
    expect(kindsOf(aTextarea({ ref: 'a', area: 60_000 }))).toEqual({});
  });

  test('is a description beside lists about the matter', () => {
    const lists = ['Service', 'Urgency', 'Budget'].map((label) =>
      aSelect(someOptions(['A', 'B']), { ref: label, label }),
    );
    const own = [aField({ ref: 'name', label: 'Name' }), aField({ ref: 'email', label: 'Email' })];
    expect(kindsOf(...own, ...lists, aTextarea({ ref: 'box', label: 'Description' }))).toMatchObject({
      box: 'message',
    });
  });

  test('is what a list is about that is called so', () => {
    const list = aSelect(someOptions(['採用', '取材', 'その他']), { ref: 'list', label: 'お問い合わせ内容' });
    expect(kindsOf(list, aTextarea({ ref: 'box', label: 'お問い合わせ内容詳細' }))).toEqual({
      list: 'topic',
      box: 'message',
    });
  });

  test('is the only text box, whose words only sound like something else', () => {
    const fields = [
      aField({ ref: 'name', label: 'Name' }),
      aField({ ref: 'email', label: 'Email' }),
      aTextarea({ ref: 'box', label: 'Which type of service do you need from us?' }),
    ];
    expect(kindsOf(...fields)).toMatchObject({ box: 'message' });
  });

  test('is neither of two that are about as large', () => {
    const email = aField({ ref: 'email', type: 'email' });
    expect(kindsOf(email, aTextarea({ ref: 'a', area: 60_000 }), aTextarea({ ref: 'b', area: 55_000 }))).toEqual({
      email: 'email',
    });
  });

  test('is not a large box that may be either of two other things', () => {
    const email = aField({ ref: 'email', type: 'email' });
    const either = aTextarea({ ref: 'either', label: 'Organization / Address', area: 90_000 });
    expect(kindsOf(email, either)).not.toMatchObject({ either: 'message' });
  });

  test('is not a large box that asks for something else', () => {
    expect(kindOf(aTextarea({ label: 'Other, please specify', area: 90_000 }))).toBeUndefined();
  });
});

describe('a complaint', () => {
  test.each([
    ['Nature of complaint', 'Details of your complaint'],
    ['Type of grievance', 'Grievance'],
    ['Complaint title', 'Describe what happened'],
    ['Tipo de reclamo', 'Descripción de los hechos'],
    ['Motivo de la queja', 'Descripción de la queja'],
    ['Tipo de manifestação', 'Descrição da ocorrência'],
    ['Objet de la réclamation', 'Exposé des faits'],
    ['Grund der Beschwerde', 'Schilderung des Sachverhalts'],
    ['Tipologia di segnalazione', 'Descrizione della segnalazione'],
    ['Soort klacht', 'Omschrijving van uw klacht'],
  ])('is what “%s” is about, and is told in “%s”', (topic, box) => {
    expect(kindsOf(aField({ ref: 'topic', label: topic }), aTextarea({ ref: 'box', label: box }))).toEqual({
      topic: 'topic',
      box: 'message',
    });
  });
});

describe('a form to write to somebody, in words of a language', () => {
  const KINDS = [
    'given-name',
    'family-name',
    'email',
    'tel',
    'address-line1',
    'address-level2',
    'postal-code',
    'topic',
  ];
  const FORMS: readonly [string, ...string[]][] = [
    ['Lithuanian', 'Vardas', 'Pavardė', 'El. paštas', 'Telefono numeris', 'Adresas', 'Miestas', 'Pašto kodas', 'Tema', 'Jūsų žinutė', 'Asmens kodas'],
    ['Latvian', 'Vārds', 'Uzvārds', 'E-pasts', 'Tālrunis', 'Adrese', 'Pilsēta', 'Pasta indekss', 'Temats', 'Jūsu ziņa', 'Personas kods'],
    ['Estonian', 'Eesnimi', 'Perekonnanimi', 'E-posti aadress', 'Telefon', 'Aadress', 'Linn', 'Postiindeks', 'Teema', 'Sõnum', 'Isikukood'],
    ['Macedonian', 'Име', 'Презиме', 'Е-пошта', 'Телефон', 'Адреса', 'Град', 'Поштенски број', 'Наслов', 'Вашата порака', 'Матичен број'],
    ['Albanian', 'Emri', 'Mbiemri', 'Adresa e email-it', 'Numri i telefonit', 'Adresa', 'Qyteti', 'Kodi postar', 'Subjekti', 'Mesazhi juaj', 'Numri personal'],
    ['Icelandic', 'Fornafn', 'Eftirnafn', 'Netfang', 'Símanúmer', 'Heimilisfang', 'Bær', 'Póstnúmer', 'Efni', 'Skilaboð', 'Kennitala'],
    ['Basque', 'Izena', 'Abizenak', 'Helbide elektronikoa', 'Telefonoa', 'Helbidea', 'Herria', 'Posta-kodea', 'Gaia', 'Zure mezua', 'Pasahitza'],
  ]; // prettier-ignore

  test.each(FORMS)('%s', (_, ...labels) => {
    const fields = labels.map((label, place) =>
      place === KINDS.length ? aTextarea({ ref: label, label }) : aField({ ref: label, label }),
    );
    const asked = [...KINDS, 'message'].map((kind, place) => [labels[place], kind]);
    expect(kindsOf(...fields)).toEqual(Object.fromEntries(asked));
  });

  test.each([
    ['Įveskite el. pašto adresą', 'email'],
    ['Jūsų vardas ir pavardė *', 'name'],
    ['Lūdzu, ievadiet savu e-pasta adresi', 'email'],
    ['Ees- ja perekonnanimi', 'name'],
    ['Teie e-posti aadress', 'email'],
    ['Внесете го вашето име и презиме', 'name'],
    ['Shkruani emrin dhe mbiemrin', 'name'],
    ['Sláðu inn netfangið þitt', 'email'],
    ['Zure izen-abizenak (derrigorrezkoa)', 'name'],
  ])('“%s” asks for %s', (label, kind) => {
    expect(kindOf(aField({ label }))).toBe(kind);
  });

  test.each([
    'Vartotojo vardas',
    'Lietotājvārds',
    'Kasutajanimi',
    'Корисничко име',
    'Emri i përdoruesit',
    'Notandanafn',
    'Erabiltzaile-izena',
    'Bigarren abizena',
  ])('“%s” asks for nothing of the supporter’s', (label) => {
    expect(kindOf(aField({ label }))).toBeUndefined();
  });
});
