import { describe, expect, test } from 'vitest';
import { aButton, aCheckbox, aField, aSelect, aSnapshot, aTextarea, someOptions } from '../../tests/builders/form';
import type { FieldDescription, FormSnapshot } from './formSnapshot';
import { type FormType, formTypeOf } from './formType';
import { readPage } from './readPage';

const form = (fields: FieldDescription[], over: Partial<FormSnapshot> = {}) => aSnapshot({ fields, ...over });
const email = aField({ ref: 'email', label: 'Email', type: 'email' });
const list = (name: string) => aSelect(someOptions(['a', 'b']), { name, ref: name });
const password = aField({ name: 'password', type: 'password', label: 'Password' });

describe('what a form is for', () => {
  const FORMS: readonly [FormType, string, FormSnapshot][] = [
    ['login', 'a name and a password', form([aField({ name: 'username' }), password])],
    [
      'login',
      'a password that shows what is typed, under a button that says so',
      form([email, aField({ name: 'password', placeholder: 'password' })], { buttons: [aButton({ text: 'Sign in' })] }),
    ],
    [
      'identity',
      'the same with terms to agree to: who comes back has agreed before',
      form([email, aField({ name: 'password' }), aCheckbox({ label: 'I agree to the Terms of Use' })]),
    ],
    [
      'identity',
      'given and family name beside a password, whatever a button says: who comes back has told them before',
      form([aField({ placeholder: 'First name' }), aField({ placeholder: 'Last name' }), email, password], {
        buttons: [aButton({ text: 'Sign in' })],
      }),
    ],
    [
      'login',
      'a family name alone beside a number and a password, as airlines ask for it',
      form([aField({ label: 'Membership number' }), aField({ label: 'Last name' }), password], {
        buttons: [aButton({ text: 'Log in' })],
      }),
    ],
    [
      'login',
      'a code that was sent, below a heading of a login, whatever else the page asks',
      form([
        aField({ ref: 'who', label: 'Email or phone', heading: 'Enjoy signing in' }),
        aField({ name: 'otp1', type: 'number' }),
        aTextarea({ label: 'Tell us your concern' }),
      ]),
    ],
    [
      'contact',
      'a code that proves a phone number, in a form to write to somebody',
      form([aField({ label: 'Name' }), aField({ name: 'otp' }), aTextarea({ label: 'Message' })]),
    ],
    [
      'login',
      'an account of a framework that calls every form of an account new_user',
      form([aField({ name: 'user[login]', label: 'Email or phone', heading: 'Sign In' })], {
        groups: [{ landmark: '', name: 'new_user' }],
      }),
    ],
    [
      'recovery',
      'a name of an account and no password: it was lost',
      form([aField({ name: 'username', label: 'Nom d’utilisateur' }), aField({ name: 'mail', label: 'E-mail' })]),
    ],
    [
      'identity',
      'the same where an account is opened, which mails the password',
      form([aField({ name: 'user_login', label: 'Username' }), aField({ name: 'user_email', label: 'E-mail' })], {
        buttons: [aButton({ text: 'Register' })],
      }),
    ],
    [
      'identity',
      'the same where people read that it is a name',
      form([aField({ name: 'username', label: 'Naam:' }), aField({ name: 'mail', label: 'E-mail' })]),
    ],
    [
      'identity',
      'settings of an account, beside who its owner is',
      form([
        aField({ name: 'username', label: 'Username' }),
        aField({ label: 'Full name' }),
        aField({ label: 'Phone' }),
      ]),
    ],
    [
      'identity',
      'a name and an address beside a password, where nothing says “sign in”',
      form([aField({ label: 'Име и презиме' }), aField({ label: 'Е-пошта' }), password]),
    ],
    [
      'identity',
      'a petition that is sent to a list',
      form([aField({ label: 'Name' }), email, aField({ label: 'ZIP' }), aField({ label: 'City' })], {
        groups: [{ landmark: '', name: '/subscribe' }],
        buttons: [aButton({ text: 'Sign petition' })],
      }),
    ],
    [
      'search',
      'people to be found, by their address as well',
      form([aField({ label: 'Family name' }), aField({ label: 'First name' }), email], {
        buttons: [aButton({ text: 'Search' })],
      }),
    ],
    [
      'identity',
      'the same with a button that orders',
      form([aField({ label: 'Family name' }), aField({ label: 'First name' }), email], {
        buttons: [aButton({ text: 'Search' }), aButton({ text: 'Order now' })],
      }),
    ],
    [
      'recovery',
      'an account that was lost, told by who its owner is',
      form(
        ['First name', 'Last name', 'Tax number', 'Email', 'Mobile'].map((label) => aField({ ref: label, label })),
        {
          groups: [{ landmark: '', name: 'forgotPassword' }],
        },
      ),
    ],
    [
      'recovery',
      'an address and a new password, twice, where the form says that one was lost',
      form([email, aField({ name: 'new', type: 'password' }), aField({ name: 'again', type: 'password' })], {
        buttons: [aButton({ text: 'Reset password' })],
      }),
    ],
    [
      'identity',
      'the same where it opens an account as well',
      form([email, aField({ name: 'new', type: 'password' }), aField({ name: 'again', type: 'password' })], {
        buttons: [aButton({ text: 'Register' }), aButton({ text: 'Forgot password' })],
      }),
    ],
    [
      'search',
      'who is looked for, by a name or an address, as the box itself says',
      form([aField({ placeholder: 'Search by last name, phone or e-mail' })]),
    ],
    ['search', 'a place to find something in', form([aField({ label: 'Search by city' }), list('Kind')])],
    [
      'identity',
      'a box to look an address up with, beside who lives there',
      form([aField({ label: 'Full name' }), aField({ label: 'Search for your address' })]),
    ],
    [
      'search',
      'places to choose among',
      form([aField({ placeholder: 'City' }), aField({ placeholder: 'Title' })], {
        buttons: [aButton({ text: 'Filters' })],
      }),
    ],
    ['newsletter', 'an address alone, in a language of its own', form([aField({ label: 'Enderezo electrónico' })])],
    [
      'newsletter',
      'a name and an address to be entered in a list, without a password',
      form([aField({ label: 'Nome' }), aField({ label: 'E-mail' })], { buttons: [aButton({ text: 'Cadastrar' })] }),
    ],
    [
      'newsletter',
      'a heading that begins as a French gift does',
      form([aField({ name: 'email', heading: 'Don’t miss out!' })]),
    ],
    [
      'identity',
      'a name and a telephone to be called at, under a heading that says “subscribe”',
      form([
        aField({ label: 'الاسم الكامل', heading: 'تأكيد الاشتراك' }),
        aField({ label: 'رقم الهاتف', type: 'tel' }),
      ]),
    ],
    [
      'identity',
      'a telephone and an address that a button helps to look up',
      form([aField({ label: 'Name' }), aField({ label: 'Phone' }), aField({ label: 'Address' })], {
        buttons: [aButton({ text: 'Search' }), aButton({ text: 'Order' })],
      }),
    ],
    [
      'search',
      'a place to look for something at',
      form([aField({ id: 'input-search-term' }), aField({ id: 'input-search-location', placeholder: 'City or ZIP' })]),
    ],
    [
      'login',
      'two addresses and a number to verify, in a form for signing in',
      form([email, aField({ name: 'repEmail', label: 'Re-enter email' }), aField({ name: 'verifyNumber' })], {
        groups: [{ landmark: '', name: 'signInForm' }],
      }),
    ],
  ];

  test.each(FORMS)('%s: %s', (type, _, snapshot) => {
    expect(formTypeOf(snapshot, 0)).toBe(type);
  });
});

