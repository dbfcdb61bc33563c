import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DemandState, demandChecker } from './checkDemands';
import { type Fit, type FitTools, proposeFit, withoutPlaces } from './fitLetter';
import { ownWordsMeter } from './ownWords';
import { plainText } from './plainText';
import { sentenceReader } from './sentences';

const MODEL_SENTENCES = [
  'Amina Example, a nurse from Sampleton, was arrested at dawn when she opened her clinic.',
  'Since then she has been moved twice, and nobody was told.',
  'To look after the sick is not a crime.',
  'Her children wait for her at the window every evening.',
];
const EDITED_SENTENCES = [
  'Amina Example, a young nurse from Sampleton, was arrested at dawn when she opened the clinic.',
  'Since then she was moved three times, and nobody was told.',
];
const QUOTED_SENTENCES = [
  '“To look after the sick is not a crime.”',
  'I read “Her children wait for her at the window every evening”.',
];
const OWN_SENTENCES = [
  'I drive a bus in Springfield.',
  'My mother would have done the same, and so would everybody in our street.',
  'Why?',
  'I cannot stop thinking of it when I lie awake at night.',
];
const DEMANDS = [
  'Release Amina Example immediately and without conditions',
  'Let her telephone a lawyer',
  'Investigate the raid on the clinic in Sampleton',
];
const DEMAND_SENTENCES = [
  'Please release Amina Example immediately.',
  'I ask you for an independent investigation of the raid on that clinic in Sampleton.',
  'And let her telephone a lawyer, please.',
  'Please let Amina Example go, and let a lawyer see her.',
];
const ITEMS = [...DEMANDS, 'open the clinic again;', 'let her children visit her. They are small.'];

const MODEL = `Dear Sir,\n\n${MODEL_SENTENCES.join(' ')}\n\nI ask you to:\n- ${DEMANDS.join('\n- ')}\n\nSincerely,`;

const sentencesOf = sentenceReader('en');
const meter = ownWordsMeter([MODEL], 'en');
const demandsIn = demandChecker(DEMANDS);
const lengthOf = (letter: string) => plainText(letter).text.length;

function fit(
  letter: string,
  limit: number,
  { refused = [], confirmed = [] }: { refused?: readonly string[]; confirmed?: readonly string[] } = {},
): Fit {
  const tools: FitTools = { lengthOf, sentencesOf, demandsIn: (sentences) => demandsIn(sentences, confirmed) };
  return proposeFit(letter, limit, meter(letter, sentencesOf(letter)).sentences, new Set(refused), tools);
}

const cutsOf = ({ cuts }: Fit) => cuts.map(({ because, text }) => `${because}: ${text}`);
const statesOf = (letter: string, confirmed: readonly string[] = []) => demandsIn(sentencesOf(letter), confirmed);

/** How clearly a demand is found; one that the supporter only says is there is not looked at. */
const CLEARNESS = { missing: 0, partly: 1, confirmed: 1, present: 2 };

function worse(before: readonly DemandState[], after: readonly DemandState[]): string[] {
  return before.flatMap(({ demand, state }, number) =>
    state !== 'confirmed' && CLEARNESS[after[number]!.state] < CLEARNESS[state] ? [demand] : [],
  );
}

