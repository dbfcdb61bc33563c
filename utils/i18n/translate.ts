import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
type PluralBase<K> = K extends `${infer Base}_other` ? Base : never;
/** Keys that exist once per plural category of the language (`key_one`, `key_other` …). */
type PluralKey = PluralBase<MessageKey>;

/** Words in the browser's language. */
export interface Translate {
  (key: MessageKey, ...substitutions: string[]): string;
  /** The plural form for a count; the count itself, formatted, is `$1`, further substitutions follow. */
  count(key: PluralKey, count: number, ...substitutions: string[]): string;
  /** Of the words, BCP 47, with the browser's region where it names one: it says how numbers and dates are written. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** `getMessage` is the browser's own, which answers '' for a key that the language lacks. */
export function createTranslate(getMessage: (key: string, substitutions?: string[]) => string): Translate {
  const spoken = getMessage('localeCode') || 'en';
  const asked = getMessage('@@ui_locale').replaceAll('_', '-');
  const language = asked.startsWith(`${spoken}-`) ? asked : spoken;
  const plurals = new Intl.PluralRules(spoken);
  const numbers = new Intl.NumberFormat(language);
  const t = (key: MessageKey, ...substitutions: string[]) => getMessage(key, substitutions) || key;
  const count = (key: PluralKey, n: number, ...substitutions: string[]) => {
    const values = [numbers.format(n), ...substitutions];
    return getMessage(`${key}_${plurals.select(n)}`, values) || getMessage(`${key}_other`, values) || key;
  };
  return Object.assign(t, {
    count,
    language,
    direction: getMessage('@@bidi_dir') === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  });
}
