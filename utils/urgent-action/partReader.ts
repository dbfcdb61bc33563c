import type { DocumentPart } from './documentParts';
import type { Findings } from './findings';
import { judgeWebform } from './judgeWebform';
import { isCapitals } from './letterCase';
import { requestIn } from './letterWords';
import { bulletOf, isBullet, type Paragraph, paragraphsOf, withoutBullet } from './paragraphs';
import { findDate } from './readDate';
import { readPeople, saysNone } from './readPeople';
import { type FoundTarget, readTargets, type TargetLine } from './readTargets';
import type { Target } from './urgentAction';

/** Longest paragraph that is taken for a title, characters. */
const LONGEST_TITLE = 240;

/** So much of a letter is searched for requests, characters. */
const LONGEST_LETTER = 20_000;

/** Lines of "Take action" that only tell what to do. */
const INSTRUCTION =
  /^\W*(?:please\s+)?(?:write|send|use|click|contact|call|e-?mail|post|tweet|redact|escrib|envi|utilic|rédige|écrive|envoye|utilise|اكتبوا|استخدموا|أرسلوا)\P{L}*\p{L}*\s.*(?:letter|appeal|words|guide|sample|below|carta|llamamiento|palabras|lettre|appel|mots|رسالة|مناشدة)/iu;

/** Reads the parts of one document, in their order, into findings. */
export class PartReader {
  readonly #findings: Findings;
  readonly #width: number | null;

  /** `width`: of broken lines, see `wrapWidth`. */
  constructor(findings: Findings, width: number | null) {
    this.#findings = findings;
    this.#width = width;
  }

  readPart({ part, lines }: DocumentPart): void {
    switch (part) {
      case 'before':
      case 'other':
        return this.#keepAll(lines);
      case 'front':
        return this.#readFront(lines);
      case 'take-action':
      case 'targets':
        return this.#readTargets(lines, this.#nextKind());
      case 'copies':
        return this.#readTargets(lines, 'copy');
      case 'letter':
        return this.#readLetter(lines);
      case 'demands':
        return this.#readDemands(lines);
      case 'background':
        return this.#findings.addText('background', this.#paragraphs(lines));
      case 'language':
        return this.#readValue('preferredLanguage', 'languageNote', lines);
      case 'deadline':
        return this.#readDeadline(lines);
      case 'people':
        return this.#readNames(lines);
      case 'previous':
        return this.#readValue('previousReference', null, lines);
    }
  }

