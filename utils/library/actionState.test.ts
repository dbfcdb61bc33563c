import { describe, expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import type { LogEntry } from '../log/logEntry';
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
  const entry = { id: 'amina', deadline: '2026-03-15', filledAt: '' };
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
    ['not-started', { ...entry, deadline: '' }, false, [sent({ actionId: 'noor' }), sent({ actionId: '' })]],
  ] as const)('is %s', (state, one, hasDraft, log) => {
    expect(actionState(one, hasDraft, log, TODAY)).toBe(state);
  });
});

test('done are the targets that letters were posted to, and the main one when the form was sent', () => {
  const form = 'https://www.whitehouse.gov/contact/';
  const targets = [
    aTarget({ webform: form }),
    aTarget({ id: 'ambassador', kind: 'additional' }),
    aTarget({ id: 'king', kind: 'copy' }),
  ];
  expect(targetsDone('amina', targets, [])).toEqual([]);
  expect(targetsDone('amina', targets, [posted('king'), posted('king'), posted('gone')])).toEqual(['king']);
  expect(targetsDone('amina', targets, [sent(), posted('ambassador')])).toEqual(['minister', 'ambassador']);
  expect(targetsDone('amina', targets, [sent({ target: 'vice-president' })])).toEqual([]);
  expect(targetsDone('amina', [aTarget()], [sent()])).toEqual([]);
  expect(targetsDone('noor', targets, [sent(), posted('king')])).toEqual([]);
});
