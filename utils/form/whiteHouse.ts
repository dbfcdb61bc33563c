/** The page a supporter opens to write to the President. */
export const CONTACT_PAGE = 'https://www.whitehouse.gov/contact/';

/** The only places that are ever filled, whole origins: no other scheme, host or port. */
export const WHITE_HOUSE_ORIGINS: readonly string[] = ['https://www.whitehouse.gov', 'https://forms.whitehouse.gov'];

/** True for an address on one of those origins; what the browser does not tell (undefined) is not. */
export function isWhiteHouse(url: string | undefined): boolean {
  return WHITE_HOUSE_ORIGINS.some((origin) => url?.startsWith(`${origin}/`));
}
