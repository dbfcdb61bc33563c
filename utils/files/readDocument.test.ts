// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDocx, aFile, aPdf, aScan, aZip } from '../../tests/builders/documents';
import { readDocument } from './readDocument';

const nobody = () => undefined;
const read = async (content: string | Uint8Array<ArrayBuffer>, name = 'letter') =>
  readDocument(aFile(name, content), nobody);
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => [...text].join('\0');

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('tells what a file is from its content', () => {
  test('text, with lines of any system', async () => {
    expect(await read('Dear President,\r\n\r\nplease\rfree her\n')).toEqual({
      ok: true,
      text: 'Dear President,\n\nplease\nfree her\n',
      kind: 'text',
      mislabelled: false,
    });
    for (const text of [
      '<john@example.org> wrote',
      'To: the President\nSubject: Amina\n\nDear',
      'PKZIP',
      '1 < 2',
      '{rtf}',
    ])
      expect(await read(text)).toMatchObject({ kind: 'text', text });
  });

  test('a page', async () => {
    for (const page of [
      '<!DOCTYPE html><title>x</title><p>Dear</p>',
      '\ufeff \n<!-- saved from url=(0014)about:internet -->\n<html><body>Dear</body></html>',
      '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>Dear</body></html>',
      '<div class="x">Dear</div>',
      '<p\n>Dear',
    ])
      expect(await read(page)).toMatchObject({ kind: 'html', text: 'Dear' });
  });

  test('a PDF, and one that something stands before', async () => {
    const pdf = await aPdf([{ lines: ['Dear'] }]);
    expect(await read(pdf)).toMatchObject({ kind: 'pdf', text: 'Dear' });
    expect(await read(Uint8Array.from([...ascii('\n\nscanned by\n'), ...pdf]))).toMatchObject({ kind: 'pdf' });
  });

  test('a Word document', async () => {
    expect(await read(await aDocx(['Dear']))).toMatchObject({ kind: 'docx', text: 'Dear' });
  });
});

describe('tells if the name says something else', () => {
  test.each([
    ['letter.pdf', 'Dear', true],
    ['letter.HTML', 'Dear', true],
    ['letter.doc', '<p>Dear</p>', true],
    ['letter.txt', '<p>Dear</p>', true],
    ['letter.jpg', 'Dear', true],
    ['letter.docx.txt', 'Dear', false],
    ['letter.TXT', 'Dear', false],
    ['letter.md', 'Dear', false],
    ['letter.htm', '<p>Dear</p>', false],
    ['letter.v2', 'Dear', false],
    ['pdf', 'Dear', false],
    ['letter.constructor', 'Dear', false],
  ])('%s', async (name, content, mislabelled) => {
    expect(await read(content, name)).toMatchObject({ ok: true, mislabelled });
  });

  test('of a PDF and a Word document, too', async () => {
    const pdf = await aPdf([{ lines: ['Dear'] }]);
    expect(await read(pdf, 'letter.docx')).toMatchObject({ kind: 'pdf', mislabelled: true });
    expect(await read(pdf, 'letter.pdf')).toMatchObject({ kind: 'pdf', mislabelled: false });
    expect(await read(await aDocx(['Dear']), 'letter.docx')).toMatchObject({ kind: 'docx', mislabelled: false });
  });
});