  /** Title, then summary. A title in capitals may be broken over lines. */
  #readFront(lines: readonly TargetLine[]): void {
    const paragraphs = this.#paragraphs(lines);
    const [title, ...rest] = paragraphs;
    if (title === undefined) return;
    if (this.#findings.action.title === '' && title.text.length <= LONGEST_TITLE) {
      const more = isCapitals(title.text) ? rest.findIndex(({ text }) => !isCapitals(text)) : 0;
      const parts = [title, ...rest.splice(0, Math.max(0, more))];
      this.#findings.action.title = parts.map(({ text }) => text).join(' ');
      for (const part of parts) this.#findings.noteAll('title', part);
    } else rest.unshift(title);
    this.#findings.addText('summary', rest);
  }

  #readLetter(lines: readonly TargetLine[]): void {
    const paragraphs = this.#paragraphs(lines);
    this.#findings.addText('modelLetter', paragraphs);
    this.#addDemands(paragraphs.filter(({ bullet }) => bullet));
  }

  #readDemands(lines: readonly TargetLine[]): void {
    const paragraphs = this.#paragraphs(lines);
    const language = /^(?:in|en)\s+(.{3,80}?)\s*[:：]?$/iu.exec(paragraphs[0]?.text ?? '');
    if (language !== null && this.#findings.action.preferredLanguage === '') {
      this.#findings.action.preferredLanguage = language[1]!;
      this.#findings.noteAll('preferredLanguage', paragraphs[0]!);
      this.#findings.spent.push(paragraphs.shift()!.text.slice(0, 2));
    }
    this.#addDemands(paragraphs.filter(({ bullet }) => bullet));
    for (const { bullet, lines: sources } of paragraphs)
      if (!bullet) for (const line of sources) this.#findings.keep(line, line.text.trim());
  }

  #addDemands(bullets: readonly Paragraph[]): void {
    for (const bullet of bullets) {
      const demand = withoutBullet(bullet.text).replace(/\s*;(?:\s*(?:and|y|et|و))?\s*$/u, '');
      this.#findings.action.demands.push(demand);
      this.#findings.spent.push(bulletOf(bullet.text));
      this.#findings.noteAll('demands', bullet);
    }
  }

  /** A value on the label's line or the next, and what is said about it after that. */
  #readValue(
    field: 'preferredLanguage' | 'previousReference',
    note: 'languageNote' | null,
    lines: readonly TargetLine[],
  ): void {
    const [first, ...rest] = this.#paragraphs(lines);
    if (first === undefined) return;
    if (this.#findings.action[field] !== '') return this.#keepAll(lines);
    const value = first.text.replace(/\.$/, '');
    const sentence = /^([^.]{2,60})\.\s+(.+)$/su.exec(first.text);
    this.#findings.noteAll(field, first);
    this.#findings.action[field] = saysNone(value) ? '' : (sentence?.[1] ?? value);
    if (saysNone(value)) this.#findings.spent.push(value);
    if (sentence !== null) {
      if (note === null) this.#findings.keepParagraph({ ...first, text: sentence[2]! });
      else this.#findings.addNote(note, sentence[2]!, first);
    }
    for (const paragraph of rest)
      if (note !== null) this.#findings.addNote(note, paragraph.text, paragraph);
      else this.#findings.keepParagraph(paragraph);
  }

  #readDeadline(lines: readonly TargetLine[]): void {
    const paragraphs = this.#paragraphs(lines.filter(({ label }) => label === 'none'));
    const [first, ...rest] = withDateTogether(paragraphs);
    const labelled = lines.filter(({ label }) => label !== 'none');
    const found = first === undefined ? null : findDate(first.text);
    if (first === undefined || (found === null && !this.#isValue(lines)))
      return this.#readTargets(lines, this.#nextKind());
    if (found === null) return this.#keepUnclearDeadline(first, rest, labelled);
    this.#findings.spent.push(first.text.slice(found.start, found.end));
    this.#takeDeadline(found.date, first);
    const before = first.text.slice(0, found.start).replace(/^[\s,:]+|[\s,:]+$/g, '');
    if (before !== '') this.#findings.keepParagraph({ ...first, text: before });
    const after = first.text.slice(found.end).trim();
    // "before 3 March 2025 to:" goes on with the people to write to
    if (/^(?:,?\s*(?:to|a|à|الى|إلى)\s*)?[:：]$/iu.test(after) || (after === '' && labelled.length > 0)) {
      this.#findings.spent.push(after);
      const from = lines.findIndex(({ line }) => line.n === first.lines.at(-1)!.n);
      return this.#readTargets(lines.slice(from + 1), this.#nextKind());
    }
    const note = after.replace(/^[\s.,;:–—-]+/, '');
    if (/[\p{L}\p{N}]/u.test(note)) this.#findings.addNote('deadlineNote', note, first);
    for (const paragraph of rest) this.#findings.addNote('deadlineNote', paragraph.text, paragraph);
    for (const { line } of labelled) this.#findings.keep(line, line.text.trim());
  }

  /** Something stands on the label's own line: a value, and not the people that may be listed below. */
  #isValue([first]: readonly TargetLine[]): boolean {
    return first !== undefined && first.value !== first.line.text;
  }

  /** "3 March", "the end of May": a day that has to be looked up by the supporter. */
  #keepUnclearDeadline(first: Paragraph, rest: readonly Paragraph[], labelled: readonly TargetLine[]): void {
    this.#takeDeadline('', first);
    for (const paragraph of rest) this.#findings.addNote('deadlineNote', paragraph.text, paragraph);
    for (const { line } of labelled) this.#findings.keep(line, line.text.trim());
  }

  #nextKind(): Target['kind'] {
    return this.#findings.action.targets.some(({ kind }) => kind === 'main') ? 'additional' : 'main';
  }

  #takeDeadline(date: string, first: Paragraph): void {
    this.#findings.noteAll('deadline', first);
    if (!this.#findings.takeDate('deadline', date, first.text)) this.#findings.keepParagraph(first);
  }

  #readNames(lines: readonly TargetLine[]): void {
    const [first, ...rest] = withBracketsBefore(this.#paragraphs(lines));
    if (first === undefined) return;
    this.#findings.noteAll('people', first);
    if (saysNone(first.text)) this.#findings.spent.push(first.text);
    else this.#addPeople(first.text);
    for (const paragraph of rest) {
      // one person a line
      if (/[[(].{1,40}[\])]\s*$/u.test(paragraph.text)) {
        this.#addPeople(paragraph.text);
        this.#findings.noteAll('people', paragraph);
      } else this.#findings.keepParagraph(paragraph);
    }
  }

  #addPeople(text: string): void {
    const { people, between } = readPeople(text);
    this.#findings.action.people.push(...people);
    this.#findings.spent.push(...between);
  }

  #readTargets(lines: readonly TargetLine[], kind: Target['kind']): void {
    const listed = lines.filter((entry) => !this.#takeStep(entry));
    const { targets, other, moved, spent } = readTargets(listed);
    this.#findings.spent.push(...spent);
    for (const { line, text } of other) this.#findings.keep(line, text);
    for (const target of targets) {
      if (isNothing(target)) {
        for (const line of target.lines) this.#findings.keep(line, line.text.trim());
        continue;
      }
      this.#addTarget(target, kind === 'main' && this.#nextKind() !== 'main' ? 'additional' : kind);
    }
    for (const salutation of moved) this.#findings.warn('salutation-moved', 'targets', salutation);
  }

  /** Numbered steps of "Take action": one may give the deadline, the others only tell what to do. */
  #takeStep({ line, label, value }: TargetLine): boolean {
    if (label !== 'none' || value.trim() === '') return false;
    const found = /[:：]\s*$/.test(value) ? findDate(value) : null;
    if (found !== null && found.date !== '' && this.#findings.action.deadline === '') {
      this.#findings.action.deadline = found.date;
      this.#findings.note('deadline', line);
      this.#findings.keep(line, value.trim());
      return true;
    }
    const step = isBullet(value) && /^\s*\(?\d/.test(value);
    const instructs = step || INSTRUCTION.test(value);
    if (!instructs || value.trim().split(/\s+/).length < 4) return false;
    this.#findings.keep(line, value.trim());
    return true;
  }

  #addTarget({ lines, runTogether, ...found }: FoundTarget, kind: Target['kind']): void {
    const id = `t${this.#findings.action.targets.length + 1}`;
    this.#findings.action.targets.push({ ...found, id, kind });
    for (const line of lines) {
      this.#findings.note('targets', line);
      this.#findings.note(`targets.${id}`, line);
    }
    if (runTogether) this.#findings.warn('address-run-together', 'targets', found.name || found.organisation);
    const reachable = found.address.length > 0 || found.emails.length > 0 || found.webform !== '' || found.tel !== '';
    if (!reachable || found.country === '')
      this.#findings.warn('target-incomplete', 'targets', found.name || found.organisation);
    if (judgeWebform(found.webform).verdict === 'lookalike')
      this.#findings.warn('webform-lookalike', 'targets', found.webform);
  }

  /** Where the letter has no list, what its sentences ask for. */
  demandsFromSentences(): void {
    const { action } = this.#findings;
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    for (const { segment } of segmenter.segment(action.modelLetter.slice(0, LONGEST_LETTER))) {
      const request = requestIn(segment.trim());
      if (request !== null && request.length > 3) action.demands.push(request.trim());
    }
    if (action.demands.length === 0) return;
    this.#findings.noteSame('demands', 'modelLetter');
    this.#findings.warn('demands-from-sentences', 'demands', '');
  }

  #paragraphs(lines: readonly TargetLine[]): Paragraph[] {
    return paragraphsOf(
      lines.map(({ line, label, value }) => ({ ...line, text: label === 'none' ? value : line.text })),
      this.#width,
    );
  }

  #keepAll(lines: readonly TargetLine[]): void {
    for (const { line, label, value } of lines)
      if (line.text.trim() !== '') this.#findings.keep(line, label === 'none' ? value.trim() : line.text.trim());
  }
}

