import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHITE_HOUSE_ORIGINS } from '../form/whiteHouse';
import { judgeWebform } from './judgeWebform';

describe('the White House’s own form', () => {
  test.each([
    ['https://www.whitehouse.gov/contact/', 'https://www.whitehouse.gov/contact/'],
    ['https://www.whitehouse.gov/contact', 'https://www.whitehouse.gov/contact'],
    ['https://www.whitehouse.gov/contact/?topic=x#form', 'https://www.whitehouse.gov/contact/?topic=x#form'],
    ['https://forms.whitehouse.gov/contact/share', 'https://forms.whitehouse.gov/contact/share'],
    ['HTTPS://WWW.WHITEHOUSE.GOV/Contact/', 'https://www.whitehouse.gov/Contact/'],
    ['  https://www.whitehouse.gov/contact/\n', 'https://www.whitehouse.gov/contact/'],
    // as documents print it
    ['www.whitehouse.gov/contact/', 'https://www.whitehouse.gov/contact/'],
    ['www.whitehouse.gov/contact', 'https://www.whitehouse.gov/contact'],
  ])('%j', (text, url) => {
    expect(judgeWebform(text)).toEqual({ verdict: 'white-house', url });
  });
});

describe('looks like it and is not', () => {
  test.each([
    // scheme and port
    'http://www.whitehouse.gov/contact/',
    'http://whitehouse.gov/',
    'https://www.whitehouse.gov:8443/contact/',
    'https://www.whitehouse.gov:443/contact/',
    'https://www.whitehouse.gov:80/contact/',
    'www.whitehouse.gov:8443/contact/',
    'ftp://www.whitehouse.gov/contact/',
    'javascript:location="https://www.whitehouse.gov/contact/"',
    'data:text/html,<h1>White-House</h1>',
    // user info
    'https://www.whitehouse.gov@evil.example/contact/',
    'https://www.whitehouse.gov:contact@evil.example/',
    'https://www.whitehouse.gov%2Fcontact@evil.example/',
    'https://me@www.whitehouse.gov/contact/',
    'https://@www.whitehouse.gov/contact/',
    // the name elsewhere
    'https://www.whitehouse.gov.evil.example/contact/',
    'https://www-whitehouse-gov.example/contact/',
    'https://evil.example/www.whitehouse.gov/contact/',
    'https://evil.example/?to=https://www.whitehouse.gov/contact/',
    'https://evil.example/#whitehouse.gov',
    'https://white-house.example/',
    'https://white.house.example/',
    'https://white_house.example/',
    'https://evil.example/the-white-house',
    'https://evil.example/white%20house',
    'https://evil.example/%77hitehouse',
    'https://whitehou.se/',
    // other ends
    'https://www.whitehouse.com/contact/',
    'https://www.whitehouse.org/contact/',
    'https://www.whitehouse.gov.uk/contact/',
    'https://www.whitehouse.gov.contact/',
    'https://xn--t-4mb94ab7b1ic12fda98g.gov/contact/',
    'https://www.whitehouse.gov./contact/',
    'https://www.whitehouse.gov-contact.example/',
    'https://contact.whitehouse.gov/contact/',
    'https://www.forms.whitehouse.gov/contact/',
    'whitehouse.com',
    // digits and pairs of letters
    'https://www.wh1tehouse.gov/contact/',
    'https://www.whltehouse.gov/contact/',
    'https://www.whiteh0use.gov/contact/',
    'https://www.whit3hous3.gov/contact/',
    'https://www.whi7ehou5e.gov/contact/',
    'https://www.vvhitehouse.gov/contact/',
    'https://www.uuhitehouse.gov/contact/',
    'https://www.whitehovse.gov/contact/',
    // other scripts
    'https://www.whitehοuse.gov/contact/',
    'https://www.ԝһіtеһоυѕе.gov/contact/',
    'https://www.whıtehouse.gov/contact/',
    'https://www.ẃhítéhöüse.gov/contact/',
    'https://www.w̲hitehouse.gov/contact/',
    'https://www.ｗｈｉｔｅｈｏｕｓｅ.gov/contact/',
    'https://ｗｗｗ.whitehouse.gov/contact/',
    'https://www.𝐰𝐡𝐢𝐭𝐞𝐡𝐨𝐮𝐬𝐞.gov/contact/',
    'https://www。whitehouse。gov/contact/',
    'https://www.white\u00adhouse.gov/contact/',
    'https://www.white\u200bhouse.gov/contact/',
    'https://www.whit\u0435house.gov/contact/',
    'https://evil.example/whit\u0435house',
    'https://evil.example/whit%D0%B5house',
    'https://xn--whitehuse-v1g.gov/contact/',
    'https://xn--whithouse-j0h.gov/contact/',
    'https://www.xn--whtehouse-wpb.gov/contact/',
    // a letter or two wrong
    'https://www.whitehose.gov/contact/',
    'https://www.whitheouse.gov/contact/',
    'https://www.whitehuose-contact.gov/',
    'https://www.whitehousee.gov/contact/',
    'https://www.witehouse.gov/contact/',
    'https://www.whitehouze.gov/contact/',
    'https://www.wbitehonse.gov/contact/',
    'https://thewhitehouse.example/',
    'https://www.wwwwhitehouse.example/',
    // what a browser would make the right address of
    'https:\\\\www.whitehouse.gov\\contact\\',
    'https:www.whitehouse.gov/contact/',
    'https:///www.whitehouse.gov/contact/',
    'https://www.white\nhouse.gov/contact/',
    'https://www.white\thouse.gov/contact/',
    'https://www.%77hitehouse.gov/contact/',
    'https://evil.example\\@www.whitehouse.gov/contact/',
    'https://www.whitehouse.gov\\@evil.example/contact/',
    // what no browser takes
    'https://www.white house.gov/contact/',
    'https://www.whitehouse.gov:port/contact/',
    'https://[whitehouse.gov]/contact/',
  ])('%j', (text) => {
    expect(judgeWebform(text).verdict).toBe('lookalike');
  });
});

