import type { Line } from './cleanLines';

/** A line of a mail's head: what it is called, in English, Spanish, French and Arabic. */
const HEAD =
  /^\s*\*?(from|sent|date|to|cc|bcc|subject|reply-to|de|enviado(?: el)?|para|cco|asunto|fecha|envoyé|à|cci|objet|répondre à|من|إلى|نسخة|الموضوع|التاريخ|أُ?رسلت)\s?\*?\s?[:：]\*?(?:\s|$)/iu;
/** Names that lines of an Urgent Action begin with, too: by themselves they show nothing. */
const COMMON = /^(?:date|fecha|التاريخ|de)$/iu;

const FORWARDED =
  /^[\s-]*(?:forwarded message|begin forwarded message|original message|mensaje reenviado|mensaje original|message transféré|message d['’]origine|الرسالة الأصلية|رسالة معاد توجيهها)\s?:?[\s-]*$/iu;
const WROTE = /^\s*(?:on|el|le|في)\s.{6,160}\s(?:wrote|escribió|a écrit|كتب)\s?[:：]\s*$/iu;

/**
 * The lines of a mail's head, and those that say that a mail was forwarded or quoted. They tell of people who passed a
 * document on, not of whom it is about: they are no targets, and their date is not the document's.
 */
export function mailHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const heads = new Set<Line>();
  let run: Line[] = [];
  let names: string[] = [];
  const flush = () => {
    if (new Set(names).size >= 2 && names.some((name) => !COMMON.test(name))) for (const line of run) heads.add(line);
    run = [];
    names = [];
  };
  for (const line of lines) {
    const name = HEAD.exec(line.text)?.[1]?.toLowerCase();
    // a long list of addresses goes on on the next line
    const goesOn = names.length > 0 && line.text.includes('@') && !/[:：]/.test(line.text);
    if (name !== undefined || goesOn) {
      run.push(line);
      if (name !== undefined) names.push(name);
      continue;
    }
    flush();
    if (FORWARDED.test(line.text) || WROTE.test(line.text)) heads.add(line);
  }
  flush();
  return heads;
}
