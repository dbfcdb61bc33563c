import { describe, expect, test } from 'vitest';
import { isEmailAddress, LONGEST_LINK, mailtoAnybody, mailtoLink } from './mailtoLink';

const ADA = 'ada@justice.example';

/** What a mail program reads out of a link. */
function parts(href: string): { to: string[]; fields: Record<string, string> } {
  const [to = '', query = ''] = href.replace(/^mailto:/, '').split('?');
  const fields = query.split('&').map((field) => field.split('=') as [string, string]);
  return {
    to: to.split(',').map(decodeURIComponent),
    fields: Object.fromEntries(fields.map(([name, value]) => [name, decodeURIComponent(value)])),
  };
}

describe('a link to write e-mail', () => {
  test('has addresses, subject and letter, with lines as mail has them', () => {
    const link = mailtoLink([ADA, 'abel@example.org'], 'Free Amina', 'Dear Minister,\n\nplease.\n');
    expect(link?.href).toBe(
      'mailto:ada@justice.example,abel@example.org?subject=Free%20Amina&body=Dear%20Minister%2C%0D%0A%0D%0Aplease.%0D%0A',
    );
    expect(link?.hasBody).toBe(true);
  });

  test.each([
    ['signs that mean something in a link', 'a&cc=x@example.org?b#c%20d=e+f;g'],
    ['other scripts', 'Zoë wrote: حرية 自由 🕊'],
    ['quotation marks and brackets', `"Free" <b>'her'</b>`],
  ])('keeps %s', (_, text) => {
    const { to, fields } = parts(mailtoLink([ADA], text, text)!.href);
    expect(to).toEqual([ADA]);
    expect(fields).toEqual({ subject: text, body: text });
  });

  test.each(['a\nb', 'a\r\nb', 'a\rb'])('has line breaks as CRLF: %j', (body) => {
    expect(mailtoLink([ADA], '', body)?.href).toMatch(/&body=a%0D%0Ab$/);
  });

  test('is all ASCII without anything that would end an attribute or begin another field', () => {
    const { href } = mailtoLink([ADA], 'a"b<c>\n&d', 'é"<>&\n')!;
    expect(href).toMatch(/^[!-~]+$/);
    expect(href.split('&')).toHaveLength(2);
    expect(href).not.toMatch(/["<>]/);
  });

  test('has a subject of one line, so that it begins no other', () => {
    const { fields } = parts(mailtoLink([ADA], ' Free\r\nBcc: x@example.org\u0000\tnow ', '')!.href);
    expect(fields['subject']).toBe('Free Bcc: x@example.org now');
  });

  test('leaves the letter out where it would be too long, and says so', () => {
    const fits = mailtoLink([ADA], 's', 'x'.repeat(LONGEST_LINK - `mailto:${ADA}?subject=s&body=`.length))!;
    expect([fits.hasBody, fits.href.length]).toEqual([true, LONGEST_LINK]);
    const long = mailtoLink([ADA], 's', 'x'.repeat(LONGEST_LINK - `mailto:${ADA}?subject=s&body=`.length + 1))!;
    expect(long).toEqual({ href: `mailto:${ADA}?subject=s`, hasBody: false });
  });

  test('counts what letters of other scripts take in a link', () => {
    expect(mailtoLink([ADA], 's', 'ح'.repeat(400))?.hasBody).toBe(false);
  });

  test('stands half a character', () => {
    expect(parts(mailtoLink([ADA], 'a\ud83d', 'b')!.href).fields['subject']).toBe('a\ufffd');
  });

  test('names an address once, and leaves out what is none', () => {
    expect(mailtoLink([ADA, ` ${ADA} `, 'no address'], 's', 'b')?.href).toMatch(/^mailto:ada@justice\.example\?/);
    expect(mailtoLink(['no address'], 's', 'b')).toBeNull();
    expect(mailtoLink([], 's', 'b')).toBeNull();
  });
});

describe('an e-mail address', () => {
  test.each([ADA, 'ada.sample+x@mail.example.org', "o'hara@example.org", 'a_b-c@example.co.uk', 'A@B.example'])(
    '%s',
    (text) => {
      expect(isEmailAddress(text)).toBe(true);
    },
  );

  test.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'ada@example..org',
    'ada..b@example.org',
    '.ada@example.org',
    'ada.@example.org',
    'ada@-example.org',
    'ada@example.org?cc=x@example.org',
    'ada@example.org&bcc=x@example.org',
    'ada@example.org,x@example.org',
    'ada@example.org;x@example.org',
    'ada%40example.org@example.org',
    'ada@example.org\nBcc: x@example.org',
    'ada@example.org%0ABcc',
    'ada?subject=x@example.org',
    'Ada <ada@example.org>',
    'mailto:ada@example.org',
    'ada@exämple.org',
    'ada@@example.org',
    'ada b@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(250)}.org`,
  ])('is not %j', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});

test('a link to write to anybody has everything but the address', () => {
  const { href, hasBody } = mailtoAnybody('What I did & when', '50 % #1');
  expect(href).toBe('mailto:?subject=What%20I%20did%20%26%20when&body=50%20%25%20%231');
  expect(hasBody).toBe(true);
  // each Arabic letter takes six characters in a link
  expect(mailtoAnybody('a', 'ح'.repeat(400)).hasBody).toBe(false);
});
