import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { aBackup, aLogEntry } from '../../tests/builders/backup';
import { numbersFrom } from '../../tests/builders/mutateDocument';
import { aSupporter } from '../../tests/builders/supporter';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import type { BackupContents } from '../backup/backupContents';
import { plainDigested, sealedDigested, writePlain, writeSealed } from '../backup/backupFile';
import { sha256 } from '../sealing/digest';
import { ITERATIONS, SEAL_LIMITS, sealText } from '../sealing/sealText';
import { recordsOf } from '../storage/backupRecords';
import { webext } from '../webext';
import { makeBackup } from './makeBackup';
import { openBackup, readBackup } from './readBackup';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local } = (webext as unknown as FakeWebext).storage;
const PASSPHRASE = 'ein Käse, zwei Äpfel';
const NOW = new Date('2026-11-27T09:00:00.000Z');
/** For speed: a test that opens hundreds of files need not wait for each. */
const FEW = 10;
const FEW_ALLOWED = { ...SEAL_LIMITS, fewestIterations: FEW };

const CONTENTS = aBackup(
  { amina: { action: anAction(), letter: 'Your Excellency,\nI teach — “نعم”.' } },
  { log: [aLogEntry({ actionId: 'amina' })], details: aSupporter() },
);
const bodyOf = (contents: BackupContents, extra: Record<string, unknown> = {}) => ({
  made: NOW.toISOString(),
  extension: '0.1.0',
  records: { ...recordsOf(contents), ...extra },
});
type Body = ReturnType<typeof bodyOf>;

const plainFile = async (body: Body) => writePlain(body, await sha256(plainDigested(body)));
async function sealedFile(body: Body, passphrase = PASSPHRASE, iterations = FEW): Promise<string> {
  const sealed = await sealText(JSON.stringify(body), passphrase, iterations);
  return writeSealed(sealed, await sha256(sealedDigested(sealed)));
}

/** All of reading, with the passphrase where it is asked for. */
async function read(text: string, passphrase = PASSPHRASE, limits = FEW_ALLOWED) {
  const reading = await readBackup(text);
  return 'sealed' in reading ? openBackup(reading.sealed, passphrase, limits) : reading;
}

beforeEach(() => {
  lockInOrder();
  local.data = {};
  (webext.runtime as unknown as { getManifest(): unknown }).getManifest = () => ({ version: '0.1.0' });
});

describe.each([
  ['plain', plainFile],
  ['sealed', sealedFile],
] as const)('a %s backup', (kind, make) => {
  test('is read as it was written', async () => {
    const reading = await read(await make(bodyOf(CONTENTS)));
    expect(reading).toEqual({ ok: true, backup: { made: NOW.toISOString(), contents: CONTENTS } });
  });

  test('that a program has given other ends of lines and a byte order mark is still whole', async () => {
    const text = `\ufeff${(await make(bodyOf(CONTENTS))).replaceAll('\n', '\r\n')}`;
    expect(await read(text)).toMatchObject({ ok: true });
  });

  test('that is cut anywhere has a problem and nothing else', async () => {
    const text = await make(bodyOf(CONTENTS));
    const number = numbersFrom(7);
    const problems = new Set<string>();
    for (let n = 0; n < 300; n++) {
      const reading = await read(text.slice(0, Math.floor(number() * (text.length - 2))));
      expect(reading.ok).toBe(false);
      if (!reading.ok) problems.add(reading.problem);
    }
    expect(problems).toContain('damaged');
    expect(problems).not.toContain('wrong-passphrase');
  });

  test('with a changed byte has a problem, or says what it said before', async () => {
    const bytes = new TextEncoder().encode(await make(bodyOf(CONTENTS)));
    const number = numbersFrom(11);
    let refused = 0;
    for (let n = 0; n < 400; n++) {
      const changed = bytes.slice();
      const at = Math.floor(number() * bytes.length);
      changed[at] = changed[at]! ^ (1 << Math.floor(number() * 8));
      const reading = await read(new TextDecoder().decode(changed));
      if (reading.ok) expect(reading.backup.contents).toEqual(CONTENTS);
      else {
        expect(['damaged', 'not-a-backup', 'newer-version']).toContain(reading.problem);
        refused++;
      }
    }
    // white space between the parts of the file is all that may change
    expect(refused).toBeGreaterThan(kind === 'plain' ? 200 : 380);
  });

  test.each([
    ['a later version of a record', { library: { version: 99, data: {} } }, 'newer-version'],
    ['a record that this version does not know', { 'pen-friends': { version: 1, data: [] } }, 'newer-version'],
    ['a record that does not parse', { library: { version: 1, data: 'broken' } }, 'damaged'],
  ])('with %s is refused', async (_, extra, problem) => {
    expect(await read(await make(bodyOf(CONTENTS, extra)))).toEqual({ ok: false, problem });
  });

  test('of a later version of the file is refused', async () => {
    const text = (await make(bodyOf(CONTENTS))).replace('"version": 1', '"version": 2');
    expect(await read(text)).toEqual({ ok: false, problem: 'newer-version' });
  });
});

test.each([
  ['', 'empty'],
  ['  \n', 'empty'],
  ['Dear Mr. President,', 'not-a-backup'],
  ['{"format":"own-words-action","version":1,"action":{}}', 'not-a-backup'],
  ['[]', 'not-a-backup'],
  ['{"format":"own-words-backup","version":1}', 'damaged'],
])('of %j it is said: %s', async (text, problem) => {
  expect(await read(text)).toEqual({ ok: false, problem });
});

