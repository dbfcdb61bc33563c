import { beforeEach, expect, test, vi } from 'vitest';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { webext } from '../webext';
import { forgetAnswer, rememberAnswer } from './answerStore';
import { answersRecord } from './answersRecord';
import { eraseEverything, readRecord } from './record';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local } = (webext as unknown as FakeWebext).storage;
const AT = new Date('2026-11-27T08:00:00.000Z');
const of = (key: string) => ({ fingerprint: 'form', key, answer: 'none' as const });

beforeEach(() => {
  local.data = {};
  lockInOrder();
});

test('answers given in two windows at once are both remembered', async () => {
  await Promise.all([rememberAnswer(of('a'), AT), rememberAnswer(of('b'), AT)]);
  expect(await readRecord(answersRecord)).toEqual({
    form: { answers: { a: 'none', b: 'none' }, at: AT.toISOString() },
  });
});

test('an answer that is forgotten leaves nothing on the device', async () => {
  await rememberAnswer(of('a'), AT);
  await forgetAnswer('form', 'a');
  expect(JSON.stringify(local.data)).not.toContain('form');
});

test('erasing everything takes the answers, too', async () => {
  await rememberAnswer(of('a'), AT);
  await eraseEverything();
  expect(local.data).toEqual({});
});
