import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bigLibrary, bytesOf, proseWriter, QUOTA } from './bigLibrary';

test('made-up prose packs no better than prose does', () => {
  const text = proseWriter(1)(7000);
  const ratio = text.length / deflateRawSync(text).length;
  // English of this length packs to between a half and two fifths
  expect(ratio).toBeGreaterThan(1.7);
  expect(ratio).toBeLessThan(2.5);
  expect(proseWriter(1)(7000)).toBe(text);
  expect(proseWriter(2)(7000)).not.toBe(text);
});

test(
  '1,000 actions and drafts with 10,000 log entries stay within what a browser stores',
  { timeout: 120_000 },
  async () => {
    const records = await bigLibrary();
    const bytes = bytesOf(records);
    const part = (prefix: string) =>
      bytesOf(Object.fromEntries(Object.entries(records).filter(([key]) => key.startsWith(prefix))));
    console.log(
      `big library: ${bytes} of ${QUOTA} bytes; actions ${part('action:')}, drafts ${part('appeal:')}, log ${part('log:')}, its summary ${part('logged')}, library ${part('library')}`,
    );
    expect(Object.keys(records)).toHaveLength(3002);
    expect(bytes).toBeLessThan(QUOTA);
  },
);
