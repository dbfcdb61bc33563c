import { expect, test } from 'vitest';
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

test('a failed write is told, and the next edit saves again', async () => {
  const { saver, begun, states } = aSlowStore();
  saver.save('Dear');
  await begun[0]?.end(new Error('QUOTA_BYTES quota exceeded'));
  expect([states, saver.pending()]).toEqual([['saving', 'failed'], false]);
  saver.save('Dear Mr.');
  await begun[1]?.end();
  expect(states).toEqual(['saving', 'failed', 'saving', 'saved']);
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
