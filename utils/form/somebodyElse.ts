import { type FieldSign, markedSign, numberless, partSign, spokenSign } from './fieldSigns';
import { tokensOfName, wordsOf } from './foldText';
import type { FieldDescription } from './formSnapshot';

/** Who is complained of, who was there, and who speaks for somebody. */
const INVOLVED =
  'accused|attorney|complainee|defendant|driver|landlord|lawyer|offender|officer|respondent|suspect|victim|witness';
/**
 * Whom a form asks about beside whoever fills it in, in English and as programmers call them. In none of the forms that the
 * matcher was measured on does a control that is called so ask for the writer's own.
 */
const SOMEBODY_ELSE = new RegExp(
  `^(${INVOLVED}|beneficiary|child|doctor|emergency|father|friend|honoree|husband|kin|mother|nominee|partner|recipient|referee|sibling|spouse|tribute|wife)(name|first|last|e?mail|phone)?$`,
);

/**
 * Parts of a form about them. “Friends of the library” and “Become a partner” ask for the writer, and so may all that stands
 * below “Choose a recipient”.
 */
const THEIR_PART =
  /\b(spouse|beneficiar(y|ies)|emergency (contacts?|details|information)|in case of emergency|(second|2nd|additional|alternate) (responsible )?(parent|guardian|applicant|contact(?! info)|party|person|adult)s?|opposite part(y|ies)|person (assisting|accompanying)|next of kin|nominees?|referees?|(refer|tell|invite|send( this)? to) (a|your) friend|friends? (details|information)|complain(t|ed|ing) (of|against|about))\b|^(your )?friends?$/i;
/** “Alleged offender”, “Witness(es) 1”, “Information about the victim”, “Persons involved”; but not “Services for victims”. */
const PART_ABOUT_INVOLVED = new RegExp(
  [
    `^(the |alleged |possible |other |involved )*(${INVOLVED})(s|es|\\(s\\)|\\(es\\)|[’']s)?( (no\\.?|number|#))?( ?\\d+)?( involved)?( (contact )?(information|info|details|data|name|address))?$`,
    `\\b(information|details) (about|of|on|for|regarding) (the )?(alleged )?(${INVOLVED})(s|es)?\\b`,
    '^(other )?(person|people|part(y|ies)|persons) involved$',
    '^(person|party|job|employer|reference|team member) \\d+$',
    '^(work|employment) (experience|history)$|^(professional |personal )?references$',
  ].join('|'),
  'i',
);
/** The same in other languages, folded: es, pt, fr, it, de, nl, pl, ru, id. */
const INVOLVED_ABROAD = new Set(
  (
    'denunciado denunciada imputado imputada demandado demandada agresor agresora victima victimas testigo testigos apoderado apoderada infractor ' +
    'vitima vitimas testemunha testemunhas agressor reclamado victime victimes temoin temoins vittima vittime testimone testimoni denunciato ' +
    'zeuge zeugen zeugin opfer beschuldigter beschwerdegegner slachtoffer getuige getuigen beklaagde swiadek swiadka obwiniony pokrzywdzony ' +
    'ответчик ответчика свидетель свидетеля потерпевшии потерпевшего нарушитель нарушителя terlapor korban saksi'
  ).split(' '),
);
/** “Datos del denunciado”, unlike “Atención a víctimas”. */
const PART_ABROAD = /^(datos|dados|donnees|informations?|dati|angaben|daten|gegevens|dane|данные|data|identitas)\b/;

/** Who is told of a gift, and where a school or an employer is, in the name of a control; `notification_email` is one's own. */
const THEIR_ADDRESS =
  /^opposite ?party\b|^to (address|email|name)\b|\b(member|player|passenger|attendee|guest|participant|person|applicant|contact|job|employer|reference) ?([2-9]|1\d|two|three)\b|^(notification|notify|notifyee|acknowledge(e|ment)) (first |last |full )?(name|address|street|city|state|zip|postal|country)\b|^(school|employer|supervisor) (address|street|city|state|zip|postal|phone)\b/;

/** “What is your landlord’s city?” */
const THEIRS = new RegExp(`\\b(${INVOLVED})(?:[’']s|s[’']) `, 'i');

/** Whether a word of a label or of a control's name says that somebody else is meant. */
export function isSomebodyElse(token: string): boolean {
  return SOMEBODY_ELSE.test(token) || INVOLVED_ABROAD.has(token);
}

/** Whether a word of another language than English says so, which may stand behind what is asked for: “Nombre del testigo”. */
export function isSomebodyElseAbroad(token: string): boolean {
  return INVOLVED_ABROAD.has(token);
}

/**
 * What tells of a field that it asks about somebody else, quoted from the page; null for nothing. “Name” under “Emergency
 * contact”: its label is the same as the writer’s, and only its own name and what is around it tell.
 */
export function signOfSomebodyElse(
  field: FieldDescription,
): FieldSign<'label' | 'nearby' | 'name' | 'id' | 'legend' | 'heading'> | null {
  const called = spokenSign(field);
  if (THEIRS.test(called.text)) return called;
  if (/\b(your|my)\b/i.test(called.text)) return null;
  const marked = markedSign(field);
  const tokens = tokensOfName(marked.text);
  if (tokens.some(isSomebodyElse) || THEIR_ADDRESS.test(tokens.join(' '))) return marked;
  const part = partSign(field);
  if (part === null) return null;
  const title = numberless(part.text);
  return THEIR_PART.test(part.text) || PART_ABOUT_INVOLVED.test(title) || isPartAbroad(wordsOf(title)) ? part : null;
}

function isPartAbroad(words: readonly string[]): boolean {
  return PART_ABROAD.test(words[0] ?? '') && words.some(isSomebodyElseAbroad);
}
