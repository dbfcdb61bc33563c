import { beforeEach, expect, test, vi } from 'vitest';
import { aTarget, anAction } from '../../tests/builders/action';
import { aSupporter } from '../../tests/builders/supporter';
import type { FakeWebext } from '../../tests/builders/webext';
import { NO_APPEAL } from '../appeal/appeal';
import { PrintLetter } from '../post/printJob';
import { actionRecord } from '../storage/actionRecord';
import { writeRecord } from '../storage/record';
import { appealRecord, settingsRecord, supporterRecord } from '../storage/records';
import { webext } from '../webext';
import { lettersToPrint } from './lettersToPrint';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const fake = webext as unknown as FakeWebext;
const EMBASSY = aTarget({ id: 'embassy', kind: 'copy', name: '', role: '', organisation: 'Embassy of Sampleland' });
const BY_FORM = aTarget({ id: 'form', name: 'The President', address: [] });

beforeEach(async () => {
  await fake.storage.local.clear();
  await fake.storage.session.clear();
  detects('');
  await writeRecord(
    actionRecord('held'),
    anAction({ targets: [aTarget(), BY_FORM, EMBASSY], preferredLanguage: 'French or English' }),
  );
  await writeRecord(appealRecord('held'), {
    ...NO_APPEAL,
    letter: 'Dear Sir,\n\nFree her.',
    salutations: { minister: 'Dear Ada,' },
  });
  await writeRecord(supporterRecord, aSupporter());
});

function detects(language: string): void {
  Object.assign(fake.i18n, {
    detectLanguage: async () => ({ isReliable: language !== '', languages: [{ language, percentage: 99 }] }),
  });
}

test('all targets that have an address', async () => {
  const letters = await lettersToPrint('held', null);
  expect(letters.map(({ targetId }) => targetId)).toEqual(['minister', 'embassy']);
  expect(letters.map((letter) => PrintLetter.parse(letter))).toEqual(letters);
  expect(letters[0]).toMatchObject({
    actionId: 'held',
    action: 'Free Amina Example (UA 17/26)',
    reference: 'UA 17/26',
    salutation: 'Dear Ada,',
    body: 'Free her.',
    copies: ['Embassy of Sampleland'],
  });
  expect(letters[1]!.copyOf).toEqual(['Her Excellency Ms Ada Sample', 'The President']);
});

test('those that are asked for, as far as the action has them', async () => {
  expect((await lettersToPrint('held', ['form', 'gone'])).map(({ targetName }) => targetName)).toEqual([
    'The President',
  ]);
  expect(await lettersToPrint('unknown', null)).toEqual([]);
});

test('in the language that the letter is found to be in, else in the one that the action prefers', async () => {
  expect((await lettersToPrint('held', null))[0]!.language).toBe('fr');
  await writeRecord(appealRecord('held'), {
    ...NO_APPEAL,
    letter: 'Señora:\n\nLe pido que la ponga en libertad de inmediato.',
  });
  detects('es');
  expect((await lettersToPrint('held', null))[0]).toMatchObject({ language: 'es', closing: 'Atentamente,' });
});

test('with details that are kept only until the browser closes', async () => {
  await fake.storage.local.remove('supporter');
  await writeRecord(settingsRecord, { ...settingsRecord.empty, forgetDetails: true });
  await writeRecord(supporterRecord, aSupporter({ 'given-name': 'Kept' }), 'session');
  expect((await lettersToPrint('held', null))[0]!.sender.lines[0]).toContain('Kept');
});
