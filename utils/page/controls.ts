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

/**
 * Anything may have a shadow root, but for these (DOM, “attach a shadow root”). To look at an element of a kind not met before
 * costs a script far more than to pass it over in a selector; further names would cost more than they spare.
 */
const LOOKED_AT = '[role],[aria-live],:not(head,title,meta,link,style,script,a,br,img,li,ul,option)';
/** What nobody can type into now. */
export const LOCKED = ':disabled,[readonly],[aria-disabled=true],[inert] *';
const BUTTON_TYPES = /^(submit|button|image|reset)$/;

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
  for (const element of root.querySelectorAll<HTMLElement>(LOOKED_AT)) {
    if (element === skip) continue;
    if (++seen % 500 === 0) await pause();
    const { localName, shadowRoot } = element;
    const role = element.getAttribute('role');
    const type = localName === 'input' && (element as HTMLInputElement).type;
    if (/^h\d$/.test(localName)) heading = element;
    if (localName === 'label') noteLabel(element as HTMLLabelElement, found);
    else if (type === 'radio') noteRadio(element as HTMLInputElement, found, radioGroups, heading);
    else if (type ? BUTTON_TYPES.test(type) : localName === 'button' ? role !== 'combobox' : role === 'button')
      found.buttons.push(element);
    else if (element.matches('input,textarea,select') || role === 'combobox')
      found.controls.push({ kind: kindOf(element as HTMLInputElement, role), element, radios: [], heading });
    if (element.matches('h1,h2,h3,[role=status],[role=alert],[aria-live]')) found.texts.push(element);
    if (localName === 'iframe') {
      const inner = documentOf(element as HTMLIFrameElement);
      if (inner) await walk(inner, skip, found, pause);
      else found.frames.push(element as HTMLIFrameElement);
    }
    if (shadowRoot) await walk(shadowRoot, skip, found, pause);
  }
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
  const group = groups.get(name);
  if (name && group && (group.element as HTMLInputElement).form === form) {
    group.radios.push(radio);
    return;
  }
  const control: Control = { kind: 'radio', element: radio, radios: [radio], heading };
  groups.set(name, control);
  found.controls.push(control);
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
