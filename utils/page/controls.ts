import type { FieldDescription } from '../form/formSnapshot';

export type NativeControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field as a person sees one: a control, or all the radio buttons of a group. */
export interface Control {
  kind: FieldDescription['control'];
  /** The control; of a radio group its first button. */
  element: HTMLElement;
  radios: HTMLInputElement[];
  /** The last heading before it in the document. */
  heading?: Element | undefined;
}

/** What one walk over a page comes across, in the order of the document, frames of the same host and open shadow roots included. */
export interface Found {
  controls: Control[];
  buttons: HTMLElement[];
  /** Frames of another host. */
  frames: HTMLIFrameElement[];
  labels: Map<string, HTMLLabelElement[]>;
  texts: Element[];
  /** Every document and shadow root that was walked. */
  roots: (Document | ShadowRoot)[];
}

const NOTED = 'input,textarea,select,button,label,iframe,h1,h2,h3,h4,h5,h6,[role],[aria-live]';
const BUTTON_TYPES = /^(submit|button|image|reset)$/;

function isNativeControl(element: Element): element is NativeControl {
  return /^(input|textarea|select)$/.test(element.localName);
}

/**
 * Walks a page once. `pause` is awaited now and then, so that a large page is never held up; `skip` is our own
 * element in it.
 */
export async function findControls(root: Document, skip: Element | null, pause: () => Promise<void>): Promise<Found> {
  const found: Found = { controls: [], buttons: [], frames: [], labels: new Map(), texts: [], roots: [] };
  await walk(root, skip, found, pause);
  return found;
}

async function walk(
  root: Document | ShadowRoot,
  skip: Element | null,
  found: Found,
  pause: () => Promise<void>,
): Promise<void> {
  found.roots.push(root);
  const radioGroups = new Map<string, Control>();
  let heading: Element | undefined;
  let seen = 0;
  const noted = new Set(root.querySelectorAll(NOTED));
  // anything may have a shadow root
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element === skip) continue;
    if (++seen % 500 === 0) await pause();
    if (noted.has(element)) {
      if (/^h\d$/.test(element.localName)) heading = element;
      note(element, found, radioGroups, heading);
      if (element.localName === 'iframe') {
        const inner = documentOf(element as HTMLIFrameElement);
        if (inner) await walk(inner, skip, found, pause);
        else found.frames.push(element as HTMLIFrameElement);
      }
    }
    if (element.shadowRoot) await walk(element.shadowRoot, skip, found, pause);
  }
}

function note(
  element: HTMLElement,
  found: Found,
  radioGroups: Map<string, Control>,
  heading: Element | undefined,
): void {
  const role = element.getAttribute('role');
  if (element.localName === 'label') noteLabel(element as HTMLLabelElement, found);
  else if (element.localName === 'input' && (element as HTMLInputElement).type === 'radio')
    noteRadio(element as HTMLInputElement, found, radioGroups, heading);
  else if (isButton(element, role)) found.buttons.push(element);
  else if (isNativeControl(element) || role === 'combobox')
    found.controls.push({ kind: kindOf(element as HTMLInputElement, role), element, radios: [], heading });
  if (element.matches('h1,h2,h3,[role=status],[role=alert],[aria-live]')) found.texts.push(element);
}

function noteLabel(label: HTMLLabelElement, found: Found): void {
  if (label.htmlFor) found.labels.set(label.htmlFor, [...(found.labels.get(label.htmlFor) ?? []), label]);
}

function noteRadio(
  radio: HTMLInputElement,
  found: Found,
  groups: Map<string, Control>,
  heading: Element | undefined,
): void {
  const { form, name } = radio;
  const key = name && `${form?.getAttribute('id') ?? ''} ${name}`;
  const group = groups.get(key);
  if (key && group && (group.element as HTMLInputElement).form === form) {
    group.radios.push(radio);
    return;
  }
  const control: Control = { kind: 'radio', element: radio, radios: [radio], heading };
  groups.set(key, control);
  found.controls.push(control);
}

function isButton(element: HTMLElement, role: string | null): boolean {
  if (element.localName === 'button') return role !== 'combobox';
  return element.localName === 'input' ? BUTTON_TYPES.test((element as HTMLInputElement).type) : role === 'button';
}

function kindOf({ localName, type }: HTMLInputElement, role: string | null): Control['kind'] {
  if (role === 'combobox' && localName !== 'select') return role;
  return (localName === 'input' ? (type === 'checkbox' ? type : 'text') : localName) as Control['kind'];
}

/** A frame's document where it is of our own host; null for a stranger's, which the browser keeps from us. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
