import { boundHeader, type SealedText, type SealHeader } from '../backup/backupFile';
import { fromBase64, toBase64 } from './base64';

/**
 * What OWASP's Password Storage Cheat Sheet asks for with PBKDF2-HMAC-SHA-256:
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2
 */
export const ITERATIONS = 600_000;

/** What a file may ask for. Fewer would be weak; a file that asks for many more would keep the browser busy for hours. */
export interface SealLimits {
  fewestIterations: number;
  mostIterations: number;
}

export const SEAL_LIMITS: SealLimits = { fewestIterations: ITERATIONS, mostIterations: 10_000_000 };

/** Bytes: NIST SP 800-132 asks for 16 of a salt, SP 800-38D recommends 12 for GCM. */
const SALT = 16;
const MOST_SALT = 64;
const IV = 12;

/** Seals a text with a passphrase: AES-256-GCM, with a key and an IV that no other file has. */
export async function sealText(text: string, passphrase: string, iterations = ITERATIONS): Promise<SealedText> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(SALT)), crypto.getRandomValues(new Uint8Array(IV))];
  const header: SealHeader = {
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-HMAC-SHA-256',
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
  };
  const key = await deriveKey(passphrase, salt, iterations);
  const sealed = await crypto.subtle.encrypt(gcm(header, iv), key, new TextEncoder().encode(text));
  return { header, data: toBase64(new Uint8Array(sealed)) };
}

export type Opening = { ok: true; text: string } | { ok: false; problem: 'damaged' | 'wrong-passphrase' };

/**
 * Opens a sealed text. `damaged`: the header asks for what no file of ours does. Whether a file arrived whole has to be
 * known before: GCM alone says only that key and text do not fit together.
 */
export async function openText(sealed: SealedText, passphrase: string, limits = SEAL_LIMITS): Promise<Opening> {
  const { header, data } = sealed;
  const [salt, iv, bytes] = [header.salt, header.iv, data].map(fromBase64);
  if (!salt || !iv || !bytes || !isSane(header, salt, iv, limits)) return { ok: false, problem: 'damaged' };
  const key = await deriveKey(passphrase, salt, header.iterations);
  try {
    const text = await crypto.subtle.decrypt(gcm(header, iv), key, bytes);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(text) };
  } catch {
    return { ok: false, problem: 'wrong-passphrase' };
  }
}

function isSane({ iterations }: SealHeader, salt: Uint8Array, iv: Uint8Array, limits: SealLimits): boolean {
  return (
    iterations >= limits.fewestIterations &&
    iterations <= limits.mostIterations &&
    salt.length >= SALT &&
    salt.length <= MOST_SALT &&
    iv.length === IV
  );
}

function gcm(header: SealHeader, iv: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(boundHeader(header)) };
}

/** The same characters, however a keyboard put them together, are the same passphrase: NFKC, as NIST SP 800-63B says. */
async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
