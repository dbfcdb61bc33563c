/** What a letter needs that neither the supporter nor the action gives, by the letter's language. */
interface LetterPhrases {
  lang: string;
  closing: string;
  /** Leads to a list of demands, whatever form their verbs have. */
  request: string;
  /** Ends a salutation. */
  mark: string;
  /** A salutation that fits anybody, since nobody's gender or title is guessed; `$` is the name. */
  salutation: string;
  /** The salutation for the head of an embassy, whoever that is. */
  ambassador: string;
}

const PHRASES: readonly LetterPhrases[] = [
  {
    lang: 'en',
    request: 'I ask you to:',
    closing: 'Yours sincerely,',
    mark: ',',
    salutation: 'Dear $',
    ambassador: 'Your Excellency',
  },
  {
    lang: 'es',
    request: 'Le pido lo siguiente:',
    closing: 'Atentamente,',
    mark: ':',
    salutation: 'A la atención de $',
    ambassador: 'Excelencia',
  },
  {
    lang: 'fr',
    request: 'Je vous demande :',
    closing: 'Je vous prie d’agréer l’expression de ma haute considération.',
    mark: ',',
    salutation: 'Madame, Monsieur',
    ambassador: 'Excellence',
  },
  {
    lang: 'ar',
    request: 'أطلب منكم:',
    closing: 'وتفضلوا بقبول فائق الاحترام،',
    mark: '،',
    salutation: 'إلى $، تحية طيبة وبعد',
    ambassador: 'صاحب السعادة، صاحبة السعادة',
  },
];

/** The phrases for a language (BCP 47); the English ones for one that we have none for. */
export function letterPhrases(language: string): LetterPhrases {
  return PHRASES.find(({ lang }) => language.split('-')[0] === lang) ?? PHRASES[0]!;
}
