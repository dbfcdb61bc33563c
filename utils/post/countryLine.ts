import { countryName } from '../locale/countries';

/** What the world's post offices understand, where a country's own script is none that all of them read. */
const UNDERSTOOD = 'en';

/**
 * The last line of an address: the country in capitals, as the Universal Postal Union and the posts that carry its rules out
 * ask (USPS Publication 28, appendix A31: in full, in capitals, alone on the bottom line); '' within one country, and where
 * the destination is not known. In a language of the country that it is posted in, whose post office is the one that has to
 * send it the right way, or in English where that language is not written in Latin letters.
 */
export function countryLine(destination: string, origin: string): string {
  return destination === '' || destination === origin ? '' : inCapitals(destination, languageOf(origin));
}

/** The sender's country for an answer from another one, in a language of the letter that all post offices can read. */
export function senderCountryLine(origin: string, destination: string, language: string): string {
  return origin === '' || destination === '' || origin === destination ? '' : inCapitals(origin, inLatin(language));
}

function inCapitals(country: string, language: string): string {
  return countryName(country, language).toLocaleUpperCase(language);
}

/** The language that most people of a country read (BCP 47, by the browser's data), if it is written in Latin letters. */
function languageOf(country: string): string {
  return /^[A-Z]{2}$/.test(country) ? inLatin(`und-${country}`) : UNDERSTOOD;
}

function inLatin(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return script === 'Latn' ? language : UNDERSTOOD;
  } catch {
    return UNDERSTOOD;
  }
}
