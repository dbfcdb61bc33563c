import type { EmbeddedFrame, FieldDescription, FieldGroup, FormButton, FormSnapshot } from '../form/formSnapshot';
import { type Control, findControls, type Found, LOCKED } from './controls';
import type { FieldRegistry } from './fieldRegistry';
import { labelTextOf, legendTextOf, neighbourText, referredText } from './names';
import { textOf } from './textOf';
import { optionsOf } from './values';
import { hiddenHow, type Look } from './visibility';
import { wait } from './wait';

/** What describing needs to know from the session that asks for it. */
export interface DescribeContext {
  session: string;
  registry: FieldRegistry;
  /** Our own element in the page, not described. */
  host: Element | null;
  stateOf(ref: string, control: Control): FieldDescription['state'];
  filled: string[];
}

/** What a look at the page gave. */
export interface Described extends Pick<FormSnapshot, 'revision' | 'fields' | 'buttons'> {
  /**
   * The whole `FormSnapshot` as JSON, without empty texts and what is false, and written in slices: a large one in one
   * go would hold the page up.
   */
  text: string;
  /** Every document and shadow root that was looked at. */
  roots: (Document | ShadowRoot)[];
}

/** What is not sent, in the text of a field: no quote of its own stands in a text without a backslash before it. */
const UNSAID = /"\w+":(""|false),/g;
/** A stretch of work after which the page gets its turn, ms: well under the 50 ms of a long task. */
const SLICE = 12;

/** Looks at a page's fields and says what they are like, never what is typed in them. Large pages are read in slices. */
export async function describeForm(root: Document, context: DescribeContext): Promise<Described> {
  const pause = slices();
  const found = await findControls(root, context.host, pause);
  const look: Look = new Map();
  const groups = new GroupList();
  const fields: FieldDescription[] = [];
  const written: string[] = [];
  const structure: string[] = [];
  let label = '';
  for (const { ref, key, control } of context.registry.renew(found.controls, (one) =>
    keyOf(one, (label = labelTextOf(one.element, found.labels))),
  )) {
    const field = describeField(ref, control, label, found, look, groups, context);
    fields.push(field);
    written.push(JSON.stringify(field).replace(UNSAID, ''));
    structure.push(key, JSON.stringify([field.label, field.group, field.maxLength, field.options]));
    await pause();
  }
  const revision = context.registry.revisionOf(structure.join());
  const formless = fields.every((field) => field.hidden || isAside(groups.list[field.group]));
  const rest: Omit<FormSnapshot, 'fields'> = {
    session: context.session,
    revision,
    origin: root.location.origin,
    path: root.location.pathname,
    language: root.documentElement.lang,
    groups: groups.list,
    frames: found.frames.map((frame) => describeFrame(frame, context.registry, look)),
    buttons: describeButtons(found, groups, context.registry, look),
    texts: [...(formless ? [root.querySelector('main') ?? root.body] : []), ...found.texts.slice(0, 20)].map(
      (element) => textOf(element, 4000),
    ),
    filled: context.filled,
  };
  return {
    revision,
    fields,
    buttons: rest.buttons,
    text: `{"fields":[${written.join()}],${JSON.stringify(rest).slice(1)}`,
    roots: found.roots,
  };
}

function slices(): () => Promise<void> {
  let end = performance.now() + SLICE;
  return async () => {
    if (performance.now() < end) return;
    await wait(0);
    end = performance.now() + SLICE;
  };
}

/** What a control is called, apart from generated ids: how it is known again after the page has replaced it. */
function keyOf(control: Control, label: string): string {
  const element = control.element as HTMLInputElement;
  return [control.kind, element.type, element.name, element.name ? '' : label].join('|');
}

