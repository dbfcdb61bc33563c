import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NO_APPEAL } from '../../utils/appeal/appeal';
import type { LogEntry } from '../../utils/log/logEntry';
import { entriesOf, LogShard, shardOf } from '../../utils/log/logShard';
import { ENVELOPE_SIZES, envelopeGeometry } from '../../utils/post/envelopes';
import { labelArea } from '../../utils/post/labelSheets';
import { copiesLine, copyOfLine, dateLine, headRecipient, headSender } from '../../utils/post/letterText';
import { type Area, type Paper, PAPER_SIZES, type Size } from '../../utils/post/paper';
import type { PrintJob, PrintLetter } from '../../utils/post/printJob';
import { printLetterOf } from '../../utils/post/printLetterOf';
import { printedEntry } from '../../utils/post/printedEntry';
import { NO_PRINT_SETTINGS, type PrintSettings } from '../../utils/post/printSettings';
import { windowGeometry } from '../../utils/post/windowGeometry';
import type { Target } from '../../utils/urgent-action/urgentAction';
import { aTarget } from '../builders/action';
import { aSupporter } from '../builders/supporter';
import { overflow, violations } from './axe';
import { type PrintedLine, type PrintedPage, printPdf, readPrinted } from './printPdf';
import { BROWSERS, putInSession, type Stage, startStage, storedIn } from './session';
import { press, reload, textOf } from './workspacePage';

const WIDE = { width: 1000, height: 900 };
const NARROW = { width: 320, height: 640 };

/** What a language's letters are made of, and whom they go to. */
const LANGUAGES = {
  en: {
    target: aTarget({ address: ['Ministry of Justice', '1 Example Street', 'Sampletown 1000'], country: 'GB' }),
    closing: 'Yours sincerely,',
    sentence: 'I am writing to you about Amina Example, who has been held since March without any charge against her.',
    demand: 'release her at once and without conditions, and let her see a lawyer and a doctor of her own choice',
  },
  es: {
    target: aTarget({
      name: 'Sra. Ada Muestra',
      role: 'Ministra de Justicia',
      organisation: 'Ministerio de Justicia',
      address: ['Calle del Ejemplo, 1', '28000 Ejemplo'],
      country: 'ES',
      salutation: 'Señora Ministra',
    }),
    closing: 'Atentamente,',
    sentence: 'Le escribo porque Amina Ejemplo está detenida desde marzo sin que se haya formulado ninguna acusación.',
    demand: 'la ponga en libertad de inmediato y sin condiciones, y le permita ver a un abogado y a un médico',
  },
  fr: {
    target: aTarget({
      name: 'Mme Ada Modèle',
      role: 'Garde des Sceaux',
      organisation: 'Ministère de la Justice',
      address: ['13 place de l’Exemple', '75000 Exempleville'],
      country: 'FR',
      salutation: 'Madame la Ministre',
    }),
    closing: 'Veuillez agréer, Madame la Ministre, mes salutations respectueuses.',
    sentence:
      'Je vous écris au sujet d’Amina Exemple, détenue depuis le mois de mars sans qu’aucune charge soit retenue.',
    demand: 'de la libérer immédiatement et sans condition, et de la laisser voir un avocat et un médecin',
  },
  ar: {
    target: aTarget({
      name: 'معالي السيدة أدا مثال',
      role: 'وزيرة العدل',
      organisation: 'وزارة العدل',
      address: ['1 شارع المثال', 'مدينة النموذج 11511'],
      country: 'EG',
      salutation: 'معالي الوزيرة',
    }),
    closing: 'وتفضلوا بقبول فائق الاحترام،',
    sentence: 'أكتب إليكم بشأن أمينة مثال التي لا تزال محتجزة منذ شهر مارس 2026 من دون توجيه أي تهمة إليها.',
    demand: 'الإفراج عنها فورًا ومن دون أي شروط، والسماح لها بمقابلة محامٍ وطبيب من اختيارها',
  },
} satisfies Record<string, { target: Target; closing: string; sentence: string; demand: string }>;

type Language = keyof typeof LANGUAGES;

/** Paragraphs that a letter of so many pages needs; Arabic takes less room. */
const paragraphsFor = (pages: 1 | 2 | 3, language: Language) => ({ 1: 2, 2: 9, 3: language === 'ar' ? 20 : 17 })[pages];

