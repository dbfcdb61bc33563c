// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { aDocx, aWordFile, aWordPart, aZip, relations } from '../../tests/builders/documents';
import { readDocx } from './readDocx';

async function textOf(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await readDocx(file);
  return read.ok ? read.text : `(${read.problem})`;
}

const body = async (xml: string, parts?: Record<string, string>) => textOf(aWordFile(xml, parts));
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('a document of an ordinary program', async () => {
  const file = await aDocx([
    { heading: 'Urgent Action' },
    'Dear President,',
    '',
    { bullet: 'release her' },
    { bullet: 'let her see a doctor' },
    {
      table: [
        ['Name', 'Role'],
        ['Ms Roe', 'Minister'],
      ],
    },
    { box: 'In a box' },
    { link: 'here', to: 'https://example.org/act' },
    'Yours & <mine>',
  ]);
  expect(await textOf(file)).toBe(
    [
      'Urgent Action\nDear President,',
      '- release her\n- let her see a doctor',
      'Name  Role\nMs Roe  Minister',
      'In a box',
      'here <https://example.org/act>\nYours & <mine>',
    ].join('\n\n'),
  );
});

describe('inside a paragraph', () => {
  test('breaks are lines, tabs stay, and signs of their own are characters', async () => {
    const content = `${r('one')}<w:r><w:br/></w:r>${r('two')}<w:r><w:tab/></w:r>${r('x')}<w:r><w:noBreakHyphen/><w:t>y</w:t><w:softHyphen/><w:t>z</w:t></w:r>`;
    expect(await body(p(content))).toBe('one\ntwo\tx\u2011y\u00adz');
  });

  test('words of several runs are one text', async () => {
    expect(await body(p(`<w:r><w:tab/></w:r>${r(' Dear')}${r(' ')}${r('Presi')}${r('dent ')}`))).toBe('Dear President');
  });

  test('what a revision deleted or moved away is left out, what it added is read', async () => {
    const deleted =
      '<w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom>';
    expect(await body(p(`${r('a')}${deleted}<w:ins>${r('b')}</w:ins><w:moveTo>${r('c')}</w:moveTo>`))).toBe('abc');
  });

  test('hidden text is left out', async () => {
    const hidden = (value: string) => `<w:r><w:rPr><w:vanish${value}/></w:rPr><w:t>x</w:t></w:r>`;
    expect(await body(p(`${r('a')}${hidden('')}${r('b')}${hidden(' w:val="0"')}`))).toBe('abx');
  });

  test('links tell where they lead, as links and as fields', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction =
      '<w:r><w:instrText> HYPERLINK "mailto:</w:instrText></w:r><w:r><w:instrText>a@example.org" </w:instrText></w:r>';
    const links = [
      `<w:hyperlink r:id="rId7">${r('link')}</w:hyperlink>`,
      `${field('begin')}${instruction}${field('separate')}${r('mail')}${field('end')}`,
      `<w:fldSimple w:instr='HYPERLINK "https://example.org/b"'>${r('simple')}</w:fldSimple>`,
      `<w:hyperlink w:anchor="part">${r('inside')}</w:hyperlink>`,
      `${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${r('7')}${field('end')}${field('end')}`,
    ];
    const parts = { 'word/_rels/document.xml.rels': relations({ rId7: ['hyperlink', 'https://example.org/a'] }) };
    expect(await body(p(links.join(r(', '))), parts)).toBe(
      'link <https://example.org/a>, mail <a@example.org>, simple <https://example.org/b>, inside, 7',
    );
  });

  test('a text box is read once, after the paragraph that it hangs on', async () => {
    const box = `<w:txbxContent>${p(r('in the box'))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await body(p(both + r('text')) + p(r('next')))).toBe('text\n\nin the box\n\nnext');
    expect(
      await body(p(`<w:r><mc:AlternateContent><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`)),
    ).toBe('in the box');
  });
});

describe('between paragraphs', () => {
  test('there is an empty line where there is space or an empty paragraph, and else none', async () => {
    const after = '<w:spacing w:after="160"/>';
    expect(await body(p(r('one'), after) + p(r('two')) + p(r('three')) + p('') + p(r(' ')) + p(r('four')))).toBe(
      'one\n\ntwo\nthree\n\nfour',
    );
    expect(await body(p(r('one')) + p(r('two'), '<w:spacing w:beforeAutospacing="1"/>'))).toBe('one\n\ntwo');
  });

  const styles = aWordPart(
    'w:styles',
    `<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>
     <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
     <w:style w:type="paragraph" w:styleId="NoSpacing"><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr></w:style>
     <w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Looped"/><w:pPr><w:contextualSpacing/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
     <w:style w:type="paragraph" w:styleId="Looped"><w:basedOn w:val="Item"/></w:style>`,
  );
  const parts = {
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': relations({ rId1: ['styles', 'styles.xml'] }),
  };
  const styled = (style: string) => `<w:pStyle w:val="${style}"/>`;

  test('the space is that of their style, or of the whole document', async () => {
    const address = p(r('1 Palace Road'), styled('NoSpacing')) + p(r('Capital'), styled('NoSpacing'));
    expect(await body(p(r('Dear')) + p(r('I write')) + address, parts)).toBe(
      'Dear\n\nI write\n\n1 Palace Road\nCapital',
    );
  });

  test('items whose style makes them a list are one, close together; a style based on itself is no trouble', async () => {
    const items = p(r('one'), styled('Item')) + p(r('two'), styled('Item'));
    const none = p(r('none'), `${styled('Item')}<w:numPr><w:numId w:val="0"/></w:numPr>`);
    expect(await body(items + none + p(r('text')), parts)).toBe('- one\n- two\nnone\n\ntext');
  });
});

test('lists have dashes, numbers or nothing', async () => {
  const level = (number: number, format: string) => `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/></w:lvl>`;
  const numbering = aWordPart(
    'w:numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}${level(1, 'none')}</w:abstractNum>
     <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>`,
  );
  const item = (text: string, list: number, level: number) =>
    p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  const parts = {
    'word/numbering.xml': numbering,
    'word/_rels/document.xml.rels': relations({ rId1: ['numbering', '/word/numbering.xml'] }),
  };
  const items = [item('one', 5, 0), item('two', 5, 0), item('inner', 5, 1), item('three', 5, 0), item('inner', 5, 1)];
  expect(await body([...items, item('dash', 6, 0), item('nothing', 6, 1), item('unknown', 9, 0)].join(''), parts)).toBe(
    '1. one\n2. two\n1. inner\n3. three\n1. inner\n- dash\nnothing\n- unknown',
  );
});