describe('what could go so that a letter fits', () => {
  const [model, edited, quoted, own, demand] = [
    MODEL_SENTENCES[1]!,
    EDITED_SENTENCES[1]!,
    QUOTED_SENTENCES[1]!,
    OWN_SENTENCES[1]!,
    DEMAND_SENTENCES[0]!,
  ];
  const LETTER = `Dear Sir,\n\n${[demand, own, quoted, edited, model].join('\n\n')}\n\nSincerely,\nZoë`;

  test('is nothing when it fits', () => {
    expect(fit(LETTER, LETTER.length)).toEqual({ cuts: [], letter: LETTER, over: 0, loses: [], unsure: [] });
  });

  test('is first the model’s wording, then what is nearly it, then quotations, then own words, then demands', () => {
    let limit = LETTER.length;
    for (const because of ['model', 'edited', 'quoted', 'own', 'demand']) {
      const proposal = fit(LETTER, limit - 1);
      expect(proposal.over).toBe(0);
      const all = ['demand', 'own', 'quoted', 'edited', 'model'];
      expect(proposal.cuts.map((cut) => cut.because)).toEqual(all.slice(all.indexOf(because)));
      limit = proposal.letter.length;
    }
    expect(fit(LETTER, limit)).toMatchObject({ over: 0, letter: 'Dear Sir,\n\nSincerely,\nZoë' });
  });

  test('is the shortest sentence that is enough', () => {
    const letter = `${MODEL_SENTENCES.join(' ')} ${own}`;
    expect(cutsOf(fit(letter, letter.length - 30))).toEqual([`model: ${MODEL_SENTENCES[2]}`]);
    expect(cutsOf(fit(letter, letter.length - 40))).toEqual([`model: ${MODEL_SENTENCES[3]}`]);
  });

  test('is no more than is needed, since white space goes, too', () => {
    const letter = `${MODEL_SENTENCES.slice(1).join('\n\n')}\n\n${own}`;
    // the longest two are as much as it is too long, with the empty lines
    const limit = letter.length - MODEL_SENTENCES[1]!.length - MODEL_SENTENCES[3]!.length - 4;
    expect(fit(letter, limit)).toMatchObject({ letter: `${MODEL_SENTENCES[2]}\n\n${own}`, over: 0 });
  });

  test('is as long as the form counts', () => {
    const letter = `${own} — ${own} — 🕊️🕊️🕊️🕊️\n\n\n\n\n${model}   \n`;
    expect(lengthOf(letter)).toBeLessThan(letter.length - 5);
    expect(fit(letter, lengthOf(letter)).cuts).toEqual([]);
    expect(fit(letter, lengthOf(letter) - 1)).toMatchObject({ cuts: [{ text: model }], over: 0 });
  });

  test('is not what leads to a list while something of that stays', () => {
    const list = `I ask you to:\n- ${DEMANDS[0]}`;
    const proposal = fit(`${list}\n- ${DEMANDS.slice(1).join('\n- ')}\n\n${own}`, 0, { refused: [DEMANDS[0]!] });
    expect(proposal.letter).toBe(list);
    expect(proposal.over).toBe(list.length);
  });

  test('is not what opens, closes or signs it', () => {
    const letter = 'Dear Sir,\n\nSincerely,\nZoë O’Hara\n12 Example Street';
    expect(fit(letter, 5)).toEqual({ cuts: [], letter, over: letter.length - 5, loses: [], unsure: [] });
  });

  test('leaves what the supporter keeps, and takes something else', () => {
    expect(cutsOf(fit(LETTER, LETTER.length - 1, { refused: [model] }))).toEqual([`edited: ${edited}`]);
    const kept = fit(LETTER, 10, { refused: [model, own] });
    expect(kept.letter).toBe(`Dear Sir,\n\n${own}\n\n${model}\n\nSincerely,\nZoë`);
    expect(kept.over).toBe(kept.letter.length - 10);
  });

  test('is no more than is needed, since what leads to a list goes with its last item', () => {
    const item = DEMANDS[0]!;
    const rest = `${MODEL_SENTENCES[0]!}\n\n${MODEL_SENTENCES[0]!} ${DEMAND_SENTENCES[0]!} ${DEMAND_SENTENCES[2]!}`;
    const kept = `${DEMAND_SENTENCES[0]!} ${DEMAND_SENTENCES[2]!}`;
    const proposal = fit(`I ask you to:\n- ${item}\n\n${rest}`, kept.length);
    expect(proposal).toMatchObject({ letter: kept, over: 0 });
    expect(proposal.cuts.flatMap(({ loses }) => loses)).toEqual(proposal.loses);
  });

  test('is told with how much it is still too long', () => {
    expect(fit('Dear Sir,\n\nWhy?', 3)).toMatchObject({ letter: 'Dear Sir,', over: 6 });
  });

  test('is in the order of the letter', () => {
    const { cuts } = fit(LETTER, 30);
    expect(cuts.map(({ start }) => start)).toEqual(cuts.map(({ start }) => start).sort((a, b) => a - b));
    for (const { start, end, text } of cuts) expect(LETTER.slice(start, end)).toBe(text);
  });
});

