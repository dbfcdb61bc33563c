import type { HiddenHow } from '../form/formSnapshot';

/** An element's effect on itself and what is in it, worked out once per look at the page. */
interface Surroundings {
  hidden: HiddenHow | null;
  opacity: number;
  /** The whole of its document, where it can be scrolled to, in viewport coordinates. */
  page: Box;
  /** What of that can be seen through it. */
  window: Box;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Remembers ancestors during one look at the page, so that a look costs in proportion to the page. */
export type Look = Map<Element, Surroundings>;

/** Fainter than this, nobody can review a field. */
const FAINT = 0.2;
/** Smaller than this in either direction, CSS pixels, nobody can read a field. */
const TINY = 5;

/** How an element is kept from sight, or null when a person can see it after scrolling to it. */
export function hiddenHow(element: Element, look: Look, rect = element.getBoundingClientRect()): HiddenHow | null {
  const { hidden, page, window } = surroundings(element, look, rect);
  if (hidden) return hidden;
  if (!element.checkVisibility({ visibilityProperty: true })) return 'not-rendered';
  if (rect.width < TINY || rect.height < TINY) return 'no-size';
  return meets(rect, window) ? null : meets(rect, page) ? 'clipped' : 'off-screen';
}

/** True when something else lies on top of the whole element. It must be in the viewport. */
export function isCovered(element: Element, own: Element | null): boolean {
  const rect = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const points = [0.5, 0.15, 0.85];
  return points.every((x) =>
    points.every((y) => {
      const hits = root.elementsFromPoint(rect.left + rect.width * x, rect.top + rect.height * y);
      const top = hits.find((hit) => hit !== own);
      return !!top && !belongsTo(top, element);
    }),
  );
}

/** The field itself, what is inside it, what it is inside of, and its own label count as the field. */
export function belongsTo(top: Element, element: Element): boolean {
  if (element.contains(top) || top.contains(element)) return true;
  const label = top.closest('label');
  return !!label && (label.control === element || label.contains(element));
}

function surroundings(element: Element, look: Look, rect?: Box): Surroundings {
  const known = look.get(element);
  if (known) return known;
  const parent = parentOf(element);
  const outer = parent ? surroundings(parent, look) : wholePage(element.ownerDocument, look);
  const around = outer.hidden ? outer : through(element, outer, rect);
  look.set(element, around);
  return around;
}

/** From where a page begins to where it can be scrolled to; of a frame's, what the frame is in tells the rest. */
function wholePage({ scrollingElement, documentElement, defaultView }: Document, look: Look): Surroundings {
  const { frameElement } = defaultView as Window;
  const page = scrolledArea(scrollingElement ?? documentElement, 0, 0);
  return { hidden: frameElement && hiddenHow(frameElement, look), opacity: 1, page, window: page };
}

/** All that can be scrolled to in an element whose corner is there. */
function scrolledArea(element: Element, x: number, y: number): Box {
  const { scrollWidth, scrollHeight, clientWidth, scrollLeft, scrollTop } = element;
  const left = x - scrollLeft - (getComputedStyle(element).direction === 'rtl' ? scrollWidth - clientWidth : 0);
  const top = y - scrollTop;
  return { left, top, right: left + scrollWidth, bottom: top + scrollHeight };
}

function through(parent: Element, outer: Surroundings, rect?: Box): Surroundings {
  if (parent.matches('[aria-hidden=true]')) return { ...outer, hidden: 'aria-hidden' };
  const style = getComputedStyle(parent);
  const opacity = outer.opacity * +style.opacity;
  if (opacity < FAINT || /opacity\(0(\.[01]|\))/.test(style.filter)) return { ...outer, hidden: 'opacity' };
  if (isClippedAway(style)) return { ...outer, hidden: 'clipped' };
  // how a field itself treats what is too much for it hides nothing of the field
  if (rect || style.overflow === 'visible' || parent.matches('html,body')) return { ...outer, opacity };
  const box = parent.getBoundingClientRect();
  const shown = overlap(box, outer.window);
  const area = meets(box, outer.window) ? scrolledArea(parent, box.left, box.top) : shown;
  const [x, y = x] = style.overflow.split(' ').map((flow) => (/hidden|clip/.test(flow) ? shown : area)) as [Box, Box?];
  return { ...outer, opacity, window: { ...x, top: y.top, bottom: y.bottom } };
}

/** What an element is in, through slots and out of shadow roots; null for a document's own element. */
export function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The usual ways to hide from sight only: an old `clip` of any kind, or a `clip-path` that leaves nothing. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const clip = style.clip !== 'auto' && /^(absolute|fixed)$/.test(style.position);
  return clip || /^(inset\((50|[5-9]\d|100)%|(circle|ellipse)\(0|polygon\(0\w* 0\w*, 0)/.test(style.clipPath);
}

function overlap(rect: Box, window: Box): Box {
  return {
    left: Math.max(rect.left, window.left),
    top: Math.max(rect.top, window.top),
    right: Math.min(rect.right, window.right),
    bottom: Math.min(rect.bottom, window.bottom),
  };
}

function meets(rect: Box, window: Box): boolean {
  const { left, top, right, bottom } = overlap(rect, window);
  return right - left >= TINY && bottom - top >= TINY;
}
