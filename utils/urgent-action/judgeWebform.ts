import { WHITE_HOUSE_ORIGINS } from '../form/whiteHouse';
import { decodePunycode } from './decodePunycode';
import { namesWhiteHouse, resemblesWhiteHouse } from './resemblesWhiteHouse';

/** Browsers and Node both have it, but it is in no library of the language's own types. */
declare const URL: new (text: string) => {
  readonly protocol: string;
  readonly origin: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly href: string;
};

export interface WebformJudgement {
  /**
   * `white-house`: the contact form, without any doubt. `lookalike`: suggests the White House and is not its form.
   * `other`: any other http or https address, also another page of the White House. `none`: no address on the web.
   */
  verdict: 'white-house' | 'lookalike' | 'other' | 'none';
  /** The address as a browser takes it, http or https; '' where there is none. */
  url: string;
}

/** What the contact form's address begins with, behind the host. */
const CONTACT_PATH = /^\/contact(?:\/|$)/i;
/** The White House's as well, but not where the form is. */
const FRONT_DOOR = 'https://whitehouse.gov';

/**
 * Judges an address that a document gives for a webform. The document is not trusted: the White House's address has to
 * be there letter for letter, since what a browser makes of any other writing (backslashes, full-width letters,
 * percent signs, a name and password before the host) is not what a reader sees. An address without `https://` in front,
 * as documents print it, is read as if that were there.
 */
export function judgeWebform(text: string): WebformJudgement {
  const trimmed = text.trim();
  const written = WITHOUT_SCHEME.test(trimmed) ? `https://${trimmed}` : trimmed;
  const isWeb = /^https?:/i.test(written);
  if (!isWeb && (/\s/.test(written) || !/^[a-z][a-z0-9+.-]*:/i.test(written) || /^(mailto|tel):/i.test(written)))
    return { verdict: 'none', url: '' };
  const url = parsed(written);
  const href = url !== null && isWeb ? url.href : '';
  if (url !== null && isLetterForLetter(written, [...WHITE_HOUSE_ORIGINS, FRONT_DOOR])) {
    const isForm = WHITE_HOUSE_ORIGINS.includes(url.origin) && CONTACT_PATH.test(url.pathname);
    return { verdict: isForm ? 'white-house' : 'other', url: href };
  }
  if (suggestsWhiteHouse(written, url?.hostname ?? '')) return { verdict: 'lookalike', url: href };
  return href === '' || /\s/.test(written) ? { verdict: 'none', url: '' } : { verdict: 'other', url: href };
}

/** `www.example.org/contact`: a host with a dot in it, no sign of an e-mail address, and perhaps a port. */
const WITHOUT_SCHEME = /^[^\s/\\:@?#.]+(?:\.[^\s/\\:@?#.]+)+\.?(?::\d+)?(?:[/?#]\S*)?$/;

function parsed(text: string) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Written as printable ASCII and with exactly one of the origins: no port, no name before the host. */
function isLetterForLetter(text: string, origins: readonly string[]): boolean {
  const lower = text.toLowerCase();
  const begins = origins.some((origin) => lower === origin || lower.startsWith(`${origin}/`));
  return begins && /^[!-~]+$/.test(text) && !text.includes('\\');
}

function suggestsWhiteHouse(text: string, hostname: string): boolean {
  const labels = hostname.split('.').map(decodePunycode);
  return [text, percentDecoded(text), labels.join('.')].some(namesWhiteHouse) || labels.some(resemblesWhiteHouse);
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