describe('tables', () => {
  const table = (...rows: string[][]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

  test('are read row by row', async () => {
    const rows = table([p(r('a')), p(r('b'))], [p(''), p(r('d')) + p('')]);
    expect(await body(p(r('before')) + rows + p(r('after')))).toBe('before\n\na  b\nd\n\nafter');
  });

  test('with more than a line in a cell are read cell by cell', async () => {
    expect(await body(table([p(r('a')) + p(r('b')), p(r('c'))], [p(r('d')), p(r('e'))]))).toBe('a\nb\nc\nd  e');
    expect(await body(table([table([p(r('a')), p(r('b'))]) + p(''), p(r('c'))]))).toBe('a  b\n\nc');
  });
});

test('headers, footers and notes come at the end, each text once', async () => {
  const parts = {
    'word/_rels/document.xml.rels': relations({
      rId1: ['footnotes', 'footnotes.xml'],
      rId2: ['footer', 'footer1.xml'],
      rId3: ['header', 'header1.xml'],
      rId4: ['header', 'header2.xml'],
      rId5: ['header', 'missing.xml'],
    }),
    'word/header1.xml': aWordPart('w:hdr', p(r('Example Network'))),
    'word/header2.xml': aWordPart('w:hdr', p(r('Example Network'))),
    'word/footer1.xml': aWordPart('w:ftr', p('')),
    'word/footnotes.xml': aWordPart(
      'w:footnotes',
      `<w:footnote w:type="separator">${p(r('no'))}</w:footnote><w:footnote>${p(`<w:hyperlink r:id="rId1">${r('A note')}</w:hyperlink>`)}</w:footnote>`,
    ),
    'word/_rels/footnotes.xml.rels': relations({ rId1: ['hyperlink', 'https://example.org/n'] }),
  };
  expect(await body(p(r('Dear')), parts)).toBe('Dear\n\nExample Network\n\nA note <https://example.org/n>');
});

test('the main part may have a number, and names Windows’ separator', async () => {
  const xml = aWordPart('w:document', `<w:body>${p(r('text'))}</w:body>`);
  expect(await textOf(aZip({ 'word/document2.xml': xml }))).toBe('text');
  expect(await textOf(aZip({ 'word\\document.xml': xml }))).toBe('text');
});

describe('is not read', () => {
  test('if it is another kind of ZIP file', async () => {
    expect(await textOf(aZip({ 'xl/workbook.xml': '<workbook/>' }))).toBe('(unknown-kind)');
    expect(await textOf(aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }))).toBe(
      '(odt)',
    );
    expect(await textOf(aZip({ mimetype: 'application/epub+zip' }))).toBe('(unknown-kind)');
  });

  test('if it is cut off, anywhere', async () => {
    const file = await aDocx(['Dear President,']);
    for (const part of [0.01, 0.1, 0.5, 0.9, 0.999])
      expect(await readDocx(file.slice(0, file.length * part))).toEqual({ ok: false, problem: 'broken' });
  });

  test('if its text is damaged', async () => {
    expect(await body('<w:p><w:r>')).toBe('(broken)');
    expect(await textOf(aZip({ 'word/document.xml': 'no XML' }))).toBe('(broken)');
    expect(await textOf(aZip({ 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>` }))).toBe('(broken)');
  });

  test('if the ZIP file has a password', async () => {
    expect(await textOf(withDirectory(aWordFile(p(r('x'))), 8, [1, 0]))).toBe('(password)');
  });

  test('if it says that it is very large, or is so and does not say it', async () => {
    const honest = withDirectory(aWordFile(p(r('x'))), 24, [0, 0, 0, 0x10]);
    expect(await textOf(honest)).toBe('(too-large)');
    const bomb = aWordFile(p(r('x'.repeat(51_000_000))));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await textOf(withDirectory(bomb, 24, [1, 0, 0, 0]))).toBe('(too-large)');
  });

  test('if another part of it is very large', async () => {
    const parts = {
      'word/styles.xml': 'x'.repeat(51_000_000),
      'word/_rels/document.xml.rels': relations({ rId1: ['styles', 'styles.xml'] }),
    };
    expect(await body(p(r('x')), parts)).toBe('(too-large)');
  });
});

test('is read without a part that is damaged or missing', async () => {
  const parts = {
    'word/styles.xml': '<w:styles',
    'word/_rels/document.xml.rels': relations({ rId1: ['styles', 'styles.xml'], rId2: ['header', 'none.xml'] }),
  };
  expect(await body(p(r('text')), parts)).toBe('text');
});

/** A ZIP file in which bytes of its directory's first entry say something else. */
function withDirectory(file: Uint8Array<ArrayBuffer>, at: number, bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const changed = file.slice();
  changed.set(bytes, Buffer.from(file).indexOf('PK\x01\x02') + at);
  return changed;
}
