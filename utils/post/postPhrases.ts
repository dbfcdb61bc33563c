/** The words of a letter on paper that nobody writes in a draft, by the letter's language. */
interface PostPhrases {
  lang: string;
  /** Before the names of those who are sent a copy. */
  copy: string;
  /** Above the letter that somebody gets as a copy; `$` are those whom it was written to. */
  copyOf: string;
  /** `$place` is the sender's town, `$date` the date; the second one is for a sender without a town. */
  date: readonly [string, string];
  /** Foot of a sheet: `$1` is its number, `$2` how many there are. */
  page: string;
}

const PHRASES: readonly PostPhrases[] = [
  {
    lang: 'en',
    copy: 'Copy:',
    copyOf: 'Copy for your information of my letter to $',
    date: ['$date', '$date'],
    page: 'Page $1 of $2',
  },
  {
    lang: 'es',
    copy: 'Copia:',
    copyOf: 'Copia, para su información, de mi carta a $',
    date: ['$place, $date', '$date'],
    page: 'Página $1 de $2',
  },
  {
    lang: 'fr',
    copy: 'Copie :',
    copyOf: 'Copie, pour information, de ma lettre à $',
    date: ['$place, le $date', 'Le $date'],
    page: 'Page $1 sur $2',
  },
  {
    lang: 'ar',
    copy: 'نسخة إلى:',
    copyOf: 'نسخة للاطلاع من رسالتي إلى $',
    date: ['$date', '$date'],
    page: 'صفحة $1 من $2',
  },
];

/** The phrases for a language (BCP 47); the English ones for one that we have none for. */
export function postPhrases(language: string): PostPhrases {
  return PHRASES.find(({ lang }) => language.split('-')[0] === lang) ?? PHRASES[0]!;
}
