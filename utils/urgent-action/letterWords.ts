import { endOfPhrase, folded, foldedHead } from './foldedText';

/** How letters begin, folded: a line of a few words that begins so opens the letter. */
const SALUTATIONS = words([
  'dear, your excellency, your majesty, your honour, your honor, your royal highness, honourable, honorable, excellency, to the honourable, mr president, mr. president, madam president, sir, madam, respected',
  'estimado, estimada, estimados, estimadas, excelencia, excelentisimo, excelentisima, senor, senora, sr., sra., su excelencia, excmo, excma, distinguido, distinguida, respetado, respetada',
  'monsieur, madame, excellence, votre excellence, cher, chere, messieurs, mesdames',
  'سياده, فخامه, معالي, سعاده, السيد, السيده, حضره, صاحب, صاحبه, عزيزي, عزيزتي, جلاله, سمو, تحيه, المحترم, سعادتكم, معاليكم, فخامتكم, الي',
]);

/** Those that open a letter even without a comma or colon; the others begin addresses, too. */
const UNMISTAKABLE = words([
  'dear, your excellency, estimado, estimada, estimados, estimadas, cher, chere, عزيزي, عزيزتي',
]);

/** How letters end, folded. */
const CLOSINGS = words([
  'yours sincerely, yours faithfully, yours respectfully, sincerely, sincerely yours, respectfully, respectfully yours, yours truly, with respect, kind regards, best regards, regards, faithfully',
  'atentamente, le saluda atentamente, la saluda atentamente, le saludo atentamente, la saludo atentamente, le saludo muy atentamente, la saludo muy atentamente, reciba un cordial saludo, les saluda atentamente, muy atentamente, cordialmente, respetuosamente, un cordial saludo, se despide atentamente, saludos cordiales, sin otro particular',
  "veuillez agreer, je vous prie d'agreer, je vous prie de croire, je vous prie de recevoir, veuillez croire, veuillez recevoir, recevez, respectueusement, cordialement, dans cette attente, sinceres salutations, avec mes salutations, bien cordialement",
  'وتفضلوا بقبول, تفضلوا بقبول, وتقبلوا, مع خالص التحيه, مع فائق الاحترام, مع الاحترام, المخلص, المخلصه, مع التقدير, مع تحياتي',
]);

/** Closings that sentences begin with, too, unless few small words follow. */
const SENTENCE_OPENINGS = words(['with respect, respectfully, sincerely, faithfully']);
const MOST_SMALL_WORDS = 3;

const ENGLISH_REQUESTS = [
  'urge you to',
  'call on you to',
  'call upon you to',
  'ask you to',
  'ask that you',
  'request that you',
  'request you to',
  'demand that you',
  'implore you to',
  'appeal to you to',
  'beg you to',
];

/** How the request begins in a sentence, folded; what follows is a demand. */
const REQUESTS = words([
  ...['i', 'we'].flatMap((who) =>
    ['', 'also ', 'therefore ', 'further ', 'strongly ', 'respectfully ', 'kindly ', 'again ', 'now '].map((how) =>
      ENGLISH_REQUESTS.map((asks) => `${who} ${how}${asks}`).join(', '),
    ),
  ),
  'le insto a que, le insto a, le pido que, lo insto a que, la insto a que, lo insto a, la insto a, le solicito que, le ruego que, le exhorto a que, le exhorto a, lo exhorto a, la exhorto a, por ello le pido que, por ello le insto a',
  "je vous demande de, je vous demande d', je vous prie de, je vous exhorte a, je vous engage a, je vous appelle a, je vous prie instamment de, je vous prie instamment d', je vous demande instamment de, je vous demande instamment d', c'est pourquoi je vous demande de, c'est pourquoi je vous demande d', je vous invite a",
  'ادعوكم الي, احثكم علي, اطالبكم, اناشدكم, اطلب منكم, فانني احثكم علي, فانني ادعوكم الي, فانني اطلب منكم, فانني اطالبكم, فانني اناشدكم, نحثكم علي, نطالبكم, نناشدكم, نطلب منكم, ندعوكم الي, ولذلك ادعوكم الي, لذا ادعوكم الي',
]);