const EMBASSY = aTarget({
  id: 'embassy',
  kind: 'copy',
  name: '',
  role: '',
  organisation: 'Embassy of Sampleland',
  address: ['1 Embassy Row', 'Washington, DC 20008'],
  country: 'US',
});

function aLetter(language: Language, pages: 1 | 2 | 3 = 1, target: Target = LANGUAGES[language].target): PrintLetter {
  const { sentence, demand, closing } = LANGUAGES[language];
  const numbered = Array.from(
    { length: paragraphsFor(pages, language) },
    (_, index) => `${index + 1}. ${sentence} ${sentence} ${sentence}`,
  );
  const list = [1, 2, 3].map((number) => `- ${demand} (${number});`).join('\n');
  return printLetterOf(target, {
    actionId: 'held',
    action: 'Free Amina Example (UA 17/26)',
    reference: 'UA 17/26',
    targets: [LANGUAGES[language].target, EMBASSY],
    appeal: { ...NO_APPEAL, letter: [...numbered, list, closing].join('\n\n') },
    supporter: aSupporter(),
    language,
    today: '2026-11-27',
  });
}

/** Everything of a letter that is on paper, in the order in which it is read. */
function expectedText(letter: PrintLetter): string[] {
  return [
    copyOfLine(letter),
    letter.salutation,
    ...letter.body.split('\n'),
    letter.closing,
    ...letter.name.split('\n'),
    copiesLine(letter),
  ].filter((line) => line.trim() !== '');
}

/** Letters and digits of a text, for comparing: of Arabic in any order, since a PDF has them as they are drawn. */
function essence(text: string, language: string): string {
  const letters = text
    .normalize('NFKC')
    .normalize('NFD')
    .match(/[\p{L}\p{N}]/gu)
    ?.map((letter) => letter.replace(/[ﻻ]/g, 'لا'));
  return language === 'ar' ? (letters ?? []).sort().join('') : (letters ?? []).join('');
}

/** Positions in a PDF are rounded, mm. */
const ROUNDING = 0.1;

function isWithin({ left, right, top, bottom }: PrintedLine, area: Area): boolean {
  return (
    left >= area.left - ROUNDING &&
    right <= area.right + ROUNDING &&
    top >= area.top - ROUNDING &&
    bottom <= area.bottom + ROUNDING
  );
}

/** The lines of the text: below the head on the first sheet, above the page's number. */
function textLines({ lines, height }: PrintedPage, from: number): PrintedLine[] {
  return lines.filter(({ top, bottom }) => top > from && bottom < height - 20);
}

/** The log of the letters' action. */
async function logged(tab: Page): Promise<LogEntry[]> {
  const stored = (await storedIn(tab, 'log:held')) as { data: unknown } | undefined;
  return stored === undefined ? [] : entriesOf('held', LogShard.parse(stored.data));
}

