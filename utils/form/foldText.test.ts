import { describe, expect, test } from 'vitest';
import { foldText, tokensOfName, wordsOf } from './foldText';

describe('foldText', () => {
  test.each([
    ['  Prénom\u00a0* \n', 'prenom *', 'accents, no-break space and line breaks'],
    ['DIRECCIÓN', 'direccion', 'capital letters with accents'],
    ['Pre\u0301nom', 'prenom', 'accents written as marks of their own'],
    ['ＺＩＰ', 'zip', 'full-width letters'],
    ['İL', 'il', 'a capital i with a dot'],
    ['الاسْمُ الأوَّل', 'الاسم الاول', 'Arabic vowel signs and hamza'],
  ])('%j is compared as %j: %3$s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('wordsOf', () => {
  test('punctuation separates words and is dropped', () => {
    expect(wordsOf('E-mail address* (required):')).toEqual(['e', 'mail', 'address', 'required']);
  });

  test('an apostrophe ends a word, straight or curly', () => {
    expect(wordsOf("Complément d'adresse")).toEqual(wordsOf('Complément d’adresse'));
  });

  test('a text without letters or digits has no words', () => {
    expect(wordsOf('* — ✓ …')).toEqual([]);
  });

  test('Arabic words come apart at spaces and colons, whatever direction marks surround them', () => {
    expect(wordsOf('\u200fالبريد الإلكتروني:\u200f')).toEqual(['البريد', 'الالكتروني']);
  });
});

describe('tokensOfName', () => {
  test.each([
    ['lastName', ['last', 'name']],
    ['FirstName', ['first', 'name']],
    ['email_address', ['email', 'address']],
    ['edit-first-name', ['edit', 'first', 'name']],
    ['edit-submitted-email--2', ['edit', 'submitted', 'email']],
    ['Contact.MailingPostalCode', ['contact', 'mailing', 'postal', 'code']],
    ['Contact.Local_State__c', ['contact', 'local', 'state', 'c']],
    ['wpforms[fields][0][first]', ['wpforms', 'fields', '0', 'first']],
    ['input_1.3', ['input', '1', '3']],
    ['Address1', ['address', '1']],
    ['address2line', ['address', '2', 'line']],
    ['ZIPCode', ['zip', 'code']],
    ['userID', ['user', 'id']],
    ['prénomUsuel', ['prenom', 'usuel']],
    ['الاسم_الأول', ['الاسم', 'الاول']],
    ['zipcode', ['zipcode']],
    [':r3:', ['r', '3']],
    ['', []],
  ])('%j', (name, tokens) => {
    expect(tokensOfName(name)).toEqual(tokens);
  });
});
