import { webext } from '../webext';

/** Shortest text whose language is asked for, characters: of a few words the browser can only guess. */
const SHORTEST = 40;
/** As much of a text as its language shows in, characters. */
const ENOUGH = 3000;

/** The language of a text, BCP 47 without region, as the browser itself finds on the device; '' where it is not sure. */
export async function detectLanguage(text: string): Promise<string> {
  if (text.trim().length < SHORTEST) return '';
  const { isReliable, languages } = await webext.i18n.detectLanguage(text.slice(0, ENOUGH));
  const [first] = languages;
  return isReliable && first !== undefined && first.language !== 'und' ? first.language.split('-')[0]! : '';
}
