import { describe, expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import type { LogEntry } from '../log/logEntry';
import { NOTHING_LOGGED, summaryOf } from '../log/logSummary';
import { actionState, targetsDone } from './actionState';

const TODAY = '2026-02-03';

const sent = (over: Partial<LogEntry> = {}): LogEntry => ({
  id: 'c0ffee',
  at: '2026-02-03T08:00:00.000Z',
  actionId: 'amina',
  action: 'Free Amina Example',
  reference: '',
  target: 'president',
  targetId: '',
  targetName: '',
  channel: 'webform',
  did: 'sent',
  text: 'Your Excellency,',
  note: '',
  ...over,
});
const posted = (targetId: string) => sent({ target: 'other', targetId, channel: 'post', did: 'posted' });

describe('how far an action is', () => {
  const entry = { deadline: '2026-03-15', filledAt: '' };
  const filled = { ...entry, filledAt: '2026-02-03T08:00:00.000Z' };
  const past = { ...entry, deadline: '2026-02-02' };

  test.each([
    ['not-started', entry, false, []],
    ['draft', entry, true, []],
    ['filled', filled, true, []],
    ['posted', filled, true, [posted('minister')]],
    ['filled', filled, true, [sent({ did: 'filled' }), { ...posted('minister'), did: 'printed' }]],
    ['sent', filled, true, [posted('minister'), sent()]],
    ['closed', past, true, []],
    ['filled', { ...filled, deadline: past.deadline }, true, []],
    ['posted', past, false, [posted('minister')]],
    ['sent', past, false, [sent()]],
    ['not-started', { ...entry, deadline: TODAY }, false, []],
    ['not-started', { ...entry, deadline: '' }, false, [sent({ did: 'answered' })]],
    ['sent', entry, false, [sent({ did: 'called', channel: 'phone' })]],
  ] as const)('is %s', (state, one, hasDraft, log) => {
    expect(actionState(one, hasDraft, summaryOf(log), TODAY)).toBe(state);
  });
});

test('done are the targets that letters were posted to, and the main one when the form was sent', () => {
  const form = 'https://www.whitehouse.gov/contact/';
  const targets = [
    aTarget({ webform: form }),
    aTarget({ id: 'ambassador', kind: 'additional' }),
    aTarget({ id: 'king', kind: 'copy' }),
  ];
  expect(targetsDone(targets, NOTHING_LOGGED)).toEqual([]);
  expect(targetsDone(targets, summaryOf([posted('king'), posted('king'), posted('gone')]))).toEqual(['king']);
  expect(targetsDone(targets, summaryOf([sent(), posted('ambassador')]))).toEqual(['minister', 'ambassador']);
  expect(targetsDone(targets, summaryOf([sent({ target: 'vice-president' })]))).toEqual([]);
  expect(targetsDone([aTarget()], summaryOf([sent()]))).toEqual([]);
  expect(targetsDone(targets, summaryOf([sent({ did: 'filled' }), { ...posted('king'), did: 'printed' }]))).toEqual([]);
});