function describeField(
  ref: string,
  control: Control,
  label: string,
  found: Found,
  look: Look,
  groups: GroupList,
  context: DescribeContext,
): FieldDescription {
  const element = control.element as HTMLInputElement;
  const named = (option: HTMLInputElement) =>
    labelTextOf(option, found.labels) ||
    neighbourText({ kind: 'radio', element: option, radios: [option] }, 'nextSibling');
  const isRadio = control.kind === 'radio';
  const field = {
    ref,
    control: control.kind,
    type: element.localName === 'input' ? element.type : '',
    maxLength: element.maxLength >= 0 ? element.maxLength : null,
    required: [element, ...control.radios].some((one) => one.matches('[required],[aria-required=true]')),
    locked: element.matches(LOCKED),
    tabIndex: element.tabIndex,
    options: optionsOf(control, named),
    state: context.stateOf(ref, control),
    group: groups.indexOf(element, true),
  } as FieldDescription;
  for (const name of ATTRIBUTES) field[name] = (element.getAttribute(name) ?? '').slice(0, 200);
  // nothing is said of what nobody was ever meant to see
  if (element.type === 'hidden') return { ...field, area: 0, hidden: 'not-rendered' };
  const rect = element.getBoundingClientRect();
  return {
    ...field,
    label: isRadio ? '' : label,
    legend: legendTextOf(element),
    // a label without a letter, as “*” or “(###)”, says nothing
    nearby: isRadio || !/[\p{L}\d]/u.test(label) ? neighbourText(control, 'previousSibling') : '',
    description: referredText(element, 'aria-describedby'),
    after: neighbourText(control, 'nextSibling'),
    heading: textOf(control.heading, 120),
    area: Math.round(rect.width * rect.height),
    hidden: hiddenHow(element, look, rect),
  };
}

/** What is noted as the page has it. */
const ATTRIBUTES = ['name', 'id', 'autocomplete', 'pattern', 'placeholder', 'title'] as const;

/** Landmarks by element or role (WAI-ARIA 1.2); a header or footer of a part of the page is none. */
const LANDMARKS =
  'nav,search,main,dialog,:is(header,footer):not(:is(article,main,section,form,dialog) *),' +
  '[role=banner],[role=contentinfo],[role=navigation],[role=search],[role=main],[role=dialog]';

/** The forms of a page in the order met; fields outside any form belong together within one landmark. */
class GroupList {
  readonly list: FieldGroup[] = [];
  readonly #known = new Map<Node, number>();

  /** The group an element belongs to; one not met before is new if `add`, else -1. */
  indexOf(element: HTMLElement, add: boolean): number {
    const form = (element as HTMLInputElement).form ?? element.closest('form');
    let known = form && this.#known.get(form);
    if (known != null) return known;
    const landmark = (form ?? element).closest(LANDMARKS);
    const owner: Node = form ?? landmark ?? element.getRootNode();
    known = this.#known.get(owner) ?? -1;
    if (known >= 0 || !add) return known;
    this.#known.set(owner, this.list.length);
    return (
      this.list.push({
        landmark: landmark?.getAttribute('role') ?? landmark?.localName ?? '',
        name: ['id', 'name', 'class', 'action']
          .map((name) => form?.getAttribute(name) ?? '')
          .join(' ')
          .slice(0, 300),
      }) - 1
    );
  }
}

/** What stands around the content of a page: no place for the form. */
function isAside(group: FieldGroup | undefined): boolean {
  return !group || /^(header|footer|nav|search|banner|contentinfo)/.test(group.landmark);
}

function describeFrame(frame: HTMLIFrameElement, registry: FieldRegistry, look: Look): EmbeddedFrame {
  return {
    ref: registry.refOf(frame),
    title: frame.title,
    source: frame.src.replace(/\?.*/, ''),
    hidden: !!hiddenHow(frame, look),
  };
}

function describeButtons(found: Found, groups: GroupList, registry: FieldRegistry, look: Look): FormButton[] {
  return found.buttons.flatMap((button) => {
    const group = groups.indexOf(button, false);
    const type: string = (button as HTMLButtonElement).type;
    if (type === 'reset' || isAside(groups.list[group]) || hiddenHow(button, look)) return [];
    const text = button.getAttribute('aria-label') || textOf(button, 60) || (button as HTMLInputElement).value || '';
    return [{ ref: registry.refOf(button), text, submits: /submit|image/.test(type), group }];
  });
}
