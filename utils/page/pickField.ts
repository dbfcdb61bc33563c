import { type Box, boxOf } from './boxOf';
import type { Control } from './controls';
import type { Say } from './statusCard';
import { belongsTo } from './visibility';

/** The fields that may be pointed at, and what for. */
export interface PickFields {
  /** What the field is for, in words. */
  title: string;
  fields: readonly { ref: string; label: string }[];
}

interface PickSetup extends PickFields {
  locate(ref: string): Control | undefined;
  /** The browser's `i18n.getMessage`. */
  say: Say;
  /** The field that was pointed at; answers whether it was remembered. */
  onPicked(ref: string): Promise<boolean>;
}

/** How long what came of it stays to be read, ms. */
const READING = 6000;
const GAP = 8;

const SHEET = 'position:fixed;inset:0;';
const FONT = 'font:15px/1.4 system-ui,sans-serif;';
const BANNER = `${FONT}position:fixed;left:50%;transform:translateX(-50%);box-sizing:border-box;width:420px;max-width:calc(100vw - 16px);padding:12px;border:2px solid #1b6e53;border-radius:10px;color:CanvasText;background:Canvas;color-scheme:light dark;overflow-wrap:anywhere;cursor:default`;

/** What a press or a key is made of. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
];

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Lets the supporter point at a field of the page, by pointer or keys. It only looks: a frame of our own, in a closed
 * shadow root, lies over the page and takes every press and key, so that none of them ever reaches the page, not even
 * what the page listens for before anybody else. Everything ends on the release, so that the page does not get half of
 * a press. Returns how to stop; null where none of the fields is there.
 */
