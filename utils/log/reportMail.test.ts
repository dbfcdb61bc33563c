import { expect, test } from 'vitest';
import { reportMail } from './reportMail';

test('the mail has its subject and text, line breaks as mails have them, and no recipient', () => {
  const link = reportMail('What I did & when', 'To: Núñez?\n\n50 % #1 + "حرية"')!;
  expect(link).toMatch(/^mailto:\?subject=What%20I%20did%20%26%20when&body=/);
  expect(link).not.toMatch(/[\s"#+]|[^\x20-\x7e]/);
  const query = new URLSearchParams(link.slice('mailto:?'.length));
  expect(query.get('subject')).toBe('What I did & when');
  expect(query.get('body')).toBe('To: Núñez?\r\n\r\n50 % #1 + "حرية"');
});

test('half a character does not break it', () => {
  expect(reportMail('a', '\ud83d')).toContain('%EF%BF%BD');
});

test('one that mail programs would cut off is none', () => {
  expect(reportMail('a', 'x'.repeat(1950))).not.toBeNull();
  expect(reportMail('a', 'x'.repeat(2000))).toBeNull();
  // each Arabic letter takes six characters in a link
  expect(reportMail('a', 'ح'.repeat(400))).toBeNull();
});
