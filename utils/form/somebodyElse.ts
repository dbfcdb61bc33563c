import { tokensOfName } from './foldText';
import type { FieldDescription } from './formSnapshot';
import { numberless, partOf } from './partOf';

/** Who is complained of, who was there, and who speaks for somebody. */
const INVOLVED =
  'accused|attorney|complainee|defendant|driver|lawyer|offender|officer|respondent|suspect|victim|witness';
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
  /\b(spouse|beneficiar(y|ies)|emergency (contacts?|details|information)|in case of emergency|(second|2nd|additional|alternate) (responsible )?(parent|guardian|applicant|contact|party|person|adult)s?|next of kin|nominees?|referees?|(refer|tell|invite|send( this)? to) (a|your) friend|friends? (details|information)|complain(t|ed|ing) (of|against|about))\b|^(your )?friends?$/i;
/** “Alleged offender”, “Witness(es) 1”, “Information about the victim”, “Persons involved”; but not “Services for victims”. */
const PART_ABOUT_INVOLVED = new RegExp(
  [
    `^(the |alleged |possible |other |involved )*(${INVOLVED})(s|es|\\(s\\)|\\(es\\)|[’']s)?( (no\\.?|number|#))?( ?\\d+)?( involved)?( (contact )?(information|info|details|data|name|address))?$`,
    `\\b(information|details) (about|of|on|for|regarding) (the )?(alleged )?(${INVOLVED})(s|es)?\\b`,
    '^(other )?(person|people|part(y|ies)|persons) involved$',
    '^(person|party) \\d+$',
  ].join('|'),
  'i',
);
/** Who is told of a gift, and where a school or an employer is, in the name of a control; `notification_email` is one's own. */
const THEIR_ADDRESS =
  /^(notification|notify|notifyee|acknowledge(e|ment)) (first |last |full )?(name|address|street|city|state|zip|postal|country)\b|^(school|employer|supervisor) (address|street|city|state|zip|postal|phone)\b/;

/** Whether a word of a label or of a control's name says that somebody else is meant. */
export function isSomebodyElse(token: string): boolean {
  return SOMEBODY_ELSE.test(token);
}

/**
 * What tells of a field that it asks about somebody else, quoted from the page; null for nothing. “Name” under “Emergency
 * contact”: its label is the same as the writer’s, and only its own name and what is around it tell.
 */
export function signOfSomebodyElse({
  name,
  id,
  label,
  nearby,
  legend,
  heading,
}: FieldDescription): { signal: 'name' | 'id' | 'legend' | 'heading'; text: string } | null {
  if (/\b(your|my)\b/i.test(label || nearby)) return null;
  const called = tokensOfName(name || id);
  if (called.some(isSomebodyElse) || THEIR_ADDRESS.test(called.join(' ')))
    return { signal: name === '' ? 'id' : 'name', text: name || id };
  const part = partOf({ legend, heading });
  if (part === null) return null;
  return THEIR_PART.test(part.text) || PART_ABOUT_INVOLVED.test(numberless(part.text)) ? part : null;
}
