import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { webext } from '../webext';
import { eraseEverything } from './record';
import { takeAway } from './takeAway';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local } = (webext as unknown as FakeWebext).storage;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  lockInOrder();
  local.data = { appeal: 1, action: 2, library: 3 };
  local.undoneRemovals = 0;
});
afterEach(() => void vi.useRealTimers());

/** Lets the pauses of some work pass at once. */
async function inTime(work: Promise<void>): Promise<void> {
  await Promise.all([work, vi.advanceTimersByTimeAsync(10_000)]);
}

test('what is taken away is gone, and nothing else', async () => {
  await takeAway(['appeal', 'action', 'never there']);
  expect(local.data).toEqual({ library: 3 });
});

test('what the browser said to have removed, and did not, is taken away again', async () => {
  local.undoneRemovals = 5;
  await inTime(takeAway(['appeal', 'action']));
  expect(local.data).toEqual({ library: 3 });
});

test('what was written anew in the meantime stays', async () => {
  const remove = vi
    .spyOn(local, 'remove')
    .mockImplementationOnce(async () => void (local.data['appeal'] = 'typed just now'));
  await inTime(takeAway(['appeal']));
  expect(local.data['appeal']).toBe('typed just now');
  remove.mockRestore();
});

test('what stays is told', async () => {
  local.undoneRemovals = Infinity;
  await expect(inTime(takeAway(['appeal']))).rejects.toThrow('keeps 1');
});

test('everything is erased where the browser only said that it was', async () => {
  local.undoneRemovals = 3;
  await inTime(eraseEverything());
  expect(local.data).toEqual({});
});

test('that not everything could be erased is told', async () => {
  local.undoneRemovals = Infinity;
  await expect(inTime(eraseEverything())).rejects.toThrow('keeps 3');
});
