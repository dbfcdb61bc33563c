import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '../urgent-action/foldedText';
import { type DemandState, demandChecker } from './checkDemands';
import { ASKING_WORDS, NEAR_WORDS, SMALL_WORDS } from './demandWords';
import { sentenceReader } from './sentences';

const DEMANDS = [
  'Release Amina Example immediately and unconditionally',
  'Give her access to a lawyer of her choice and to her family',
  'Investigate the raid on the clinic in Sampleton',
];

function check(letter: string, demands: readonly string[] = DEMANDS, confirmed: readonly string[] = []): DemandState[] {
  return demandChecker(demands)(sentenceReader('en')(letter), confirmed);
}

const statesOf = (letter: string, demands?: readonly string[], confirmed?: readonly string[]) =>
  check(letter, demands, confirmed).map(({ state }) => state);

describe('a demand is present', () => {
  test.each([
    ['word for word', 'Release Amina Example immediately and unconditionally.'],
    ['as an item of a list', 'My wish:\n- Amina Example free, unconditionally, immediately'],
    ['in other words', 'Please set Amina Example free, immediately and without condition.'],
    ['asked for with a phrase', 'I urge you to release Amina Example, and immediately.'],
    ['as what ought to be', 'Amina Example ought to be released immediately.'],
    ['as what must be', 'Amina Example must be set free unconditionally.'],
    ['as a command after "and"', 'And release Amina Example immediately.'],
    ['as a command in the middle of a sentence', 'I have one wish: free Amina Example, unconditionally.'],
    ['in two sentences', 'Please think of Amina Example. Please order her release immediately.'],
  ])('%s', (_, letter) => {
    expect(statesOf(letter)).toEqual(['present', 'missing', 'missing']);
  });

  test.each([
    ['protect, and keep safe', 'Protect the witnesses', 'Please keep the witnesses safe.'],
    ['protect, and safeguard', 'Protect the witnesses', 'I ask you to safeguard those witnesses.'],
    ['protection of those who flee', 'Grant them protection', 'Please give them asylum.'],
    ['investigate, and inquiry', 'Investigate the raid', 'Please open an inquiry into that raid.'],
    ['detention, and jail', 'End her detention in Sampleton', 'Please let her out of the jail in Sampleton.'],
    ['deport, and send back', 'Stop deporting families', 'Let parents stay, and halt every removal.'],
    ['liberty, and release', 'Restore her liberty', 'Please release her.'],
    ['charges, and accusations', 'Drop the charges', 'Please withdraw every accusation.'],
    ['libertad y liberar', 'Pongan en libertad a Lucía', 'Le pido que libere a Lucía.'],
    ['protéger et sécurité', 'Protéger les témoins', 'Je vous demande d’assurer la sécurité des témoins.'],
    ['فتح تحقيق', 'التحقيق في مقتله', 'يجب أن تحققوا في مقتله.'],
    ['العائلة والأسرة', 'السماح للعائلة بالزيارة', 'أرجو السماح للأسرة بالزيارة.'],
  ])('also by a near word: %s', (_, demand, letter) => {
    expect(statesOf(letter, [demand])).toEqual(['present']);
  });
});

describe('a demand is there in part', () => {
  test.each([
    ['when half of it is asked for', 'Please let her family in, every one of them.', ['missing', 'partly', 'missing']],
    [
      'when it is only told of',
      'Nobody saw a reason to release Amina Example immediately or unconditionally.',
      ['partly', 'missing', 'missing'],
    ],
    [
      'when it is told of as history',
      'The raid on the clinic in Sampleton was investigated by nobody.',
      ['missing', 'missing', 'partly'],
    ],
  ])('%s', (_, letter, states) => {
    expect(statesOf(letter)).toEqual(states);
  });

  test('and told of in two sentences that follow each other', () => {
    expect(statesOf('Amina Example was to be released. It was to be immediately and unconditionally.')[0]).toBe(
      'partly',
    );
  });
});

