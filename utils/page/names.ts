import type { Control } from './controls';
import { textOf } from './textOf';

const CONTROLS = 'input:not([type=hidden]),select,textarea,button';

/**
 * What names a control: aria-labelledby, aria-label, then its label elements (by `for`, or around it). Of several controls with one
 * id, labels by `for` name the first, as in HTML.
 */
export function labelTextOf(element: HTMLElement, labels: ReadonlyMap<string, HTMLLabelElement[]>): string {
  const referred = ariaName(element);
  if (referred) return referred;
  const pointing = (labels.get(element.id) ?? []).filter((label) => label.control === element);
  return [...new Set([...pointing, element.closest('label')])]
    .map((label) => textOf(label))
    .filter((text) => text)
    .join(' ');
}

/** Names of the groups around a control (fieldset legends, groups' aria names), outermost first. */
export function legendTextOf(element: HTMLElement): string {
  const group = element.parentElement?.closest<HTMLElement>('form,fieldset,[role=group],[role=radiogroup]');
  if (!group || group.localName === 'form') return '';
  return [legendTextOf(group), textOf(group.querySelector(':scope>legend'), 120) || ariaName(group)]
    .filter((text) => text)
    .join(' · ');
}

function ariaName(element: HTMLElement): string {
  return referredText(element, 'aria-labelledby') || (element.getAttribute('aria-label') ?? '').trim();
}

/** The text of the elements that an attribute such as aria-describedby names. */
export function referredText(element: HTMLElement, attribute: string): string {
  const ids = element.getAttribute(attribute);
  if (!ids) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .map((id) => textOf(root.getElementById?.(id)))
    .filter((text) => text)
    .join(' ');
}

/** The text just before or after a control, up to the next control, at most three levels up. */
export function neighbourText(control: Control, side: 'previousSibling' | 'nextSibling'): string {
  const last = side === 'nextSibling' ? (control.radios.at(-1) ?? control.element) : control.element;
  let around: Node = last;
  for (let level = 0; level < 3 && around.parentNode; level++) {
    let text = '';
    for (let node = around[side], steps = 0; node && steps < 8 && text.length < 120; node = node[side], steps++) {
      if (node.nodeType === 1 && holdsControl(node as Element)) return text.trim();
      text = side === 'previousSibling' ? `${textOf(node)} ${text}` : `${text} ${textOf(node)}`;
    }
    if (text.trim()) return text.replace(/\s+/g, ' ').trim().slice(0, 160);
    around = around.parentNode;
    if (around.nodeType !== 1 || (around as Element).matches('form,body,fieldset')) return '';
  }
  return '';
}

function holdsControl(element: Element): boolean {
  return element.matches(CONTROLS) || !!element.querySelector(CONTROLS);
}