/** Nothing but a name or less: a line that only looked like somebody to write to. */
function isNothing(target: FoundTarget): boolean {
  const { address, country, webform, emails, tel, hours, salutation, role, organisation, name } = target;
  const ways = [...address, country, webform, ...emails, tel, hours, salutation, role, organisation];
  return ways.every((way) => way === '') && name.split(/\s+/).length < 2;
}

/** Pronouns in brackets on a line of their own belong to the name above. */
function withBracketsBefore(paragraphs: readonly Paragraph[]): Paragraph[] {
  const result: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = result.at(-1);
    if (last !== undefined && /^[[(（]/.test(paragraph.text)) result[result.length - 1] = joined(last, paragraph);
    else result.push(paragraph);
  }
  return result;
}

/** A date that a page's width broke: "30", and below it "April 2025". */
function withDateTogether(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const [first, second, ...rest] = paragraphs;
  if (first === undefined || second === undefined || findDate(first.text) !== null) return paragraphs;
  const both = joined(first, second);
  return !/[:：]\s*$/.test(first.text) && findDate(both.text) !== null && findDate(second.text) === null
    ? [both, ...rest]
    : paragraphs;
}

function joined(first: Paragraph, second: Paragraph): Paragraph {
  return { text: `${first.text} ${second.text}`, bullet: first.bullet, lines: [...first.lines, ...second.lines] };
}
