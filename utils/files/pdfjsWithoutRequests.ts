/** What no script that we ship may hold: a request, or code out of text. */
const FORBIDDEN = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\beval\(|\bFunction\(/;

const REFUSE = 'refuseRequestsAndEval';

/** In this order: the fourth takes what looks like a request and is none, a method that looks up an object of the PDF. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/(\bawait|\breturn|=) fetch\(/g, `$1 ${REFUSE}(`],
  [/\bnew XMLHttpRequest\(/g, `${REFUSE}(`],
  [/\bXMLHttpRequest\b/g, REFUSE],
  [/\bfetch\(/g, 'lookUp('],
  [/\bimport\(/g, `${REFUSE}(`],
  [/\bFunction\('return this'\)\(\)/g, 'globalThis'],
  [/\b(new )?Function\(/g, `${REFUSE}(`],
];

/**
 * Runs while building, never in the extension: takes out of pdf.js all that could make a request or code out of text.
 * We hand it the bytes of a PDF, so nothing of that is ever used. Without it the promise that nothing leaves the device
 * can be seen in what is shipped. A version of pdf.js in which something is left fails the build.
 */
export function pdfjsWithoutRequests() {
  return {
    name: 'pdfjs-without-requests',
    apply: 'build' as const,
    transform(code: string, id: string) {
      if (!/pdfjs-dist\/legacy\/build\/pdf(\.worker)?\.mjs$/.test(id)) return null;
      const rewritten = withoutRequests(code);
      const left = FORBIDDEN.exec(rewritten)?.[0];
      if (left !== undefined) throw new Error(`${id} still has ${left}`);
      return { code: rewritten, map: null };
    },
  };
}

export function withoutRequests(code: string): string {
  const rewritten = REWRITES.reduce((text, [what, by]) => text.replaceAll(what, by), code);
  return `const ${REFUSE} = () => { throw new Error('No requests, no code out of text.'); };\n${rewritten}`;
}