describe('a passphrase', () => {
  test('that does not fit is told apart from a damaged file', async () => {
    const text = await sealedFile(bodyOf(CONTENTS));
    expect(await read(text, 'ein Käse, zwei Birnen')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    expect(await read(text, '')).toEqual({ ok: false, problem: 'wrong-passphrase' });
  });

  test('is the same however a keyboard put its letters together', async () => {
    const text = await sealedFile(bodyOf(CONTENTS), PASSPHRASE.normalize('NFD'));
    expect(await read(text, PASSPHRASE.normalize('NFC'))).toMatchObject({ ok: true });
  });

  test('leaves nothing readable in the file, and no two files are alike', async () => {
    const [one, two] = [await sealedFile(bodyOf(CONTENTS)), await sealedFile(bodyOf(CONTENTS))];
    expect(one).not.toMatch(/Excellency|amina|O'Hara|Käse/iu);
    const parts = (text: string) => JSON.parse(text) as { data: string; seal: { salt: string; iv: string } };
    expect(parts(one).seal.salt).not.toBe(parts(two).seal.salt);
    expect(parts(one).seal.iv).not.toBe(parts(two).seal.iv);
    expect(parts(one).data).not.toBe(parts(two).data);
  });

  test.each([1, ITERATIONS - 1, 10_000_001, 2 ** 31])(
    'is not tried where a file asks for %i rounds, however well its digest fits',
    async (iterations) => {
      const sealed = await sealText('{}', PASSPHRASE, FEW);
      const asking = { ...sealed, header: { ...sealed.header, iterations } };
      const text = writeSealed(asking, await sha256(sealedDigested(asking)));
      const derive = vi.spyOn(crypto.subtle, 'deriveKey');
      expect(await read(text, PASSPHRASE, SEAL_LIMITS)).toEqual({ ok: false, problem: 'damaged' });
      expect(derive).not.toHaveBeenCalled();
      derive.mockRestore();
    },
  );

  test('does not open a file whose header was exchanged, though its digest fits', async () => {
    const sealed = await sealText(JSON.stringify(bodyOf(CONTENTS)), PASSPHRASE, FEW);
    const asking = { ...sealed, header: { ...sealed.header, iterations: FEW + 1 } };
    const text = writeSealed(asking, await sha256(sealedDigested(asking)));
    expect(await read(text)).toEqual({ ok: false, problem: 'wrong-passphrase' });
  });

  test('does not open a file whose header was written otherwise, though key and IV are the same', async () => {
    const sealed = await sealText(JSON.stringify(bodyOf(CONTENTS)), PASSPHRASE, FEW);
    // the last four bits of sixteen bytes in base64 say nothing, so these two are the same salt
    const salt = sealed.header.salt.replace(/.(?===$)/, (last) => String.fromCharCode(last.charCodeAt(0) + 1));
    expect(atob(salt)).toBe(atob(sealed.header.salt));
    expect(salt).not.toBe(sealed.header.salt);
    const written = { ...sealed, header: { ...sealed.header, salt } };
    const text = writeSealed(written, await sha256(sealedDigested(written)));
    expect(await read(text)).toEqual({ ok: false, problem: 'wrong-passphrase' });
  });
});

describe('making one', () => {
  const records = recordsOf(CONTENTS);

  test('with a passphrase takes as many rounds as are asked for today, and can be opened', async () => {
    local.data = structuredClone(records);
    const text = await makeBackup({ details: true, passphrase: PASSPHRASE }, NOW);
    expect(JSON.parse(text)).toMatchObject({ seal: { iterations: 600_000 } });
    expect(await read(text, PASSPHRASE, SEAL_LIMITS)).toMatchObject({ ok: true, backup: { contents: CONTENTS } });
  }, 60_000);

  test('leaves the details out where they are not wanted', async () => {
    local.data = structuredClone(records);
    const text = await makeBackup({ details: false, passphrase: null }, NOW);
    expect(text).not.toContain('Núñez');
    expect(await read(text)).toMatchObject({ ok: true, backup: { contents: { ...CONTENTS, details: null } } });
  });

  test('leaves them out also where they do not parse, or did not once', async () => {
    local.data = {
      ...structuredClone(records),
      supporter: { version: 99, data: aSupporter() },
      'set-aside:supporter:2026-01-01T00:00:00.000Z': { version: 98, data: aSupporter() },
      'set-aside:log:2026-01-01T00:00:00.000Z': 'log of long ago',
    };
    const text = await makeBackup({ details: false, passphrase: null }, NOW);
    expect(text).not.toContain('Núñez');
    expect(text).toContain('log of long ago');
    expect(await makeBackup({ details: true, passphrase: null }, NOW)).toContain('Núñez');
  });

  test('has what does not parse in it as it was found, and what belongs to this device alone not', async () => {
    local.data = {
      ...structuredClone(records),
      'appeal:broken': { version: 2, data: 'letter of long ago' },
      reminded: { version: 1, data: '2026-11-01T00:00:00.000Z' },
    };
    const text = await makeBackup({ details: true, passphrase: null }, NOW);
    expect(text).toContain('letter of long ago');
    expect(text).not.toContain('reminded');
    expect(await read(text)).toMatchObject({ ok: true });
  });
});
