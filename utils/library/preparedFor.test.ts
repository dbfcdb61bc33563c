import { expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import { aLogEntry } from '../../tests/builders/logEntry';
import { preparedFor } from './preparedFor';

const MINISTER = aTarget();
const PRESIDENT = aTarget({ id: 'president', webform: 'https://www.whitehouse.gov/contact/' });
const onPaper = { channel: 'post', target: 'other', targetId: 'minister' } as const;
const printed = aLogEntry({ id: 'printed', did: 'printed', ...onPaper });
const posted = aLogEntry({ id: 'posted', did: 'posted', at: '2026-02-04T08:00:00.000Z', ...onPaper });
const again = { ...printed, id: 'again', at: '2026-02-05T08:00:00.000Z' };
const filled = aLogEntry({ id: 'filled', did: 'filled' });

test('a letter that came out of the printer is the one that goes, the last one of several', () => {
  expect(preparedFor([printed], MINISTER, 'post')).toBe(printed);
  expect(preparedFor([again, printed], MINISTER, 'post')).toBe(again);
});

test('one that has gone since goes no more, and one that was printed afterwards does', () => {
  expect(preparedFor([printed, posted], MINISTER, 'post')).toBeNull();
  expect(preparedFor([printed, posted, again], MINISTER, 'post')).toBe(again);
});

test('a reply to it does not take it away', () => {
  const reply = { ...posted, did: 'answered' as const };
  expect(preparedFor([printed, reply], MINISTER, 'post')).toBe(printed);
});

test('what is in the form is for whom the form goes to', () => {
  expect(preparedFor([filled, printed], PRESIDENT, 'webform')).toBe(filled);
  expect(preparedFor([filled, printed], MINISTER, 'webform')).toBeNull();
  expect(preparedFor([filled, printed], PRESIDENT, 'post')).toBeNull();
});