describe('a demand that a letter would lose', () => {
  test('is told with the sentence that carries it, and for the letter', () => {
    const proposal = fit(`${OWN_SENTENCES[0]} ${DEMAND_SENTENCES[0]}`, 0);
    expect(proposal.cuts.map(({ loses }) => loses)).toEqual([[], [DEMANDS[0]]]);
    expect(proposal.loses).toEqual([DEMANDS[0]]);
  });

  test('goes last, also when it is the model’s wording', () => {
    const letter = `${DEMANDS[0]}.\n\n${OWN_SENTENCES[1]}`;
    expect(cutsOf(fit(letter, letter.length - 1))).toEqual([`own: ${OWN_SENTENCES[1]}`]);
  });

  test('is kept once where it is said twice', () => {
    const letter = `${DEMANDS[0]}.\n\n${DEMAND_SENTENCES[0]}\n\n${OWN_SENTENCES[1]}`;
    const proposal = fit(letter, DEMAND_SENTENCES[0]!.length);
    expect(cutsOf(proposal)).toEqual([`model: ${DEMANDS[0]}.`, `own: ${OWN_SENTENCES[1]}`]);
    expect(proposal.loses).toEqual([]);
  });

  test('is kept once where two sentences of the model say it', () => {
    const letter = `- ${DEMANDS[0]}\n- ${DEMANDS[0]}!\n\n${OWN_SENTENCES[1]}`;
    const proposal = fit(letter, DEMANDS[0]!.length + 3);
    expect(proposal.cuts.map(({ because }) => because)).toEqual(['model', 'own']);
    expect(proposal.loses).toEqual([]);
  });

  test('is told when only a part of it is left', () => {
    const letter = 'Please release Amina Example. They will not release Amina Example immediately.';
    const proposal = fit(letter, 55, { refused: ['They will not release Amina Example immediately.'] });
    expect(statesOf(proposal.letter)[0]!.state).toBe('partly');
    expect(proposal.loses).toEqual([DEMANDS[0]]);
  });

  test('cannot be told where the supporter says that it is there: it is unsure', () => {
    const letter = `${OWN_SENTENCES.join(' ')} Do the right thing for her.`;
    expect(fit(letter, 100, { confirmed: [DEMANDS[1]!] })).toMatchObject({ loses: [], unsure: [DEMANDS[1]] });
    expect(fit(letter, 1000, { confirmed: [DEMANDS[1]!] }).unsure).toEqual([]);
  });

  test('is told where it is found, though the supporter said that it is there', () => {
    expect(fit(DEMAND_SENTENCES[0]!, 0, { confirmed: [DEMANDS[0]!] })).toMatchObject({
      loses: [DEMANDS[0]],
      unsure: [],
    });
  });
});

