/*
 * What the popup loads after itself, with all rules about forms. Of its own for the same reason as formText.ts.
 */
export { formAmong } from '../../utils/flow/findForm';
export { planFill } from '../../utils/form/planFill';
export { followAnswers } from '../../utils/storage/answerStore';
