import { languageTags } from '../../urgent-action/languageTags';
import { insultsIn, threatsIn } from './harshWords';
import { missingClosing, missingRequest, missingSalutation } from './letterFrame';
import type { CheckedLetter, CheckId, Found } from './letterRemark';
import { mixedDirection } from './lineDirection';
import { longerThanPage } from './pageLength';
import { placeholdersIn } from './placeholders';
import { privateDetailsIn } from './privateDetails';
import { shoutingIn } from './shouting';

export interface LetterCheck {
  check: CheckId;
  /** Why somebody would want to know. */
  why: string;
  find: (letter: CheckedLetter) => Found[];
}

export const LETTER_CHECKS: readonly LetterCheck[] = [
  { check: 'over-limit', why: 'the form cuts what is too long, or refuses it', find: overLimit },
  { check: 'longer-than-page', why: 'a letter of one page is read', find: longerThanPage },
  { check: 'other-language', why: 'who gets it may not be able to read it', find: otherLanguage },
  { check: 'placeholder', why: 'it shows that nobody looked at the letter', find: placeholdersIn },
  { check: 'no-salutation', why: 'an official is addressed as such', find: missingSalutation },
  { check: 'no-request', why: 'who reads it does not learn what to do', find: missingRequest },
  { check: 'no-closing', why: 'without one it seems to be cut off', find: missingClosing },
  { check: 'shouting', why: 'it reads as anger', find: shoutingIn },
  { check: 'insult', why: 'it hurts the people whom the letter is about', find: insultsIn },
  { check: 'threat', why: 'it may be a crime, and never helps', find: threatsIn },
  { check: 'private-details', why: 'it may put somebody in danger who did not agree', find: privateDetailsIn },
  { check: 'mixed-direction', why: 'the form would set the line the wrong way round', find: mixedDirection },
];

function overLimit({ formLength, limit }: CheckedLetter): Found[] {
  if (formLength <= limit) return [];
  return [{ place: null, values: [String(formLength - limit), String(limit)], fix: null }];
}

/** Shorter letters than this, in characters, may be in any language for all that one can tell. */
const SHORTEST = 60;

/** Tags that are said otherwise in `languageTags`. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', tl: 'fil', iw: 'he' };

function otherLanguage({ text, language, action }: CheckedLetter): Found[] {
  const preferred = languageTags(action?.preferredLanguage ?? '');
  const tag = SAME_LANGUAGE[language] ?? language;
  if (tag === '' || preferred.length === 0 || preferred.includes(tag) || text.trim().length < SHORTEST) return [];
  return [{ place: null, values: [tag, ...preferred], fix: null }];
}