describe('a letter without some sentences', () => {
  const without = (letter: string, ...texts: string[]) =>
    withoutPlaces(
      letter,
      texts.map((text) => ({ start: letter.indexOf(text), end: letter.indexOf(text) + text.length })),
    );

  test.each([
    ['none', 'One. Two.\n\nThree.\n', [], 'One. Two.\n\nThree.\n'],
    ['the first of a line', 'One. Two. Three.', ['One.'], 'Two. Three.'],
    ['one within a line', 'One. Two. Three.', ['Two.'], 'One. Three.'],
    ['the last of a line', 'One. Two. Three.\n\nFour.', ['Three.'], 'One. Two.\n\nFour.'],
    ['two that follow each other', 'One. Two. Three.', ['One.', 'Two.'], 'Three.'],
    ['two apart, given in any order', 'One. Two. Three. Four.', ['Three.', 'One.'], 'Two. Four.'],
    ['a paragraph', 'One.\n\nTwo.\n\nThree.', ['Two.'], 'One.\n\nThree.'],
    ['two paragraphs', 'One.\n\nTwo.\n\nThree.\n\nFour.', ['Two.', 'Three.'], 'One.\n\nFour.'],
    ['the first paragraph', 'One.\n\nTwo.', ['One.'], 'Two.'],
    ['the last paragraph', 'One.\n\nTwo.', ['Two.'], 'One.'],
    ['the last paragraph before the end of a line', 'One.\n\nTwo.\n', ['Two.'], 'One.'],
    ['all of it', 'One. Two.\n\nThree.\n', ['One.', 'Two.', 'Three.'], ''],
    ['a paragraph between lines with spaces', 'One.\n \nTwo.\n \nThree.', ['Two.'], 'One.\n \nThree.'],
    ['a line of an address', 'One.\nTwo.\nThree.', ['Two.'], 'One.\nThree.'],
    ['an item', 'I ask:\n- one\n- two\n- three', ['two'], 'I ask:\n- one\n- three'],
    ['the last item', 'I ask:\n- one\n- two\n\nThanks.', ['two'], 'I ask:\n- one\n\nThanks.'],
    ['an item with a number', 'I ask:\n1. one\n2. two', ['two'], 'I ask:\n1. one'],
    ['an item with a number in brackets', 'I ask:\n(1) one\n(2) two\n\nThanks.', ['two'], 'I ask:\n(1) one\n\nThanks.'],
    ['an item with a letter', 'I ask:\na) one\nb) two', ['one'], 'I ask:\nb) two'],
    ['a bullet that stands in', 'I ask:\n  • one\n  • two', ['one'], 'I ask:\n  • two'],
    ['the first sentence of an item', '- One. Two.', ['One.'], '- Two.'],
    ['the last sentence of an item', '2. One. Two.\n', ['Two.'], '2. One.\n'],
    ['all sentences of an item', '- One. Two.\n- Three.', ['One.', 'Two.'], '- Three.'],
    ['one with spaces after it', 'One.   Two.', ['One.'], 'Two.'],
    ['one of a text without spaces', '请释放她。她是护士。', ['请释放她。'], '她是护士。'],
    ['lines of Windows', 'One.\r\n\r\nTwo. Three.\r\n\r\nFour.', ['Two.', 'Four.'], 'One.\r\n\r\nThree.'],
  ])('has no holes: without %s', (_, letter, texts, rest) => {
    expect(without(letter, ...texts)).toBe(rest);
  });

  test('keeps what the supporter wrote around them, as it is', () => {
    expect(without('One.\n\n\n\nTwo. Three.\n\n  Four.\n', 'Three.')).toBe('One.\n\n\n\nTwo.\n\n  Four.\n');
  });
});