describe('a demand is not present where the opposite is asked for', () => {
  const RELEASE = {
    en: 'Release Amina Example immediately',
    es: 'Pongan en libertad a Amina Example',
    fr: 'Libérer Amina Example sans condition',
    ar: 'الإفراج عن سلمى مثال فورًا',
  };

  test.each([
    ['en', 'Never release Amina Example.'],
    ['en', 'Please do not release Amina Example.'],
    ['en', 'Please don’t ever let Amina Example go free.'],
    ['en', 'I ask you not to set Amina Example free.'],
    ['en', 'Amina Example must not be released.'],
    ['en', 'Amina Example should never be released.'],
    ['en', 'I demand that you not release Amina Example.'],
    ['en', 'My wish:\n- no release for Amina Example'],
    ['es', 'No pidan que liberen a Amina Example.'],
    ['es', 'Le pido que no libere a Amina Example.'],
    ['es', 'Por favor, nunca pongan en libertad a Amina Example.'],
    ['es', 'Amina Example no debe ser liberada.'],
    ['fr', 'Je vous demande de ne pas libérer Amina Example.'],
    ['fr', 'Veuillez agir : ne libérez jamais Amina Example.'],
    ['fr', 'Je demande qu’Amina Example ne soit pas libérée.'],
    ['fr', 'Il faut agir, mais ne demandez pas que l’on libère Amina Example.'],
    ['ar', 'أرجو ألا تفرجوا عن سلمى مثال.'],
    ['ar', 'أطلب منكم عدم الإفراج عن سلمى مثال.'],
    ['ar', 'يجب أن لا تطلقوا سراح سلمى مثال.'],
    ['ar', 'أرجوكم، لا تطالبوا بالإفراج عن سلمى مثال.'],
  ] as const)('%s: %s', (lang, letter) => {
    expect(statesOf(letter, [RELEASE[lang]])).toEqual(['partly']);
  });

  test.each([
    ['en', 'Please do not wait to release Amina Example.'],
    ['en', 'I ask you to release Amina Example and not to delay.'],
    ['en', 'Amina Example was never a criminal: release her.'],
    ['en', 'She has never been free to speak, so please let Amina Example go free.'],
    ['en', 'Would you please not forget Amina Example, and release her?'],
    ['en', 'Please, why not release Amina Example?'],
    ['en', 'Please do not only release Amina Example but apologise.'],
    ['en', 'Please act, since they never released Amina Example.'],
    ['en', 'No, please release Amina Example.'],
    ['es', 'Le pido que no tarde en liberar a Amina Example.'],
    ['es', 'Le ruego: no deje de pedir que liberen a Amina Example.'],
    ['es', 'No descansaré, le pido, hasta que no liberen a Amina Example.'],
    ['es', '¿No libera ya, por favor, a Amina Example?'],
    ['fr', 'Je vous prie de ne pas tarder à libérer Amina Example.'],
    ['fr', 'Veuillez agir tant que vous ne libérez pas Amina Example.'],
    ['fr', 'Je vous demande de ne libérer que Amina Example.'],
    ['fr', 'Ne libérez-vous pas enfin, je vous prie, Amina Example ?'],
    ['ar', 'لا أطلب إلا الإفراج عن سلمى مثال.'],
    ['ar', 'أرجو ألا تتأخروا في الإفراج عن سلمى مثال.'],
    ['ar', 'لا بد من أن تفرجوا عن سلمى مثال، أرجوكم.'],
  ] as const)('but is where only something near it is negated, in %s: %s', (lang, letter) => {
    expect(statesOf(letter, [RELEASE[lang]])).toEqual(['present']);
  });

  test.each([
    ['Do not deport Amina Example', 'Please do not deport Amina Example.'],
    ['Stop deporting families', 'Please do not deport families.'],
    ['End the investigation of the clinic', 'Please do not investigate the clinic.'],
    ['No deporten a Amina Example', 'Le pido que no deporten a Amina Example.'],
    ['Ne pas expulser Amina Example', 'Je vous demande de ne pas expulser Amina Example.'],
    ['عدم ترحيل سلمى مثال', 'أرجو ألا ترحلوا سلمى مثال، يجب عدم ترحيل أحد.'],
  ])('but is where it is itself negated: %s', (demand, letter) => {
    expect(statesOf(letter, [demand])).toEqual(['present']);
  });

  test('of what a letter asks twice, once the right way round, the right one counts', () => {
    expect(statesOf('Release Amina Example. Never release those who hurt Amina Example.')[0]).toBe('present');
  });

  test('“do not abandon her” does not turn round that something is to be dropped', () => {
    expect(statesOf('Please do not abandon her: drop the charges.', ['Drop the charges'])).toEqual(['present']);
    expect(statesOf('Please do not drop the charges.', ['Drop the charges'])).toEqual(['partly']);
  });
});