describe('a form with an address alone, by what its button says', () => {
  test.each([
    ['recovery', 'Priminti slaptažodį'],
    ['recovery', 'Atjaunot paroli'],
    ['recovery', 'Taasta parool'],
    ['recovery', 'Ресетирај лозинка'],
    ['recovery', 'Rivendos fjalëkalimin'],
    ['recovery', 'Endurstilla lykilorð'],
    ['recovery', 'Berreskuratu pasahitza'],
    ['login', 'Prisijungti'],
    ['login', 'Pieslēgties'],
    ['login', 'Logi sisse'],
    ['login', 'Најави се'],
    ['login', 'Kyçu'],
    ['login', 'Skrá inn'],
    ['login', 'Hasi saioa'],
    ['newsletter', 'Prenumeruoti naujienlaiškį'],
    ['newsletter', 'Pieteikties jaunumiem'],
    ['newsletter', 'Liitu uudiskirjaga'],
    ['newsletter', 'Претплати се'],
    ['newsletter', 'Abonohu'],
    ['newsletter', 'Skrá á póstlista'],
    ['newsletter', 'Harpidetu'],
  ])('%s: %s', (type, text) => {
    expect(formTypeOf(form([email], { buttons: [aButton({ text })] }), 0)).toBe(type);
  });
});

describe('what is read on a page', () => {
  const zip = aField({ name: 'zip', label: 'ZIP code' });
  const lists = ['make', 'model', 'price', 'mileage'].map(list);

  test('a place among many lists to narrow down is what something is looked for near', () => {
    expect([...readPage(form([...lists, zip]))]).toEqual([]);
  });

  test('a place by itself, or with something else of the supporter’s, is an address', () => {
    expect([...readPage(form([zip])).values()]).toEqual(['postal-code']);
    expect([...readPage(form([...lists, zip, email])).values()].sort()).toEqual(['email', 'postal-code']);
  });

  test('the box that shows a password while it is asked for is no address, whatever its name', () => {
    const shown = aField({ ref: 'shown', name: 'password', label: 'Email', hidden: 'not-rendered' });
    const asked = [aField({ label: 'First name' }), email, aField({ label: 'City' }), aField({ label: 'Phone' })];
    expect(readPage(form([...asked, shown])).get('shown')).toBe('email');
    expect(readPage(form([...asked, password, shown])).has('shown')).toBe(false);
  });
});
