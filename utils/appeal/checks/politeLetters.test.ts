import { describe, expect, test } from 'vitest';
import { anAction } from '../../../tests/builders/action';
import { loadLetters } from '../../../tests/builders/loadLetters';
import { aSupporter } from '../../../tests/builders/supporter';
import { loadUrgentActions } from '../../../tests/site/loadUrgentAction';
import { BUILT_IN_ACTION } from '../../urgent-action/builtInAction';
import { readUrgentAction } from '../../urgent-action/readUrgentAction';
import type { UrgentAction } from '../../urgent-action/urgentAction';
import { wordCounter } from '../appeal';
import { allSteps } from '../steps';
import { checkLetter } from './checkLetter';
import { sentenceReader } from '../sentences';

function remarksOn(letter: string, language: string, action: UrgentAction | null): string[] {
  return allSteps(
    checkLetter(letter, {
      action,
      supporter: aSupporter(),
      limit: 10_000,
      formLength: letter.length,
      language,
      sentences: sentenceReader(language || 'en')(letter),
    }),
  ).map(({ check, values }) => `${check}: ${values.join(' ')}`);
}

/** Letters that somebody might write, firm and polite; everybody in them is invented. */
const LETTERS: readonly { language: string; preferred: string; letter: string }[] = [
  {
    language: 'en',
    preferred: 'English',
    letter: `Dear Mr. President,

I am a retired midwife from a small town in Ohio, and in forty years of work I learned to write to people only when I had something to say. Today I have something to say about Amina Example (she/her), who was arrested on 3 March 2025 at about 6.30 in the morning.

She had done what I would have done: she opened the doors of a closed clinic for people who were ill. Fourteen others were taken away in three buses, and 2,500,000 people in the region no longer have a doctor within an hour’s drive. A guard shouted at her: “I will kill you if you speak.” Her neighbours were told that they would be found guilty if they helped. People die in such places, and people will die if nothing changes. I was told that the cell is filthy and that there are rats in it.

Article 9 of the Universal Declaration of Human Rights, adopted on 10 December 1948, says that no one shall be subjected to arbitrary arrest. Section 212(a)(6) and Law 1234/2020 do not change that, nor does anything that the UN, the USA or NATO have signed since. I do not want to shame anybody; I want to understand what the Department of Justice is waiting for.

I therefore ask you to:

- release Amina Example at once, and let her go home to her two children;
- make sure that she has her medicine while she is held;
- tell the families of the fourteen others where they are.

You will find that most people in this country would be glad of it. Would you please write to me about what you are going to do, and by when?

Yours sincerely,
Zoë O'Hara-Núñez
1200 Example Avenue NW
Springfield, OH 45501
(202) 555-0143`,
  },
  {
    language: 'en',
    preferred: '',
    letter: `Your Excellency,

When my father was young he was a radio journalist, and the first thing that he taught me was to listen before I speak. So I listened, for a whole evening, to the programmes for which Amina Example is in prison. I heard fishermen talk about their boats, about the price of diesel, about a bay that smells of oil. I heard no word of hatred, and nobody was called an enemy of the state.

I know that your office receives many letters, and that you cannot answer all of them. I also know that a minister can do more with one signature than I can with a thousand letters. Amina Example has been held for 96 days. For the first nineteen she saw no lawyer. Her sister brings her insulin to the gate, and it is handed back to her more often than not. She shares a room for four with eleven other women, and its window has been boarded up since January 2026.

My own daughter has diabetes. She was eight when we learned of it, and since then I count: units, meals, hours of sleep. I cannot think of Amina Example without counting. Somebody who is ill deserves to be treated, whatever they are charged with, and somebody who has only asked questions deserves to be free.

It is in your power to end this. I hope that you will drop the charges against her and that you will let her go back to her microphone; until then she must have her insulin every day and see a doctor of her own choice. I would also like you to have somebody independent look into how the sick are treated in Harbour Street Prison.

I do not expect a long reply. Two lines that say she is at home would be the best letter that I get this year.

With kind regards,
Zoë O'Hara-Núñez`,
  },
  {
    language: 'es',
    preferred: 'español',
    letter: `Señora ministra:

Me llamo Zoë y doy clases de música en una escuela pública. Le escribo porque hace unas semanas leí la historia de Amina Example, enfermera de Sampleton, detenida el 3 de marzo de 2025 por haber abierto las puertas de una clínica cerrada, y desde entonces no he podido dejar de pensar en ella.

Según cuentan sus vecinas, salieron a la calle más de 300 personas para pedir que la dejaran en paz. Varios hombres las insultaron y a una la amenazaron de muerte; ninguno de ellos ha sido investigado. Amina pasó 26 días en una celda sin luz antes de ver a un juez. Tiene asma y le retiraron el inhalador. Sus dos hijos, de cinco y ocho años, pueden hablar con ella diez minutos por semana.

No sé mucho de leyes, pero sé que la Ley 1234/2020 y la Declaración Universal, aprobada el 10 de diciembre de 1948, dicen lo mismo con palabras distintas: cuidar a quien está enfermo no es un delito. También sé que su gobierno se comprometió a respetarlo. En una región de 2 500 000 habitantes no queda hoy ni una sola clínica abierta, y hay quien muere por falta de atención.

Por todo ello, le pido que ponga en libertad a Amina Example de inmediato y sin condiciones, y que se retiren los cargos que pesan sobre ella. Mientras siga detenida, debe recibir sus medicinas y poder hablar todos los días con su abogado. Le ruego además que informe a las familias de las otras catorce personas del lugar en que se encuentran.

Mis alumnos me preguntan a veces para qué sirve escribir una carta. Me gustaría poder contarles que esta sirvió para algo. Espero que usted nos dé esa alegría, y quedo a la espera de su respuesta.

Reciba un cordial saludo,
Zoë O'Hara-Núñez`,
  },
  {
    language: 'fr',
    preferred: 'French or English',
    letter: `Madame la Ministre,

Je suis boulangère dans une petite ville et je me lève à trois heures du matin. C’est l’heure à laquelle, le 3 mars 2025, des hommes sont venus chercher Amina Example chez elle. Depuis que je l’ai appris, je pense à elle tous les jours en allumant mon four.

Amina Example est infirmière. Elle avait rouvert un dispensaire fermé, pour des gens qui n’avaient nulle part où aller. On l’a gardée vingt-six jours dans une cellule sans lumière, avec des rats, avant qu’elle ne voie un juge. Un gardien lui aurait dit : « On va te tuer si tu parles. » Elle souffre d’asthme, et son inhalateur lui a été retiré. Ses deux enfants ne peuvent l’entendre que dix minutes par semaine. Son procès, prévu en avril, a déjà pris du retard.

Je ne connais pas le droit, mais j’ai lu l’article 9 de la Déclaration universelle des droits de l’homme, adoptée le 10 décembre 1948 : nul ne peut être arbitrairement arrêté. Votre pays l’a signée, comme le mien. Soigner n’est pas un crime, et personne ne mérite de mourir faute de soins, ni dans une prison ni dans une région où près de 2 500 000 personnes n’ont plus de médecin.

C’est pourquoi je vous demande de faire libérer Amina Example sans délai et sans condition, et de faire abandonner les poursuites engagées contre elle. D’ici là, elle doit recevoir ses médicaments et pouvoir parler chaque jour à son avocat. Je souhaite aussi que les familles des quatorze autres personnes arrêtées sachent enfin où elles se trouvent.

Je sais que vous recevez beaucoup de lettres. Si la mienne vous parvient un matin, pensez que quelqu’un l’a écrite en attendant que le pain lève, et qu’elle espère une réponse.

Veuillez agréer, Madame la Ministre, l’expression de ma considération distinguée.

Zoë O'Hara-Núñez`,
  },
  {
    language: 'ar',
    preferred: 'العربية أو الإنجليزية',
    letter: `معالي الوزيرة،

أكتب إليكم وأنا معلمة في مدرسة صغيرة، لم يسبق لي أن راسلت مسؤولًا في حياتي. غير أنني قرأت قبل أسابيع قصة الممرضة أمينة مثال، التي اعتُقلت في 3 مارس 2025 لأنها فتحت أبواب عيادة مغلقة أمام مرضى لا مكان آخر لهم، ومنذ ذلك اليوم لا تفارقني صورتها.

لقد أمضت أمينة مثال ستة وعشرين يومًا في زنزانة قذرة لا يدخلها الضوء قبل أن تمثل أمام القاضي. ووُجهت إليها اتهامات كاذبة لم يقدم أحد دليلًا عليها. وقال لها أحد الحراس: «سأقتلك إذا تكلمت». وهي تعاني من الربو، وقد حُرمت من دوائها مرات عديدة، ويخشى أهلها أن تموت إن لم تُعالج. أما طفلاها فلا يسمعان صوتها إلا عشر دقائق في الأسبوع، وقد كتب لها أصغرهما رسالة لم تصل بعد.

وتنص المادة 9 من الإعلان العالمي لحقوق الإنسان، الذي اعتُمد في 10 ديسمبر 1948، على أنه لا يجوز اعتقال أي إنسان تعسفًا. وقد التزمت بلادكم بذلك كما التزمت به بلادي، ولا يغيّر القانون رقم 1234 لسنة 2020 شيئًا من هذا الالتزام. فرعاية المرضى ليست جريمة، بل هي أنبل ما يمكن أن يفعله إنسان لجاره، ولا تستحق من تقوم بها السجن.

لذا أدعوكم إلى الإفراج عن أمينة مثال فورًا ودون أي شروط، وإسقاط جميع التهم الموجهة إليها. وإلى أن يتم ذلك، أرجو أن تحصل على دوائها كل يوم، وأن تتمكن من الاتصال بمحاميها وبأسرتها. كما أطلب أن تُبلَّغ أسر الأشخاص الأربعة عشر الآخرين بأماكن احتجازهم، وأن يُعاد فتح العيادة في منطقة يعيش فيها أكثر من 2500000 شخص بلا طبيب.

يسألني تلاميذي أحيانًا عن فائدة الرسائل. وأتمنى أن أستطيع أن أخبرهم يومًا بأن هذه الرسالة أعادت أمًّا إلى طفليها. وسأكون ممتنة لكم إذا تفضلتم بالرد، ولو بسطرين.

وتفضلوا بقبول فائق الاحترام،
Zoë O'Hara-Núñez`,
  },
];

