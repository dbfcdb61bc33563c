import { describe, expect, test } from 'vitest';
import { pack, unpack } from './packed';

const LETTER = 'Your Excellency,\n\nplease free Amina Example – «libertad», حرية, 🙂.\n';

describe('a long text', () => {
  test('comes out as it went in, in less room', async () => {
    const text = LETTER.repeat(100);
    const packed = await pack(text);
    expect(packed!.length).toBeLessThan(text.length / 10);
    expect(packed).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(await unpack(packed!)).toBe(text);
  });

  test('of a million characters does, too', async () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `${index * 7919}: ${LETTER.slice(index % 40)}`).join('');
    expect(await unpack((await pack(text))!)).toBe(text);
  });

  test('that would not get smaller is not packed', async () => {
    const noise = Array.from(crypto.getRandomValues(new Uint16Array(3000)), (unit) =>
      String.fromCharCode(0x4e00 + (unit % 20_000)),
    ).join('');
    expect(await pack(noise)).toBeNull();
  });
});

test('a short text is not packed', async () => {
  expect(await pack(LETTER)).toBeNull();
});

test.each(['', 'not base64!', 'AAAA', btoa('Your Excellency,')])('%j unpacks to nothing', async (packed) => {
  expect(await unpack(packed)).toBeNull();
});

test('what was cut off unpacks to nothing', async () => {
  const packed = (await pack(LETTER.repeat(100)))!;
  expect(await unpack(packed.slice(0, packed.length - 8))).toBeNull();
});
