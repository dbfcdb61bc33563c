/*
 * What the popup loads after itself, with all rules about forms. Of its own for the same reason as formText.ts.
 */
export { formAmong } from '../../utils/flow/findForm';
export { formPlanner } from '../../utils/form/formPlanner';
export { followAnswers } from '../../utils/storage/answerStore';