describe('whatever a letter is put together from', () => {
  const sentence = fc.constantFrom(
    ...MODEL_SENTENCES,
    ...EDITED_SENTENCES,
    ...QUOTED_SENTENCES,
    ...OWN_SENTENCES,
    ...DEMAND_SENTENCES,
  );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
  const list = fc
    .tuple(
      fc.constantFrom('- ', '• ', '1. ', '  * '),
      fc.array(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 4 }),
    )
    .map(([mark, items]) => ['I ask you to:', ...items.map((item) => mark + item)].join('\n'));
  const letters = fc
    .tuple(
      fc.boolean(),
      fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, list), { maxLength: 6 }),
      fc.boolean(),
      fc.constantFrom('\n\n', '\n', '\n\n\n'),
    )
    .map(([opens, parts, closes, between]) =>
      [...(opens ? ['Dear Sir,'] : []), ...parts, ...(closes ? ['Sincerely,\nZoë O’Hara'] : [])].join(between),
    );
  const given = fc.record({
    letter: letters,
    share: fc.double({ min: 0, max: 1.1, noNaN: true }),
    refused: fc.subarray([...MODEL_SENTENCES, ...OWN_SENTENCES, ...DEMAND_SENTENCES, ...ITEMS], { maxLength: 6 }),
    confirmed: fc.subarray(DEMANDS),
  });

  /** Sentences that may go: not those that are kept, nor what leads to a list. */
  const mayGo = (letter: string, refused: readonly string[]) =>
    meter(letter, sentencesOf(letter)).sentences.filter(({ text }) => !refused.includes(text) && !text.endsWith(':'));

  /** Tries a statement on many letters, limits and refusals. */
  function always(
    say: (given: { letter: string; limit: number; refused: string[]; confirmed: string[] }, fit: Fit) => void,
  ) {
    fc.assert(
      fc.property(given, ({ letter, share, refused, confirmed }) => {
        const limit = Math.floor(lengthOf(letter) * share);
        say({ letter, limit, refused, confirmed }, fit(letter, limit, { refused, confirmed }));
      }),
      { numRuns: 300 },
    );
  }

  test('every demand that it has less clearly afterwards is told', () => {
    always(({ letter, confirmed }, { letter: after, loses }) => {
      expect(loses).toEqual(worse(statesOf(letter, confirmed), statesOf(after, confirmed)));
    });
  });

  test('every such demand is told with one of the sentences, too', () => {
    always((_, { loses, cuts }) => {
      expect(loses.filter((demand) => !cuts.some((cut) => cut.loses.includes(demand)))).toEqual([]);
    });
  });

  test('only a sentence that goes last carries a demand', () => {
    always((_, { cuts }) => {
      expect(cuts.filter(({ because, loses }) => because !== 'demand' && loses.length > 0)).toEqual([]);
    });
  });

  test('what is left are sentences that it had, in the same order', () => {
    always(({ letter }, { letter: after, cuts }) => {
      const had = sentencesOf(letter).filter(({ start }) => !cuts.some((cut) => cut.start === start));
      expect(sentencesOf(after).map(({ text }) => text)).toEqual(had.map(({ text }) => text));
    });
  });

  test('it is told rightly how much too long it still is', () => {
    always(({ limit }, { letter: after, over }) => {
      expect(over).toBe(Math.max(0, lengthOf(after) - limit));
    });
  });

  test('nothing is proposed when it fits, and something when it does not and something may go', () => {
    always(({ letter, limit, refused }, { letter: after, cuts }) => {
      const fits = lengthOf(letter) <= limit;
      expect(cuts.length > 0).toBe(!fits && mayGo(letter, refused).length > 0);
      expect(after === letter).toBe(cuts.length === 0);
    });
  });

  test('what the supporter keeps stays', () => {
    always(({ refused }, { cuts }) => {
      expect(cuts.filter(({ text }) => refused.includes(text))).toEqual([]);
    });
  });

  test('once a proposal that fits is accepted, nothing more is proposed', () => {
    always(({ limit, refused, confirmed }, { letter: after, over }) => {
      const again = over === 0 ? fit(after, limit, { refused, confirmed }).cuts : [];
      expect(again).toEqual([]);
    });
  });

  test('it is still too long only when all that may go is gone', () => {
    always(({ letter, refused }, { cuts, over }) => {
      const stay = over > 0 ? mayGo(letter, refused).length - cuts.filter(({ text }) => !text.endsWith(':')).length : 0;
      expect(stay).toBe(0);
    });
  });

  test('no cut is in vain: of those that go last, any one put back, with what led to it, makes it too long', () => {
    always(({ letter, limit }, { cuts, over }) => {
      const items = new Set(
        meter(letter, sentencesOf(letter)).sentences.flatMap(({ item, start }) => (item ? [start] : [])),
      );
      const leads = ({ text }: { text: string }) => text.endsWith(':');
      const sentences = cuts.filter((cut) => !leads(cut));
      const turns = sentences.map(({ because }) => ['model', 'edited', 'quoted', 'own', 'demand'].indexOf(because));
      const last = sentences.filter((_, number) => over === 0 && turns[number] === Math.max(...turns));
      const withOne = last.map((cut) => {
        const lead = items.has(cut.start) ? cuts.findLast((one) => leads(one) && one.start < cut.start) : undefined;
        const others = cuts.filter((one) => one !== cut && one !== lead);
        return lengthOf(withoutPlaces(letter, others));
      });
      expect(withOne.filter((length) => length <= limit)).toEqual([]);
    });
  });

  test('there are no more empty lines next to each other than before, and no marks without items', () => {
    always(({ letter }, { letter: after, cuts }) => {
      if (!letter.includes('\n\n\n')) expect(after).not.toContain('\n\n\n');
      expect(after).not.toMatch(/^[ \t]*(?:[-•*]|\d\.)[ \t]*$/m);
      if (cuts.length > 0) expect(after).not.toMatch(/^\s|[ \n]$|[ \t]\n/);
    });
  });
});

test('what leads to a list goes when nothing of the list is left, and stays when it is to be kept', () => {
  const letter = `Dear Sir,\n\nI drive a bus.\n\nI ask you to:\n- ${DEMANDS.join('\n- ')}\n\nSincerely,`;
  expect(fit(letter, 30).letter).toBe('Dear Sir,\n\nSincerely,');
  expect(fit(letter, 30, { refused: ['I ask you to:'] }).letter).toBe('Dear Sir,\n\nI ask you to:\n\nSincerely,');
  expect(fit(letter, 60, { refused: [DEMANDS[1]!] }).letter).toBe(
    `Dear Sir,\n\nI ask you to:\n- ${DEMANDS[1]}\n\nSincerely,`,
  );
});
