import { NOISE_WORDS } from './words/noiseWords';

/** Words on labels that say nothing about what a field is for. */
export const LABEL_NOISE: ReadonlySet<string> = new Set(
  [...NOISE_WORDS.map(({ words }) => words), 'answer'].flatMap((words) => words.split(' ')),
);

/** Parts of control names that builders of forms put around what a control is for. */
export const NAME_NOISE: ReadonlySet<string> = new Set(
  (
    'edit submitted wpforms fields webform ctl txt frm item meta data user customer profile billing shipping address ' +
    'form field input contact attribute dwfrm checkout order required req main content value your my the c b case qi str cons form ff'
  ).split(' '),
);