function words(rows: readonly string[]): readonly string[] {
  return rows.flatMap((row) => row.split(', ')).sort((a, b) => b.length - a.length);
}

/** Longest line that is taken for a salutation, or for a closing, characters. */
const LONGEST_SALUTATION = 90;
const LONGEST_CLOSING = 200;

/** Whether a line opens a letter: short, begins like a salutation, and goes on as one would. */
export function isSalutation(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_SALUTATION || /[.;?!]$/.test(text.replace(/\b(Mr|Mrs|Ms|Dr|Sra?|Srta)\.$/i, '')))
    return false;
  return /[,:،]$/.test(text) ? beginsWithOne(text, SALUTATIONS) : beginsWithOne(text, UNMISTAKABLE);
}

export function isClosing(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST_CLOSING && beginsWithOne(text, CLOSINGS) && !isSentence(text);
}

/** "With respect to your answer, I …" is no closing, for all that it begins like one. */
function isSentence(text: string): boolean {
  const small = text.match(/(?<![\p{L}'’])\p{Ll}/gu) ?? [];
  return small.length > MOST_SMALL_WORDS && beginsWithOne(text, SENTENCE_OPENINGS);
}

/** What a sentence asks for: the part after "I urge you to"; null when it asks for nothing. */
export function requestIn(sentence: string): string | null {
  // "Je vous prie de croire …"
  if (isClosing(sentence)) return null;
  for (const start of startsOf(sentence)) {
    const rest = sentence.slice(start);
    const head = foldedHead(rest);
    for (const phrase of REQUESTS) {
      const end = endOfPhrase(head, phrase);
      if (end !== null && (phrase.endsWith("'") || /^[\s:,]/.test(rest.slice(end))))
        return rest.slice(end).replace(/^[\s:,]+/, '');
    }
  }
  return null;
}

/** What a sentence opens with before it asks for something, such as "Pending her release,". */
const OPENING = /^(?:[^,،:“”"«»]{1,120}[,،]|كما|لذا|ولذا|لذلك|ولذلك)\s+/u;

/** Where a request may begin: with the sentence, after what it opens with, and after the "and" that Arabic joins to a word. */
function startsOf(sentence: string): number[] {
  const opening = OPENING.exec(sentence)?.[0].length;
  const starts = opening === undefined ? [0] : [0, opening];
  return starts.flatMap((start) => (/^[وف]\p{L}/u.test(sentence.slice(start)) ? [start, start + 1] : [start]));
}

function beginsWithOne(text: string, phrases: readonly string[]): boolean {
  const head = foldedHead(text);
  return phrases.some((phrase) => {
    const end = endOfPhrase(head, phrase);
    return end !== null && !/^[\p{L}\p{N}]/u.test(text.slice(end));
  });
}

/** A salutation without the comma or colon that ends it. */
export function bareSalutation(line: string): string {
  return line
    .trim()
    .replace(/[\s,:،.]+$/, (end) =>
      /\b(Mr|Mrs|Ms|Dr|Sra?|Srta)$/i.test(line.trim().slice(0, -end.length)) ? '.' : '',
    );
}

/** Whether a salutation fits a form of address: "Your Excellency" somebody called "His Excellency" or an ambassador. */
export function salutationFits(salutation: string, name: string, role: string): boolean {
  const said = folded(salutation);
  const called = folded(`${name} ${role}`);
  const styles = [
    'excellency',
    'majesty',
    'honour',
    'honor',
    'highness',
    'excelencia',
    'excellence',
    'سعاده',
    'معالي',
    'فخامه',
  ];
  const style = styles.find((one) => said.includes(one));
  if (
    style !== undefined &&
    (called.includes(style) ||
      (/excellency|excelencia|excellence/.test(style) &&
        /\b(ambassador|embajador|ambassadeur|ambassadrice|h\.e\.)/.test(called)))
  )
    return true;
  const surname = folded(name).split(' ').at(-1) ?? '';
  return surname.length > 2 && said.split(/[\s,.:]+/).includes(surname);
}
