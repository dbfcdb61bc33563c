import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Target } from './urgentAction';

/**
 * The `tel:` link of a target's number with the country's code in front, so that it can be called from anywhere; null
 * for a number that no telephone has, or that lacks the country it is in.
 */
export function telLink({ tel, country }: Pick<Target, 'tel' | 'country'>): string | null {
  const number = parsePhoneNumberFromString(tel, {
    ...(country === '' ? {} : { defaultCountry: country as CountryCode }),
    // more than the number in the text would be left out of the link without anybody seeing it
    extract: false,
  });
  return number?.isValid() === true ? number.getURI() : null;
}
