import { generate } from 'selfsigned';

/** Every host that the site answers for over https: the real ones, two lookalikes and a stranger. */
export const HOSTS = [
  'www.whitehouse.gov',
  'forms.whitehouse.gov',
  'www.whitehouse.gov.example',
  'whitehouse.gov.evil.example',
  'elsewhere.example',
] as const;

const DAY = 24 * 60 * 60 * 1000;

/** Made fresh in memory at each start, so that no key is ever in the repository. */
export async function makeCertificate(now = Date.now()): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: HOSTS[0] }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + 2 * DAY),
    extensions: [
      // Firefox refuses a certificate authority as a server
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
