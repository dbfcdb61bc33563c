/*
 * What the popup loads when a report is asked for. Of its own for the same reason as formText.ts.
 */
export { formReport, reportText } from '../../utils/form/formReport';
