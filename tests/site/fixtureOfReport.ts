import { FormSnapshot } from '../../utils/form/formSnapshot';
import type { FormReport } from '../../utils/form/formReport';
import type { LeftForYou } from '../../utils/form/leftForYou';
import { type FillPlan, planFill } from '../../utils/form/planFill';
import { Supporter } from '../../utils/supporter/supporter';
import type { FixtureFile } from './fixtureSchema';
import { LETTER_MARK, loadLetter, loadSupporter } from './loadFixture';
import { idOf } from './reportMarkup';

/** What a report says, as the snapshot that it was made from; refs go by the order of the fields. */
function snapshotOfReport(report: FormReport): FormSnapshot {
  const { origin, path, language, groups } = report;
  return {
    session: 'report',
    revision: 'report',
    origin,
    path,
    language,
    groups,
    fields: report.fields.map(({ kind: _kind, answer: _answer, ...field }, index) => ({
      ...field,
      ref: `f${index}`,
      state: 'empty',
    })),
    frames: report.frames.map((frame, index) => ({ ...frame, ref: `frame${index}` })),
    buttons: report.buttons.map((button, index) => ({ ...button, ref: `button${index}` })),
    texts: [],
    filled: [],
  };
}

/** The file of a fixture with the report's form, as our invented supporter would have it filled today. */
export function fixtureOfReport(report: FormReport, title: string): FixtureFile {
  const plan = planFill(snapshotOfReport(report), Supporter.parse(loadSupporter()), loadLetter());
  const address = `${report.origin}${report.path}`;
  const controls = report.fields.flatMap((_, index) => controlsOf(report, index, plan));
  const having = (state: Controlled['state']) =>
    controls.filter((control) => control.state === state).map(({ selector }) => selector);
  const [tooLong, ambiguous] = [having('too-long'), having('ambiguous')];
  return {
    title,
    open: address,
    pages: { [address]: 'index.html' },
    version: plan?.known?.id ?? null,
    ready: controls[0]?.selector ?? 'body',
    expected: Object.fromEntries(
      controls.flatMap(({ state, selector, value }) => (state === 'expected' ? [[selector, value]] : [])),
    ),
    untouched: having('untouched'),
    ...(tooLong.length > 0 && { tooLong }),
    ...(ambiguous.length > 0 && { ambiguous }),
    left: [...new Set((plan?.left ?? []).flatMap(leftOf))],
  };
}

interface Controlled {
  selector: string;
  state: 'expected' | 'untouched' | 'too-long' | 'ambiguous';
  value: string;
}

/** Every control of a field, of a radio group each button, with what becomes of it. */
function controlsOf(report: FormReport, index: number, plan: FillPlan | null): Controlled[] {
  const field = report.fields[index] as FormReport['fields'][number];
  const planned = plan?.fields.find(({ ref }) => ref === `f${index}`);
  const state =
    planned?.skip === null
      ? 'expected'
      : planned?.skip === 'too-long' || planned?.skip === 'ambiguous'
        ? planned.skip
        : 'untouched';
  const value = planned?.value?.source.from === 'letter' ? LETTER_MARK : (planned?.value?.text ?? '');
  const isNamed = field.name !== '' && report.fields.filter(({ name }) => name === field.name).length === 1;
  const one = isNamed ? `[name=${JSON.stringify(field.name)}]` : `[id=${JSON.stringify(idOf(report.fields, index))}]`;
  // a box that a script draws is none of the browser's controls, and holds no value to look at
  if (field.control === 'combobox') return [];
  if (field.control !== 'radio') return [{ selector: one, state, value }];
  return field.options.map((option, place) => ({
    selector: `[id=${JSON.stringify(place === 0 ? idOf(report.fields, index) : `${idOf(report.fields, index)}-${place}`)}]`,
    state: state === 'expected' && option.value !== value ? 'untouched' : state,
    value,
  }));
}

function leftOf({ what }: LeftForYou): FixtureFile['left'] {
  if (what === 'next') return [];
  return [what === 'too-long' ? 'required' : what];
}