export function pickField(setup: PickSetup): (() => void) | null {
  const { say } = setup;
  const fields = setup.fields.filter(({ ref }) => boxOfField(setup.locate(ref)) !== null);
  if (fields.length === 0) return null;
  const before = document.activeElement;
  const host = document.createElement('own-words-pick');
  host.style.cssText = `all:initial;${SHEET}z-index:2147483647`;
  const frame = document.createElement('iframe');
  frame.title = say('extensionShortName');
  frame.style.cssText = `${SHEET}width:100%;height:100%;border:0;background:none`;
  let view: View | null = null;
  let at = -1;
  let held = '';
  let done = false;

  function show(index: number, follow: boolean): void {
    const field = fields[(index + fields.length) % fields.length];
    if (!field || done) return;
    const isNew = at !== fields.indexOf(field);
    at = fields.indexOf(field);
    if (follow) setup.locate(field.ref)?.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (isNew) view?.say(text('pickPlace', field.label, `${at + 1}`, `${fields.length}`));
    draw();
  }

  const text = (key: string, ...values: string[]) => say(key, values as never);
  const draw = () => view?.mark(boxOfField(setup.locate(fields[at]?.ref ?? '')));

  async function take(): Promise<void> {
    const field = fields[at];
    if (!field || done) return;
    done = true;
    const noted = await setup.onPicked(field.ref).catch(() => false);
    host.style.pointerEvents = 'none';
    view?.finish(noted ? text('pickDone', field.label) : say('pickFailed'));
    release();
    setTimeout(() => host.remove(), READING);
  }

  function onKey(event: KeyboardEvent): void {
    const { key, type, shiftKey } = event;
    if (type === 'keyup') {
      if (held === key && key === 'Escape') stop();
      else if (held === key) void take();
      held = '';
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = key === 'Tab' ? (shiftKey ? -1 : 1) : STEPS[key];
    if (step !== undefined) show(at < 0 && step < 0 ? -1 : at + step, true);
    else if (!event.repeat && ['Enter', ' ', 'Escape'].includes(key)) held = key;
    else return;
    event.preventDefault();
  }

  function onPress(event: Event): void {
    event.stopImmediatePropagation();
    // a page can make events up, but not trusted ones
    if (!event.isTrusted || done) return;
    if (event.type.startsWith('key')) onKey(event as KeyboardEvent);
    // a touch that is prevented could not scroll
    else if (!event.type.startsWith('touch')) event.preventDefault();
    if (event.type === 'click') onClick(event as MouseEvent);
  }

  function onClick(event: MouseEvent): void {
    if (view?.isEnd(event.target)) return stop();
    const index = indexAt(event.clientX, event.clientY);
    if (index < 0) return;
    show(index, false);
    void take();
  }

  const onMove = ({ clientX, clientY }: MouseEvent) => {
    const index = indexAt(clientX, clientY);
    if (index >= 0) show(index, false);
  };

  /** The field under a point, or the one whose label is; of one within another the smaller. */
  function indexAt(x: number, y: number): number {
    const hits = fields.flatMap(({ ref }, index) => {
      const control = setup.locate(ref);
      const hit = [boxOfField(control), ...boxesOfLabels(control)].find((box) => box && isIn(box, x, y));
      return hit && isOnTop(control, x, y, host)
        ? [{ index, size: (hit.right - hit.left) * (hit.bottom - hit.top) }]
        : [];
    });
    return hits.sort((a, b) => a.size - b.size)[0]?.index ?? -1;
  }

  /** Should focus come to the page all the same, its keys are ours while this lasts. */
  const refocus = () => done || view?.focus();

  function open(): void {
    const inner = frame.contentDocument;
    if (!inner || view) return;
    view = createView(inner, say, text('pickTitle', setup.title));
    for (const type of PRESSES) inner.defaultView?.addEventListener(type, onPress, true);
    inner.addEventListener('pointermove', onMove);
    view.focus();
  }

  function release(): void {
    for (const type of PRESSES) removeEventListener(type, onPress, true);
    removeEventListener('focus', refocus);
    removeEventListener('scroll', draw, true);
    removeEventListener('resize', draw);
    if (document.activeElement === host) (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  function stop(): void {
    done = true;
    release();
    host.remove();
  }

  for (const type of PRESSES) addEventListener(type, onPress, true);
  addEventListener('focus', refocus);
  addEventListener('scroll', draw, true);
  addEventListener('resize', draw);
  // Firefox fills the frame a little later, and empties it first
  frame.addEventListener('load', open);
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  return stop;
}

/** What lies over the page: what to do, a frame around a field, and what is read out. */
interface View {
  focus(): void;
  mark(box: Box | null): void;
  say(text: string): void;
  finish(text: string): void;
  isEnd(target: EventTarget | null): boolean;
}

function createView(inner: Document, say: Say, title: string): View {
  const make = (name: string, style: string, content = '') => {
    const made = inner.createElement(name);
    made.style.cssText = style;
    made.textContent = content;
    return made;
  };
  const mark = make('div', 'display:none');
  const heading = make('p', 'margin:0 0 4px;font-weight:700', title);
  const how = make('p', 'margin:0 0 4px', say('pickHow'));
  const place = make('p', 'margin:0 0 8px;font-weight:700;min-height:1.4em');
  place.role = 'status';
  const end = make('button', `${FONT}min-height:36px;padding:4px 12px`, say('dismiss'));
  end.tabIndex = -1;
  const banner = make('div', BANNER);
  banner.append(heading, how, place, end);
  heading.id = 'title';
  how.id = 'how';
  const sheet = make('div', `${SHEET}outline:none;cursor:crosshair`);
  // keys are for choosing here, not for reading through a text
  sheet.role = 'application';
  sheet.tabIndex = 0;
  sheet.setAttribute('aria-labelledby', 'title');
  sheet.setAttribute('aria-describedby', 'how');
  inner.documentElement.lang = say('localeCode');
  inner.documentElement.dir = say('@@bidi_dir');
  inner.body.replaceChildren(sheet, mark, banner);
  placeBanner(banner, null);
  return {
    focus() {
      inner.defaultView?.focus();
      sheet.focus({ preventScroll: true });
    },
    mark(box) {
      mark.style.cssText = box
        ? `position:fixed;left:${box.left - 4}px;top:${box.top - 4}px;width:${box.right - box.left + 8}px;height:${box.bottom - box.top + 8}px;box-sizing:border-box;border:3px solid #1b6e53;outline:2px solid #fff;border-radius:4px;pointer-events:none`
        : 'display:none';
      placeBanner(banner, box);
    },
    say(text) {
      place.textContent = text;
    },
    finish(text) {
      how.textContent = '';
      end.remove();
      place.textContent = text;
    },
    isEnd: (target) => target === end,
  };
}

/** At the top of the window, or at its end where it would hide the field. In a frame, which may be longer than the window, beside the field. */
function placeBanner(banner: HTMLElement, box: Box | null): void {
  const height = banner.offsetHeight;
  const hides = box !== null && box.top < height + 2 * GAP && box.bottom > 0;
  if (window.top !== window && box) {
    banner.style.bottom = 'auto';
    banner.style.top = `${hides ? box.bottom + GAP : box.top - height - GAP}px`;
    return;
  }
  banner.style.top = hides ? 'auto' : `${GAP}px`;
  banner.style.bottom = hides ? `${GAP}px` : 'auto';
}

/** Around a control, or all buttons of a radio group; null where it takes no room. */
function boxOfField(control: Control | undefined): Box | null {
  if (!control) return null;
  const boxes = (control.radios.length > 0 ? control.radios : [control.element]).map(boxOf);
  const around = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  return around.right - around.left < 1 || around.bottom - around.top < 1 ? null : around;
}

/** Whether the control, or its label, is what is seen at a point: what lies beneath something else is not what is meant. */
function isOnTop(control: Control | undefined, x: number, y: number, own: Element): boolean {
  return [control?.element, ...(control?.radios ?? [])].some((element) => {
    if (!element) return false;
    const root = element.getRootNode() as Document | ShadowRoot;
    const [inner, outer] = [element.getBoundingClientRect(), boxOf(element)];
    const seen = root.elementsFromPoint(x - outer.left + inner.left, y - outer.top + inner.top);
    const top = seen.find((hit) => hit !== own);
    return top !== undefined && belongsTo(top, element);
  });
}

function boxesOfLabels(control: Control | undefined): Box[] {
  const elements = control ? [control.element, ...control.radios] : [];
  return elements.flatMap((element) => [...((element as HTMLInputElement).labels ?? [])].map(boxOf));
}

function isIn({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
