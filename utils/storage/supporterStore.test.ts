import { beforeEach, expect, test, vi } from 'vitest';
import { aSupporter } from '../../tests/builders/supporter';
import type { FakeWebext } from '../../tests/builders/webext';
import { NO_SUPPORTER, type Supporter } from '../supporter/supporter';
import { webext } from '../webext';
import { readSupporter, setForgetDetails, supporterWriter } from './supporterStore';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local, session } = (webext as unknown as FakeWebext).storage;

const writeSupporter = async (supporter: Supporter) => (await supporterWriter())(supporter);

beforeEach(() => {
  for (const area of [local, session]) {
    area.data = {};
    area.refuse = () => false;
  }
});

test('details are kept on the device unless told otherwise', async () => {
  expect(await readSupporter()).toEqual(NO_SUPPORTER);
  await writeSupporter(aSupporter());
  expect(await readSupporter()).toEqual(aSupporter());
  expect(session.data).toEqual({});
});

test('details to be forgotten move to the session whole, and nothing of them stays on the device', async () => {
  await writeSupporter(aSupporter());
  await setForgetDetails(true);
  expect(await readSupporter()).toEqual(aSupporter());
  expect(JSON.stringify(local.data)).not.toContain('zoe.ohara@example.org');
  expect(JSON.stringify(session.data)).toContain('zoe.ohara@example.org');
});

test('later edits go to the session alone', async () => {
  await setForgetDetails(true);
  await writeSupporter(aSupporter({ email: 'new@example.org' }));
  expect(JSON.stringify(local.data)).not.toContain('new@example.org');
  session.data = {}; // the browser closes
  expect(await readSupporter()).toEqual(NO_SUPPORTER);
});

test('a window that was open before the choice follows it', async () => {
  const write = await supporterWriter();
  await setForgetDetails(true);
  await write(aSupporter({ email: 'new@example.org' }));
  expect(JSON.stringify(local.data)).not.toContain('new@example.org');
  expect((await readSupporter()).email).toBe('new@example.org');
});

test('details to be kept move back whole, and nothing of them stays in the session', async () => {
  await setForgetDetails(true);
  await writeSupporter(aSupporter());
  await setForgetDetails(false);
  expect(await readSupporter()).toEqual(aSupporter());
  expect(session.data).toEqual({});
});

test('the same choice twice changes nothing', async () => {
  await setForgetDetails(true);
  await writeSupporter(aSupporter());
  await setForgetDetails(true);
  expect(await readSupporter()).toEqual(aSupporter());
});

test.each([true, false])('details are still there when a move breaks off (to be forgotten: %s)', async (forget) => {
  await setForgetDetails(!forget);
  await writeSupporter(aSupporter());
  (forget ? session : local).refuse = (keys) => keys.includes('supporter');
  await expect(setForgetDetails(forget)).rejects.toThrow('quota');
  expect(await readSupporter()).toEqual(aSupporter());
});
