import { describe, expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import type { LogEntry } from '../log/logEntry';
import { nextStep, type NextStep, targetProgress, type TargetState, type Ways } from './targetState';

const PRESIDENT = aTarget({ id: 'president', webform: 'https://www.whitehouse.gov/contact/' });
const MINISTER = aTarget();

function anEntry(over: Partial<LogEntry> = {}): LogEntry {
  return {
    id: 'entry',
    at: '2026-05-04T10:00:00.000Z',
    actionId: 'amina',
    action: 'Free Amina Example',
    reference: 'UA 17/26',
    target: 'other',
    targetId: 'minister',
    targetName: 'Ada Sample',
    channel: 'post',
    did: 'posted',
    text: 'A letter.',
    note: '',
    ...over,
  };
}

const printed = anEntry({ did: 'printed', at: '2026-05-01T10:00:00.000Z' });
const posted = anEntry({ did: 'posted', at: '2026-05-02T10:00:00.000Z' });
const emailed = anEntry({ did: 'sent', channel: 'email', at: '2026-05-03T10:00:00.000Z' });
const called = anEntry({ did: 'called', channel: 'phone', at: '2026-05-04T10:00:00.000Z' });
const answered = anEntry({ did: 'answered', at: '2026-05-05T10:00:00.000Z' });
const filled = anEntry({ did: 'filled', channel: 'webform', target: 'president', targetId: '' });
const sent = anEntry({ did: 'sent', channel: 'webform', target: 'president', targetId: '' });

describe('the state of a target', () => {
  test.each<[string, readonly LogEntry[], TargetState, string[]]>([
    ['nothing done', [], 'open', []],
    ['printed', [printed], 'printed', ['printed post']],
    ['posted after printing', [printed, posted], 'posted', ['posted post', 'printed post']],
    ['in whatever order the log has it', [posted, printed], 'posted', ['posted post', 'printed post']],
    [
      'printed once more after posting',
      [posted, { ...printed, at: '2026-06-01T00:00:00.000Z' }],
      'posted',
      ['posted post', 'printed post'],
    ],
    ['e-mail sent', [emailed], 'sent', ['sent email']],
    ['called', [called], 'called', ['called phone']],
    ['called with a letter printed', [printed, called], 'called', ['called phone', 'printed post']],
    ['called and posted', [called, posted], 'posted', ['posted post', 'called phone']],
    [
      'everything',
      [called, printed, emailed, posted],
      'sent',
      ['sent email', 'posted post', 'called phone', 'printed post'],
    ],
    ['an answer alone', [answered], 'open', []],
    ['an answer after posting', [posted, answered], 'posted', ['posted post']],
    ['something for another target', [anEntry({ targetId: 'other' })], 'open', []],
  ])('%s', (_, entries, state, deeds) => {
    const progress = targetProgress(MINISTER, entries);
    expect(progress.state).toBe(state);
    expect(progress.deeds.map(({ did, channel }) => `${did} ${channel}`)).toEqual(deeds);
  });

  test.each<[string, readonly LogEntry[], TargetState]>([
    ['in the form is open still', [filled], 'open'],
    ['sent with the form', [filled, sent], 'sent'],
    ['to the Vice President is not to the President', [{ ...sent, target: 'vice-president' }], 'open'],
  ])('of the one whom the form goes to: %s', (_, entries, state) => {
    expect(targetProgress(PRESIDENT, entries).state).toBe(state);
  });

  test('tells when each was last done', () => {
    const again = { ...posted, at: '2026-05-20T10:00:00.000Z' };
    expect(targetProgress(MINISTER, [again, posted]).deeds).toEqual([{ did: 'posted', channel: 'post', at: again.at }]);
  });
});

describe('the next step', () => {
  const NO_WAY: Ways = { form: false, webform: false, post: null, email: false, phone: false };

  test.each<[string, readonly LogEntry[], Partial<Ways>, boolean, NextStep]>([
    ['nothing written', [], { post: 'in-time' }, false, 'write'],
    ['no way to reach them', [], {}, true, 'none'],
    ['no way to reach them, nothing written', [], {}, false, 'none'],
    ['the form', [], { form: true, post: 'in-time', email: true }, true, 'form'],
    ['in the form', [filled], { form: true, post: 'in-time' }, true, 'say-sent'],
    ['post in time', [], { post: 'in-time', email: true, phone: true }, true, 'print'],
    ['post that is tight', [], { post: 'tight', email: true }, true, 'print'],
    ['post of which nothing is known', [], { post: 'unknown' }, true, 'print'],
    ['no deadline', [], { post: 'no-deadline' }, true, 'print'],
    ['post too late, e-mail', [], { post: 'too-late', email: true, phone: true }, true, 'email'],
    ['post too late, another form', [], { post: 'too-late', webform: true, phone: true }, true, 'webform'],
    ['post too late, telephone', [], { post: 'too-late', phone: true }, true, 'call'],
    ['post too late, the White House’s form', [], { form: true, post: 'too-late' }, true, 'form'],
    ['post too late, and nothing else', [], { post: 'too-late' }, true, 'print-late'],
    ['printed', [printed], { post: 'in-time', phone: true }, true, 'post'],
    ['printed, and the letter taken away since', [printed], { post: 'in-time' }, false, 'post'],
    ['printed, too late, and nothing else', [printed], { post: 'too-late' }, true, 'post-late'],
    ['printed, too late, telephone', [printed], { post: 'too-late', phone: true }, true, 'call'],
    ['e-mail alone', [], { email: true, phone: true }, true, 'email'],
    ['telephone alone', [], { phone: true }, true, 'call'],
    ['posted', [posted], { post: 'in-time' }, true, 'done'],
    ['e-mail sent', [emailed], { email: true, post: 'in-time' }, true, 'done'],
    ['called', [called], { post: 'in-time', phone: true }, true, 'done'],
    ['posted to an address that is gone since', [posted], {}, true, 'done'],
  ])('%s', (_, entries, ways, written, step) => {
    const target = entries.includes(filled) ? PRESIDENT : MINISTER;
    expect(nextStep(targetProgress(target, entries), { ...NO_WAY, ...ways }, written)).toBe(step);
  });
});