describe('nothing is remarked on in a polite letter', () => {
  test.each(LETTERS)('in $language, number %#', ({ letter, language, preferred }) => {
    expect(wordCounter(language)(letter)).toBeGreaterThanOrEqual(250);
    expect(remarksOn(letter, language, anAction({ preferredLanguage: preferred }))).toEqual([]);
    expect(remarksOn(letter, language, null)).toEqual([]);
    expect(remarksOn(letter, '', null)).toEqual([]);
  });

  test.each(loadLetters())('such as the fixture $slug', ({ letter, action, expected }) => {
    const { language } = expected;
    const remarks = remarksOn(letter, language, { ...action, preferredLanguage: '' });
    expect(remarks.filter((remark) => !remark.startsWith('longer-than-page'))).toEqual([]);
  });

  test.each(loadUrgentActions())('such as the model letter of the fixture $slug', ({ slug, text }) => {
    const reading = readUrgentAction(text);
    if (!reading.ok || reading.action.modelLetter === '') return;
    const remarks = remarksOn(reading.action.modelLetter, '', reading.action);
    expect(remarks).toEqual(slug === 'no-closing' ? ['no-closing: '] : []);
  });

  test('such as the one that comes with the extension', () => {
    expect(remarksOn(BUILT_IN_ACTION.starterLetter, 'en', BUILT_IN_ACTION)).toEqual([]);
  });
});

test('what was published of an action has no harsh words in it', () => {
  for (const { slug, text } of loadUrgentActions()) {
    const remarks = remarksOn(text, '', null);
    expect([slug, remarks.filter((remark) => /^(?:insult|threat|placeholder)/.test(remark))]).toEqual([slug, []]);
  }
});