describe('says what is wrong', () => {
  test.each([
    ['empty', ''],
    ['no-text', ' \n\t\u00a0\r\n'],
    ['no-text', '<p> <img src="x.png" alt="">&nbsp;</p>'],
    ['picture', '\x89PNG\r\n\x1a\n....'],
    ['picture', '\xff\xd8\xff\xe0..JFIF'],
    ['picture', 'GIF89a....'],
    ['picture', 'RIFF\0\0\0\0WEBPVP8 '],
    ['picture', 'II*\0....'],
    ['picture', 'MM\0*....'],
    ['picture', '\0\0\0\x18ftypheic....'],
    ['picture', '\0\0\0\x18ftypmif1....'],
    ['picture', 'BM\x36\x10\x0e\0\0\0\0\0\x36'],
    ['picture', '<?xml version="1.0"?><svg xmlns="x"><text>Dear</text></svg>'],
    ['rtf', '{\\rtf1\\ansi Dear}'],
    ['old-word', OLE],
    ['old-word', `${OLE}....${utf16('WordDocument')}`],
    ['password', `${OLE}....${utf16('EncryptedPackage')}....`],
    ['email', `${OLE}....${utf16('__substg1.0_0037001F')}`],
    ['unknown-kind', `${OLE}....${utf16('Workbook')}`],
    ['email', 'Received: from x\n by y\nMIME-Version: 1.0\nContent-Type: text/plain\n\nDear'],
    [
      'web-archive',
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\nx',
    ],
    ['web-archive', 'bplist00\xd1\x01\x02_\x10\x0fWebMainResource'],
    ['unknown-kind', '\x7fELF\x02\x01\x01\0\0\0\0\0'],
    ['unknown-kind', '\0asm\x01\0\0\0'],
    ['broken', 'PK\x03\x04 and then garbage'],
    ['broken', '%PDF-1.7\nand then garbage'],
  ])('%s', async (problem, content) => {
    const bytes = /[^\0-\xff]/.test(content) ? content : ascii(content);
    expect(await read(bytes)).toEqual({ ok: false, problem });
  });

  test('of a scan, a PDF with a password and other ZIP files', async () => {
    expect(await read(await aScan())).toEqual({ ok: false, problem: 'no-text' });
    expect(await read(await aPdf([{ lines: ['x'] }], { password: 'sesame' }))).toEqual({
      ok: false,
      problem: 'password',
    });
    expect(await read(aZip({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toEqual({
      ok: false,
      problem: 'odt',
    });
    expect(await read(aZip({ 'a.txt': 'Dear' }))).toEqual({ ok: false, problem: 'unknown-kind' });
    expect(await read(await aDocx(['']))).toEqual({ ok: false, problem: 'no-text' });
  });

  test('of a file that is too large, without reading it', async () => {
    const large = {
      name: 'letter.pdf',
      size: 100_000_000,
      arrayBuffer: () => {
        throw new Error('was read');
      },
    } as unknown as File;
    expect(await readDocument(large, nobody)).toEqual({ ok: false, problem: 'too-large' });
  });

  test('of a file that the browser does not get at', async () => {
    const gone = aFile('letter.pdf', 'x');
    gone.arrayBuffer = async () => Promise.reject(new DOMException('', 'NotFoundError'));
    expect(await readDocument(gone, nobody)).toEqual({ ok: false, problem: 'unreadable' });
  });

  test('of a PDF with more pages than we read', async () => {
    const pdf = await aPdf(Array.from({ length: 201 }, () => ({ lines: ['x'] })));
    expect(await read(pdf)).toEqual({ ok: false, problem: 'too-slow' });
  });
});

test('progress is told, to the end', async () => {
  for (const file of ['Dear', '<p>Dear', await aDocx(['Dear']), await aPdf([{ lines: ['Dear'] }])]) {
    const told: number[] = [];
    await readDocument(aFile('letter', file), (part) => told.push(part));
    expect(told.at(-1)).toBe(1);
  }
});

test('a problem with telling progress does not throw', async () => {
  const telling = readDocument(aFile('letter', 'Dear'), () => {
    throw new Error('the window is gone');
  });
  await expect(telling).resolves.toMatchObject({ ok: false });
});

describe('never throws, whatever was changed in', () => {
  test.each([
    ['a PDF', async () => aPdf([{ lines: ['Dear President,', '• one'] }])],
    ['a Word document', async () => aDocx(['Dear President,', { bullet: 'one' }])],
    ['a page', async () => ascii('<html><body><ul><li>one</li></ul><a href="https://example.org">x</a></body></html>')],
  ])('%s', { timeout: 30_000 }, async (_what, make) => {
    const whole = await make();
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 1, max: whole.length }), async (changed, length) => {
        const bytes = whole.slice();
        for (const [at, value] of changed) bytes[at] = value;
        // half of them whole
        const result = await read(length % 2 === 0 ? bytes : bytes.slice(0, length));
        expect(result.ok ? typeof result.text : typeof result.problem).toBe('string');
      }),
      { numRuns: 60 },
    );
  });
});
