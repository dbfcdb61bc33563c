import { describe, expect, test } from 'vitest';
import { aPdf, aScan, type PdfChoices, type PdfPage } from '../../tests/builders/documents';
import { readPdf } from './readPdf';

const nobody = () => undefined;

async function textOf(pages: readonly PdfPage[], choices?: PdfChoices): Promise<string> {
  const read = await readPdf(await aPdf(pages, choices), nobody);
  return read.ok ? read.text : `(${read.problem})`;
}

const LEFT = Array.from({ length: 6 }, (_, line) => `Left column, line number ${line}`);
const RIGHT = Array.from({ length: 6 }, (_, line) => `Right column, line number ${line}`);

test('lines are lines, and space between them is an empty line', async () => {
  expect(await textOf([{ lines: ['Dear President,', '', 'I write to you', 'for Amina.', '', 'Yours'] }])).toBe(
    'Dear President,\n\nI write to you\nfor Amina.\n\nYours',
  );
});

test('bullets become dashes', async () => {
  expect(await textOf([{ lines: ['We ask you to', '•  release her', '• let her • see a doctor'] }])).toBe(
    'We ask you to\n- release her\n- let her • see a doctor',
  );
});

test.each([true, false])(
  'columns are read one after the other, below what stands above both (by row: %s)',
  async (byRow) => {
    expect(
      await textOf(
        [{ lines: ['A heading that stands across both of the columns of this page'], columns: [LEFT, RIGHT] }],
        { byRow },
      ),
    ).toBe(['A heading that stands across both of the columns of this page', '', ...LEFT, '', ...RIGHT].join('\n'));
  },
);

test('pages follow each other, and a sentence goes on across them', async () => {
  expect(await textOf([{ lines: ['One'] }, { lines: ['Two goes'] }, { lines: ['on here'] }])).toBe(
    'One\n\nTwo goes\non here',
  );
});

test('signs beyond ASCII are themselves', async () => {
  expect(await textOf([{ lines: ['Zoë O’Hara-Núñez – “£5”'] }])).toBe('Zoë O’Hara-Núñez – “£5”');
});

test('progress is told page by page', async () => {
  const told: number[] = [];
  await readPdf(await aPdf([{ lines: ['1'] }, { lines: ['2'] }, { lines: ['3'] }, { lines: ['4'] }]), (part) =>
    told.push(part),
  );
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
});

describe('is not read', () => {
  test('with a password', async () => {
    expect(await textOf([{ lines: ['secret'] }], { password: 'sesame' })).toBe('(password)');
  });

  test('with more pages than we read', async () => {
    expect(await textOf(Array.from({ length: 201 }, () => ({ lines: ['x'] })))).toBe('(too-slow)');
    expect(await textOf(Array.from({ length: 200 }, () => ({ lines: ['x'] })))).toContain('x');
  });

  test('if it takes too long', async () => {
    const pdf = await aPdf(Array.from({ length: 50 }, () => ({ lines: ['x'] })));
    expect(await readPdf(pdf, nobody, { pages: 200, milliseconds: 0 })).toEqual({ ok: false, problem: 'too-slow' });
  });

  test('if it is cut off', async () => {
    const pdf = await aPdf([{ lines: ['Dear President,'] }]);
    for (const part of [0.02, 0.2, 0.5, 0.8])
      expect(await readPdf(pdf.slice(0, pdf.length * part), nobody)).toEqual({ ok: false, problem: 'broken' });
  });

  test('if it is none', async () => {
    const garbage = new TextEncoder().encode(`%PDF-1.7\n${'garbage '.repeat(200)}`) as Uint8Array<ArrayBuffer>;
    expect(await readPdf(garbage, nobody)).toEqual({ ok: false, problem: 'broken' });
  });
});

test('a scan has no text', async () => {
  expect(await readPdf(await aScan(), nobody)).toEqual({ ok: true, text: '' });
});

test('a PDF that lost only its end is read', async () => {
  const pdf = await aPdf([{ lines: ['Dear President,'] }]);
  expect(await readPdf(pdf.slice(0, -10), nobody)).toEqual({ ok: true, text: 'Dear President,' });
});