describe('any other address', () => {
  test.each([
    ['https://www.gov.uk/contact', 'https://www.gov.uk/contact'],
    ['http://example.org', 'http://example.org/'],
    ['https://example.org:8443/contact/?a=b#c', 'https://example.org:8443/contact/?a=b#c'],
    ['www.example.org/contact', 'https://www.example.org/contact'],
    ['example.org', 'https://example.org/'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
    ['https://presidencia.gob.example/escríbale', 'https://presidencia.gob.example/escr%C3%ADbale'],
    ['https://www.lighthouse.example/', 'https://www.lighthouse.example/'],
    ['https://www.warehouse.example/', 'https://www.warehouse.example/'],
    ['https://www.greenhouse.example/white', 'https://www.greenhouse.example/white'],
    ['https://www.house.gov/', 'https://www.house.gov/'],
    ['https://white.example/house', 'https://white.example/house'],
    ['https://192.0.2.1/', 'https://192.0.2.1/'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
    // theirs, and not the form
    ['https://www.whitehouse.gov', 'https://www.whitehouse.gov/'],
    ['https://www.whitehouse.gov/briefing-room/', 'https://www.whitehouse.gov/briefing-room/'],
    ['https://www.whitehouse.gov/contact/../elsewhere', 'https://www.whitehouse.gov/elsewhere'],
    ['https://www.whitehouse.gov/contact/%2e%2e/elsewhere', 'https://www.whitehouse.gov/elsewhere'],
    ['https://whitehouse.gov/contact/', 'https://whitehouse.gov/contact/'],
    ['whitehouse.gov', 'https://whitehouse.gov/'],
  ])('%s', (text, url) => {
    expect(judgeWebform(text)).toEqual({ verdict: 'other', url });
  });
});

describe('no address on the web', () => {
  test.each([
    '',
    '   ',
    'Webform',
    'The White House',
    'the contact form of the White House',
    'see https://www.whitehouse.gov/contact/',
    'https://example.org/ or by post',
    'https://',
    'http://?',
    'president@example.org',
    'president@whitehouse.gov',
    'mailto:president@whitehouse.gov',
    'tel:+12024561111',
    '+1 202 456 1111',
    'javascript:alert(1)',
    'data:text/html,hello',
    'ftp://example.org/',
    '/contact/',
    '//example.org/contact',
    '...',
  ])('%j', (text) => {
    expect(judgeWebform(text)).toEqual({ verdict: 'none', url: '' });
  });
});

describe('whatever the text is', () => {
  const pieces = fc.constantFrom(
    'https://',
    'http://',
    'www.',
    'forms.',
    'whitehouse',
    '.gov',
    '.com',
    '/contact',
    '/',
    '@',
    ':',
    '443',
    '\\',
    '?',
    '#',
    '%2e',
    '..',
    ' ',
    '\t',
    'xn--',
    'evil.example',
    'ο',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.array(pieces).map((all) => all.join('')),
  );

  test('only http and https come out, and only the form’s own address as the White House’s', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { verdict, url } = judgeWebform(text);
        expect(url).toMatch(/^(https?:\/\/.*)?$/s);
        if (verdict === 'white-house') {
          expect(WHITE_HOUSE_ORIGINS).toContain(new URL(url).origin);
          expect(new URL(url).username + new URL(url).password + new URL(url).port).toBe('');
          expect(url).toMatch(/^https:\/\/(www|forms)\.whitehouse\.gov\/contact/);
        }
        if (verdict === 'none') expect(url).toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});
