/*
 * What the popup loads after itself. A module that other pages import as a whole, too, would be given a wrapper by the
 * bundler, and the popup the code for wrappers.
 */
export { textForForm } from '../../utils/appeal/textForForm';