describe('a demand is missing', () => {
  test.each([
    ['from a letter that is not begun', ''],
    ['from one about something else', 'Please plant more trees in our street.'],
    ['from one that only names who it is about', 'Amina is a nurse.'],
    ['from the salutation', 'Dear Amina Example,\n\nI think of you.'],
    ['from a signature', 'I think of you.\n\nSincerely,\nZoë, for Amina Example’s immediate release'],
  ])('%s', (_, letter) => {
    const states = check(letter);
    expect(states.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing']);
    expect(states.map(({ place }) => place)).toEqual([null, null, null]);
  });

  test('when it has no words', () => {
    expect(statesOf('Please release Amina Example.', ['', '…'])).toEqual(['missing', 'missing']);
  });
});

describe('where the supporter says that a demand is there', () => {
  test('it is confirmed, and has no place', () => {
    expect(
      check('Please do the right thing.', DEMANDS, [DEMANDS[1]!]).map(({ state, place }) => [state, place]),
    ).toEqual([
      ['missing', null],
      ['confirmed', null],
      ['missing', null],
    ]);
  });

  test('it is confirmed though a part was found', () => {
    expect(statesOf('Please let her family in, every one of them.', DEMANDS, DEMANDS)[1]).toBe('confirmed');
  });

  test('it is present where it is found', () => {
    expect(statesOf('Please release Amina Example immediately.', DEMANDS, DEMANDS)[0]).toBe('present');
  });
});

describe('the place of a demand', () => {
  test('is the sentence that asks for it', () => {
    const letter = 'Dear Sir,\n\nI am angry. Please release Amina Example immediately. Thank you.';
    const { place } = check(letter)[0]!;
    expect(letter.slice(place!.start, place!.end)).toBe('Please release Amina Example immediately.');
  });

  test('is the item, without its mark', () => {
    const letter = 'I ask you to:\n- investigate the raid on the clinic\n- release Amina Example';
    const texts = check(letter).map(({ place }) => place && letter.slice(place.start, place.end));
    expect(texts).toEqual(['release Amina Example', null, 'investigate the raid on the clinic']);
  });

  test('is the one that asks, not the one that tells', () => {
    const letter = 'They refuse to release Amina Example. Winter came. Please release Amina Example.';
    const { place } = check(letter)[0]!;
    expect(place!.start).toBe(letter.indexOf('Please'));
  });

  test('goes over two sentences where both are needed', () => {
    const letter = 'I think of Amina Example. Order her release immediately, unconditionally. Thank you.';
    const { place } = check(letter)[0]!;
    expect(letter.slice(place!.start, place!.end)).toBe(
      'I think of Amina Example. Order her release immediately, unconditionally.',
    );
  });
});

test('words that several demands have tell little of which one is meant', () => {
  const demands = ['Let Amina Example see a lawyer', 'Let Amina Example see a doctor', 'Let Amina Example go home'];
  expect(statesOf('Please let Amina Example see a doctor.', demands)).toEqual(['partly', 'present', 'partly']);
});

test('the order of demands makes no difference', () => {
  const letters = fc
    .shuffledSubarray([
      'Please release Amina Example immediately.',
      'They refuse to let her family in.',
      'I ask you for an investigation of the raid.',
      'Let her see a lawyer!',
      'Winter is coming.',
    ])
    .map((sentences) => sentences.join(' '));
  fc.assert(
    fc.property(
      letters,
      fc.shuffledSubarray(DEMANDS, { minLength: 3 }),
      fc.subarray(DEMANDS),
      (letter, order, confirmed) => {
        const inOrder = check(letter, DEMANDS, confirmed);
        expect(check(letter, order, confirmed)).toEqual(
          order.map((demand) => inOrder.find((state) => state.demand === demand)),
        );
      },
    ),
  );
});

describe('words that are looked for', () => {
  const ROWS = [
    ...NEAR_WORDS.map(({ lang, words }) => [lang, words]),
    ...SMALL_WORDS.map(({ lang, words }) => [lang, words]),
    ...ASKING_WORDS.flatMap(({ lang, anywhere, first }) => [
      [lang, anywhere],
      [lang, first],
    ]),
  ];

  test.each(ROWS)('are folded, and apart by one space: %s %s', (_, words) => {
    expect(words.split(' ').filter((word) => word === '' || folded(word) !== word)).toEqual([]);
  });

  test('are no small words of their language, for those are not looked at', () => {
    for (const { lang, words } of NEAR_WORDS) {
      const small = SMALL_WORDS.filter((row) => row.lang === lang).flatMap((row) => row.words.split(' '));
      expect(words.split(' ').filter((word) => small.includes(word))).toEqual([]);
    }
  });
});
