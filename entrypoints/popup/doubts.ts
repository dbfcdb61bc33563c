/*
 * What the popup loads when Fill is pressed. Of its own for the same reason as formText.ts.
 */
export { findSentBefore } from '../../utils/flow/findSentBefore';
export { isUnchangedLetter } from '../../utils/flow/isUnchangedLetter';
