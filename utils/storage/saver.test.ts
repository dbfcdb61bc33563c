import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSaver, type SaveState } from './saver';

/** A store whose writes end when the test says so. */
function aSlowStore() {
  const begun: { value: string; end: (error?: Error) => Promise<void> }[] = [];
  const states: SaveState[] = [];
  const saver = createSaver<string>(
    (value) =>
      new Promise((resolve, reject) => {
        begun.push({
          value,
          end: async (error) => {
            if (error) reject(error);
            else resolve();
            await new Promise((turn) => setTimeout(turn));
          },
        });
      }),
    (state) => states.push(state),
  );
  return { saver, begun, states, values: () => begun.map(({ value }) => value) };
}

test('an edit is handed over in the moment it is made, and told when it is safe', async () => {
  const { saver, begun, states, values } = aSlowStore();
  saver.save('D');
  expect([values(), states, saver.pending()]).toEqual([['D'], ['saving'], true]);
  await begun[0]?.end();
  expect([states, saver.pending()]).toEqual([['saving', 'saved'], false]);
});

test('edits wait for nothing and keep their order, the latest last', () => {
  const { saver, values } = aSlowStore();
  for (const value of ['D', 'De', 'Dea', 'Dear']) saver.save(value);
  expect(values()).toEqual(['D', 'De', 'Dea', 'Dear']);
});

test('is pending, and not saved, until the latest edit is', async () => {
  const { saver, begun, states } = aSlowStore();
  saver.save('D');
  saver.save('De');
  await begun[0]?.end();
  expect([states.at(-1), saver.pending()]).toEqual(['saving', true]);
  await begun[1]?.end();
  expect([states.at(-1), saver.pending()]).toEqual(['saved', false]);
});

test('a failed write is told and stays pending, and the next edit saves again', async () => {
  const { saver, begun, states } = aSlowStore();
  saver.save('Dear');
  await begun[0]?.end(new Error('QUOTA_BYTES quota exceeded'));
  expect([states, saver.pending()]).toEqual([['saving', 'failed'], true]);
  saver.save('Dear Mr.');
  await begun[1]?.end();
  expect([states, saver.pending()]).toEqual([['saving', 'failed', 'saving', 'saved'], false]);
});

describe('what the browser refused', () => {
  const refused = async () => {
    const store = aSlowStore();
    store.saver.save('Dear');
    await store.begun[0]?.end(new Error('QUOTA_BYTES quota exceeded'));
    return store;
  };
  const wait = () => {
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true });
    return refused();
  };
  afterEach(() => void vi.useRealTimers());

  test('is tried again until it is stored', async () => {
    const { begun, states, values, saver } = await wait();
    await vi.advanceTimersByTimeAsync(2000);
    await begun[1]?.end(new Error('QUOTA_BYTES quota exceeded'));
    expect([values(), states.at(-1), saver.pending()]).toEqual([['Dear', 'Dear'], 'failed', true]);
    await vi.advanceTimersByTimeAsync(2000);
    await begun[2]?.end();
    expect([values(), states.at(-1), saver.pending()]).toEqual([['Dear', 'Dear', 'Dear'], 'saved', false]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(values()).toHaveLength(3);
  });

  test('is not tried again once a later edit took its place', async () => {
    const { begun, values, saver } = await wait();
    saver.save('Dear Mr.');
    await begun[1]?.end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(values()).toEqual(['Dear', 'Dear Mr.']);
  });

  test('is not tried again once it was forgotten', async () => {
    const { values, saver } = await wait();
    saver.forget();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([values(), saver.pending()]).toEqual([['Dear'], false]);
  });
});

test('a failure that comes late is of no account once a later edit is saved', async () => {
  const { saver, begun, states } = aSlowStore();
  saver.save('D');
  saver.save('De');
  await begun[1]?.end();
  await begun[0]?.end(new Error('busy'));
  expect([states.at(-1), saver.pending()]).toEqual(['saved', false]);
});

test('a success is not told when the latest edit failed', async () => {
  const { saver, begun, states } = aSlowStore();
  saver.save('D');
  saver.save('De');
  await begun[0]?.end();
  await begun[1]?.end(new Error('busy'));
  expect(states).not.toContain('saved');
  expect(states.at(-1)).toBe('failed');
});