describe.each(BROWSERS)('printing in %s', (name) => {
  let stage: Stage;
  const tabs: Page[] = [];

  beforeAll(async () => {
    stage = await startStage(name);
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close().catch(() => undefined);
  });
  afterAll(() => stage?.close());

  /** The print page with a job that was put where `openPrint` puts it. */
  async function openJob(job: PrintJob | null, settings: Partial<PrintSettings> = {}, on = stage): Promise<Page> {
    await on.put({ printSettings: { version: 1, data: { ...NO_PRINT_SETTINGS, ...settings } } });
    const helper = await on.session.openExtensionPage('practice.html');
    if (job !== null) await putInSession(helper, { 'print:job': { version: 1, data: job } });
    await helper.close();
    const tab = await on.session.openExtensionPage('print.html#job');
    tabs.push(tab);
    await tab.waitForSelector('html[data-ready=true]');
    return tab;
  }

  const printed = async (tab: Page, paper: Size) => readPrinted(await printPdf(stage.session, tab, paper));
  const letters = (...all: PrintLetter[]): PrintJob => ({ what: 'letters', letters: all });

  describe.each(['a4', 'letter'] as const)('on %s', (paper: Paper) => {
    const { address: addressArea, window } = windowGeometry(paper === 'a4' ? 'din' : 'us10', paper);

    test.each(
      (['en', 'es', 'fr', 'ar'] as const).flatMap((language) =>
        ([1, 2, 3] as const).map((pages) => ({ language, pages })),
      ),
    )(
      'a letter in $language of $pages pages: all of it in order, the address in the window',
      async ({ language, pages }) => {
        const letter = aLetter(language, pages);
        const tab = await openJob(letters(letter), { paper });
        const sheets = await printed(tab, PAPER_SIZES[paper]);
        expect(sheets.length).toBe(pages);
        for (const { width, height } of sheets) {
          expect(Math.abs(width - PAPER_SIZES[paper].width)).toBeLessThan(0.5);
          expect(Math.abs(height - PAPER_SIZES[paper].height)).toBeLessThan(0.5);
        }
        const [first] = sheets as [PrintedPage];

        // the address, and nothing but it and the return line, in the window
        const address = headRecipient(letter);
        const inWindow = first.lines.filter(
          ({ left, top, bottom }) => left < window.right && bottom > window.top && top < window.bottom,
        );
        const lines = inWindow.slice(-address.length);
        expect(lines.map(({ text }) => essence(text, language))).toEqual(
          address.map((line) => essence(line, language)),
        );
        for (const line of lines) expect(isWithin(line, addressArea)).toBe(true);
        for (const line of inWindow) expect(isWithin(line, window)).toBe(true);
        const above = inWindow.slice(0, -address.length).map(({ text }) => text);
        expect(essence(above.join(' '), '')).toBe(paper === 'a4' ? essence(headSender(letter).join(' '), '') : '');

        // sender and date beside it
        const beside = first.lines.filter(({ left, bottom }) => left >= window.right && bottom < window.bottom);
        // a long line may be two
        expect(essence(beside.map(({ text }) => text).join(''), language)).toBe(
          essence([...headSender(letter), dateLine(letter)].join(''), language),
        );

        // every line of the letter, in order
        const text = sheets.flatMap((sheet, index) => textLines(sheet, index === 0 ? window.bottom : 0));
        if (language === 'ar') {
          // line by line, each with all the letters that were set in it
          const set = await tab.$$eval('.column .line', (all) => all.map((one) => one.textContent ?? ''));
          expect(set.join('').replace(/\s/g, '')).toBe(expectedText(letter).join('').replace(/\s/g, ''));
          expect(text.map((line) => essence(line.text, 'ar'))).toEqual(set.map((line) => essence(line, 'ar')));
          // from the right
          for (const { right } of text) expect(Math.abs(right - (PAPER_SIZES[paper].width - 22))).toBeLessThan(2);
        } else {
          expect(text.map((line) => essence(line.text, language)).join('')).toBe(
            expectedText(letter)
              .map((line) => essence(line, language))
              .join(''),
          );
          for (const { left } of text) expect(Math.abs(left - 25)).toBeLessThan(1);
        }
        for (const { right } of text) expect(right).toBeLessThanOrEqual(PAPER_SIZES[paper].width - 15);

        // numbers at the foot of all sheets, or of none; nothing of the browser's own
        for (const [index, sheet] of sheets.entries()) {
          const foot = sheet.lines.filter(({ top }) => top > sheet.height - 22);
          expect(foot.map((line) => essence(line.text, 'ar'))).toEqual(
            pages === 1 ? [] : [expect.stringContaining(new Intl.NumberFormat(language).format(index + 1))],
          );
          expect(sheet.lines.map((line) => line.text).join(' ')).not.toMatch(
            /extension:|print\.html|\d{1,2}\/\d{1,2}\/\d{2}|Own Words/,
          );
        }

        // no lonely line: where a paragraph goes on, two lines of it are on either side
        for (const sheet of await sheetParts(tab)) {
          for (const part of sheet.filter(({ isCut }) => isCut)) expect(part.lines).toBeGreaterThanOrEqual(2);
          expect(['closing', 'name', 'copies']).not.toContain(sheet[0]!.kind);
          expect(['salutation', 'closing']).not.toContain(sheet.at(-1)!.kind);
        }
      },
    );
  });

  /** The paragraphs of each sheet: what they are, how many lines they have there, and whether they go on elsewhere. */
  function sheetParts(tab: Page): Promise<{ kind: string; lines: number; isCut: boolean }[][]> {
    return tab.$$eval('.sheet', (sheets) =>
      sheets.map((sheet) =>
        [...sheet.querySelectorAll('.part')].map((part) => {
          const lines = [...part.querySelectorAll('.line')].map((line) => line.textContent ?? '');
          const isWhole = /^(\d+\. |- )/.test(lines[0]!) === /[.;]\s*$/.test(lines.at(-1)!);
          return {
            kind: part.className.replace('part ', ''),
            lines: lines.length,
            isCut: part.classList.contains('text') && !isWhole,
          };
        }),
      ),
    );
  }

  test('letter and page each have their own language and direction', async () => {
    const tab = await openJob(letters(aLetter('ar'), aLetter('fr', 1, { ...LANGUAGES.fr.target, id: 'fr' })));
    const found = await tab.$$eval('.letter-sheets', (all) =>
      all.map((article) => {
        const letter = article.querySelector('[lang]')!;
        return [
          letter.getAttribute('lang'),
          letter.getAttribute('dir'),
          getComputedStyle(article.querySelector('.column')!).direction,
        ];
      }),
    );
    expect(found).toEqual([
      ['ar', 'rtl', 'rtl'],
      ['fr', 'ltr', 'ltr'],
    ]);
    const { lang, dir } = await tab.evaluate(() => {
      const { lang: tag, dir: way } = document.documentElement;
      return { lang: tag, dir: way };
    });
    expect([new Intl.Locale(lang).language, dir]).toEqual(['en', 'ltr']);
  });

  test('one run has the letters of all targets, each on sheets of its own', async () => {
    const tab = await openJob(letters(aLetter('en', 2), aLetter('en', 1, EMBASSY), aLetter('fr', 1)));
    expect(await textOf(tab, '#print-count')).toBe('4 sheets of paper');
    const sheets = await printed(tab, PAPER_SIZES.letter);
    expect(sheets.length).toBe(4);
    expect(
      sheets.map(({ lines }) => lines.some(({ text }) => text.includes('November 27') || text.includes('novembre'))),
    ).toEqual([true, false, true, true]);
    const text = sheets[2]!.lines.map((line) => line.text);
    expect(text).toContain('Copy for your information of my letter to Her Excellency Ms Ada Sample');
    expect(sheets[1]!.lines.map((line) => line.text)).toContain('Copy: Embassy of Sampleland');
  });

  test.each(['us10', 'dl', 'c5'] as const)('envelopes: %s', async (envelope) => {
    const all = [aLetter('en'), aLetter('ar', 1, { ...LANGUAGES.ar.target, id: 'ar' })];
    const tab = await openJob(letters(...all), { envelope });
    await press(tab, '[name=print-what][value=envelopes]');
    await tab.waitForSelector(`.sheet.on-${envelope}`);
    const sheets = await printed(tab, ENVELOPE_SIZES[envelope]);
    expect(sheets.length).toBe(all.length);
    const areas = envelopeGeometry(envelope);
    for (const [index, { lines, width, height }] of sheets.entries()) {
      const letter = all[index]!;
      expect(Math.abs(width - ENVELOPE_SIZES[envelope].width)).toBeLessThan(0.5);
      expect(Math.abs(height - ENVELOPE_SIZES[envelope].height)).toBeLessThan(0.5);
      for (const [what, expected] of [
        ['sender', headSender(letter)],
        ['address', headRecipient(letter)],
      ] as const) {
        const found = lines.filter((line) => isWithin(line, areas[what]));
        expect(found.map(({ text }) => essence(text, 'ar'))).toEqual(expected.map((line) => essence(line, 'ar')));
      }
      expect(lines.length).toBe(headSender(letter).length + headRecipient(letter).length);
    }
    expect(sheets[0]!.lines.map(({ text }) => text).at(-1)).toBe('UNITED KINGDOM');
  });

  test.each([
    ['5160', 'letter', 29, 2],
    ['l7160', 'a4', 1, 1],
  ] as const)('labels: %s on %s, beginning at label %i', async (labels, paper, first, pages) => {
    const all = ['en', 'es', 'fr'].map((language) => aLetter(language as Language));
    const tab = await openJob(letters(...all), { labels });
    await press(tab, '[name=print-what][value=labels]');
    await tab.waitForSelector('#first-label');
    await tab.$eval(
      '#first-label',
      (box, value) => {
        (box as unknown as HTMLInputElement).value = String(value);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      },
      first,
    );
    await tab.waitForSelector(`#print-count[data-sheets="${pages}"]`);
    const sheets = await printed(tab, PAPER_SIZES[paper]);
    expect(sheets.length).toBe(pages);
    for (const [index, letter] of all.entries()) {
      const place = first - 1 + index;
      const each = labels === '5160' ? 30 : 21;
      const area = labelArea(labels, place % each);
      const found = sheets[Math.floor(place / each)]!.lines.filter((line) => isWithin(line, area));
      // a line that is too long for a label is two
      expect(essence(found.map(({ text }) => text).join(''), '')).toBe(essence(headRecipient(letter).join(''), ''));
    }
  });

  test('receipts are printed word for word, over as many sheets as they need', async () => {
    const letter = aLetter('en', 2);
    const tab = await openJob(
      {
        what: 'receipts',
        receipts: [
          {
            heading: 'Free Amina Example (UA 17/26)',
            lines: ['Sent on November 27, 2026', 'To: the President'],
            text: letter.text,
          },
          { heading: 'Second receipt', lines: [], text: aLetter('ar').text },
        ],
      },
      { paper: 'a4' },
    );
    expect(await tab.$$('#print-what, #print-window')).toEqual([]);
    const sheets = await printed(tab, PAPER_SIZES.a4);
    const second = sheets.findIndex(({ lines }) => lines[0]!.text === 'Second receipt');
    expect(second).toBe(2);
    const text = sheets.slice(0, second).flatMap((sheet) => textLines(sheet, 0));
    expect(text.slice(0, 3).map((line) => line.text)).toEqual([
      'Free Amina Example (UA 17/26)',
      'Sent on November 27, 2026',
      'To: the President',
    ]);
    expect(
      essence(
        text
          .slice(3)
          .map((line) => line.text)
          .join(''),
        '',
      ),
    ).toBe(essence(letter.text, ''));
    await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await tab.$$('#printed')).toEqual([]);
  });

  test('an address that is too long for a window is told, and all of it is there', async () => {
    const address = Array.from({ length: 16 }, (_, line) => `Line ${line + 1} of a very long address`);
    const letter = aLetter('en', 1, { ...LANGUAGES.en.target, address });
    const tab = await openJob(letters(letter), { paper: 'letter' });
    expect(await textOf(tab, '.too-long')).toContain('Her Excellency Ms Ada Sample');
    const [sheet] = await printed(tab, PAPER_SIZES.letter);
    for (const line of address) expect(sheet!.lines.map(({ text }) => text)).toContain(line);
    const salutation = sheet!.lines.find(({ text }) => text === letter.salutation)!;
    expect(salutation.top).toBeGreaterThan(
      Math.max(...sheet!.lines.filter(({ text }) => text.startsWith('Line')).map(({ bottom }) => bottom)),
    );
    await tab.select('#print-window', 'none');
    expect(await storedIn(tab, 'printSettings')).toMatchObject({ data: { window: 'none', paper: 'letter' } });
  });

  test('after printing it asks whether the letters came out, and only Yes goes to the log', async () => {
    const all = [aLetter('en'), aLetter('en', 1, EMBASSY)];
    const tab = await openJob(letters(...all));
    await tab.evaluate(() => {
      const page = globalThis as unknown as { print(): void };
      page.print = () => dispatchEvent(new Event('afterprint'));
    });
    await press(tab, '#print');
    await tab.waitForSelector('#printed');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('printed-heading');
    await press(tab, '#printed-no');
    await tab.waitForFunction(() => document.querySelector('#printed') === null);
    expect(await logged(tab)).toEqual([]);
    await press(tab, '#print');
    await press(tab, '#printed-yes');
    await tab.waitForFunction(() => document.querySelector('#print-status')!.textContent !== '');
    expect(await textOf(tab, '#print-status')).toBe('2 letters noted in the log as printed.');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('print');
    expect((await logged(tab)).map(({ did, channel, targetId, text }) => ({ did, channel, targetId, text }))).toEqual(
      all.map(({ targetId, text }) => ({ did: 'printed', channel: 'post', targetId, text })),
    );
    await press(tab, '[name=print-what][value=envelopes]');
    await press(tab, '#print');
    expect(await tab.$$('#printed')).toEqual([]);
  });

  test('a letter that went to the same person before is told', async () => {
    const letter = aLetter('en');
    const tab = await openJob(letters(letter, aLetter('en', 1, EMBASSY)));
    expect(await tab.$('.sent-before')).toBeNull();
    const entry = { ...printedEntry(letter, new Date('2026-03-03T10:00:00Z'), 'before'), did: 'posted' };
    await tab.evaluate(
      async (record) => {
        const api = globalThis as unknown as Record<
          'browser' | 'chrome',
          { storage: { local: { set(items: object): Promise<void> } } }
        >;
        await (api.browser ?? api.chrome).storage.local.set(record);
      },
      { 'log:held': { version: 1, data: shardOf([entry as LogEntry]) } },
    );
    await reload(tab);
    await tab.waitForSelector('.sent-before');
    expect(await tab.$$eval('.sent-before', (all) => all.map((one) => one.textContent))).toEqual([
      expect.stringMatching(/^You sent this very letter to .*Ada Sample.* on March 3, 2026\./),
    ]);
  });

  test('lines are the text again, whatever is in it', async () => {
    const address = 'https://example.org/'.padEnd(400, 'a-long/path_without-end/');
    const odd = [
      `Look at ${address} and tell me.`,
      `Two  spaces, a\ttab, a self-evident well-known never-ending so-called hyphen. `.repeat(4),
      'soft\u00adhyphens\u00adin\u00ada\u00adword '.repeat(20),
      '👩‍⚖️🇺🇳é́'.repeat(60),
      '我们要求立即释放她并撤销所有指控。'.repeat(12),
      'مرحبا Amina 12 مثال '.repeat(20),
      'x',
    ];
    const letter = { ...aLetter('en'), body: odd.join('\n\n') };
    const tab = await openJob(letters(letter));
    const lines = await tab.$$eval('.part.text .line', (all) => all.map((line) => line.textContent ?? ''));
    // which fonts there are says where a page ends, and so does what goes over it
    expect(lines.join('')).toBe(odd.join(''));
    let from = 0;
    for (const text of odd.slice(0, -1)) {
      const length = lines.slice(from).findIndex((_, at) => lines.slice(from, from + at + 1).join('') === text) + 1;
      expect(length).toBeGreaterThan(1);
      from += length;
    }
    const beyond = await tab.$$eval('.line', (all) =>
      // by where letters stand: what a font draws beyond that, as for a sign that it does not have, is no line that is too long
      all
        .filter((line) => {
          const text = document.createRange();
          text.selectNodeContents(line);
          return text.getBoundingClientRect().width > line.clientWidth + 12;
        })
        .map((line) => line.textContent),
    );
    expect(beyond).toEqual([]);
  });

  test('in a browser that speaks Arabic the sheets are the same', async () => {
    const letter = aLetter('en');
    const positions = async (page: Page) => (await printed(page, PAPER_SIZES.letter))[0]!.lines;
    const here = await positions(await openJob(letters(letter)));
    const other = await startStage(name, { language: 'ar' });
    try {
      const tab = await openJob(letters(letter), {}, other);
      expect(await tab.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect(await violations(tab)).toEqual([]);
      const [sheet] = await readPrinted(await printPdf(other.session, tab, PAPER_SIZES.letter));
      expect(sheet!.lines.map(({ text }) => text)).toEqual(here.map(({ text }) => text));
      for (const [index, line] of sheet!.lines.entries())
        expect(Math.abs(line.left - here[index]!.left)).toBeLessThan(0.2);
    } finally {
      tabs.splice(1);
      await other.close();
    }
  });

  test('a page whose job is gone says so, and leads back', async () => {
    const tab = await openJob(null);
    expect(await textOf(tab, '#print-gone')).toContain('nothing to print here any more');
    expect(await tab.$eval('#print-gone a', (link) => link.getAttribute('href'))).toBe(
      `${stage.session.origin}/workspace.html`,
    );
    expect(await violations(tab)).toEqual([]);
  });

  test('letters without a sender say what is missing', async () => {
    const letter = aLetter('en');
    const tab = await openJob(letters({ ...letter, sender: { lines: [], place: '', country: '' }, name: '' }));
    expect(await textOf(tab, '#no-sender')).toContain('Your details');
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test('the page passes axe with each of its parts, and fits a window of 320 px', async () => {
      const other = await startStage(name, { colorScheme: scheme });
      try {
        const tab = await openJob(letters(aLetter('en', 2), aLetter('ar')), {}, other);
        if (name === 'chromium') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
        await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
        await tab.waitForSelector('#printed');
        for (const part of ['letters', 'envelopes', 'labels']) {
          if (part !== 'letters') await press(tab, `[name=print-what][value=${part}]`);
          for (const viewport of [WIDE, NARROW]) {
            await tab.setViewport(viewport);
            await expect.poll(() => overflow(tab)).toBeLessThanOrEqual(0);
            expect(await violations(tab)).toEqual([]);
          }
        }
      } finally {
        tabs.length = 0;
        await other.close();
      }
    });
  });
});
