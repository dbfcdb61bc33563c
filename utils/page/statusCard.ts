import { type Box, boxOf } from './boxOf';

/** Words in the browser's language, by their key in `_locales`. */
export type Say = (key: string, value?: string) => string;

interface CardContent {
  filled: number;
  /** What is left, in words; never a value. */
  left: readonly string[];
}

/** The layer above the page: the status card, and a mark on every filled field. */
export interface PageLayer {
  host: HTMLElement;
  show(content: CardContent): void;
  showUndone(count: number): void;
  /** Draws the marks anew for fields where they are now, and moves the card out of the way of `avoid`. */
  place(marked: readonly Element[], avoid: readonly Element[]): void;
}

// System colours and the browser's own buttons: they follow dark mode and forced colours by themselves.
const STYLE =
  '*{box-sizing:border-box;font:15px/1.4 system-ui,sans-serif}' +
  'b{position:absolute;border:2px solid #1b6e53;outline:1px solid #fff;pointer-events:none}' +
  "b::after{content:'✓';position:absolute;inset:-10px 0 auto auto;width:18px;border-radius:9px;background:#1b6e53;color:#fff;font-size:12px;text-align:center}" +
  'section{position:fixed;width:288px;max-width:calc(100vw - 24px);max-height:60vh;overflow:auto;padding:12px;border:2px solid #1b6e53;border-radius:10px;color:CanvasText;background:Canvas;color-scheme:light dark;overflow-wrap:anywhere}' +
  '[hidden]{display:none}' +
  'h2{font-weight:700}' +
  'h2,p,ul{margin:0 0 8px}' +
  'button{min-height:36px;padding:4px 12px;margin-inline-end:8px}' +
  '[role]{position:absolute;width:1px;height:1px;overflow:hidden;opacity:0}';

const GAP = 12;

/** Puts the layer on a page, in a closed shadow root: the page can neither read nor restyle what is in it. */
export function createPageLayer(owner: Document, say: Say, onUndo: () => void): PageLayer {
  const make = (name: string, text = '', ...children: Node[]) => {
    const made = owner.createElement(name);
    made.append(text, ...children);
    return made;
  };
  const marks = make('div');
  const said = make('p');
  said.role = 'status';
  const card = make('section');
  card.ariaLabel = say('extensionShortName');
  card.lang = say('localeCode');
  card.dir = say('@@bidi_dir');
  card.hidden = true;
  const host = make('own-words-status');
  host.style.cssText = 'all:initial;position:absolute;top:0;left:0;z-index:2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  // a constructed sheet: the page's Content Security Policy has no say in it, as it would in a style element
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.append(marks, said, card);

  const dismiss = () => {
    card.hidden = true;
  };
  card.addEventListener('keydown', (event) => event.key === 'Escape' && dismiss());
  const button = (label: string, act: () => void) => {
    const made = make('button', label);
    // a page can dispatch events at the host, but cannot make them trusted
    made.addEventListener('click', (event) => event.isTrusted && act());
    return made;
  };
  // Once there was no room in the window it stays below the form: there it makes the page longer, and moving it to and
  // fro would make the page jump.
  let below = false;
  const present = (summary: string, ...parts: Node[]) => {
    if (!host.isConnected) owner.documentElement.append(host);
    card.replaceChildren(
      make('h2', say('extensionShortName')),
      make('p', summary),
      ...parts,
      button(say('dismiss'), dismiss),
    );
    card.hidden = below = false;
    // after a turn, so that the live region is there before its text: only then is it read out, and once
    setTimeout(() => (said.textContent = summary), 100);
  };

  return {
    host,
    show({ filled, left }) {
      const list = make('ul', '', ...left.map((item) => make('li', item)));
      const rest = left.length ? [make('p', say('cardLeft')), list] : [];
      present(
        say('cardFilled', `${filled}`),
        ...rest,
        make('p', say('cardYours')),
        ...(filled ? [button(say('undoAll'), onUndo)] : []),
      );
    },
    showUndone: (count) => present(say('cardUndone', `${count}`)),
    place(marked, avoid) {
      marks.replaceChildren(
        ...marked.map((field) => {
          const mark = make('b');
          outline(mark, boxOf(field));
          return mark;
        }),
      );
      if (card.hidden) return;
      const boxes = avoid.map(boxOf);
      const corner = below ? undefined : freeCorner(card, boxes);
      below = !corner;
      const lowest = Math.max(0, ...boxes.map(({ bottom }) => bottom));
      card.style.cssText = corner
        ? `left:${corner.x}px;top:${corner.y}px`
        : `position:absolute;left:${scrollX + GAP}px;top:${lowest + scrollY + GAP}px`;
    },
  };
}

/** A frame around a field, drawn above it and taking no room: the page's layout and the field's own style stay as they are. */
function outline(mark: HTMLElement, { left, top, right, bottom }: Box): void {
  mark.hidden = right - left < 1;
  mark.style.cssText = `left:${left + scrollX - 2}px;top:${top + scrollY - 2}px;width:${Math.min(right - left + 4, document.documentElement.clientWidth - left)}px;height:${bottom - top + 4}px`;
}

/** Where in the window the card hides none of the form's fields and buttons; undefined where the form fills it. */
function freeCorner({ offsetWidth: width, offsetHeight: height }: HTMLElement, avoid: readonly Box[]) {
  const xs = [document.documentElement.clientWidth - width - GAP, GAP];
  return [innerHeight - height - GAP, GAP]
    .flatMap((y) => xs.map((x) => ({ x, y })))
    .find(
      ({ x, y }) =>
        !avoid.some((box) => box.left < x + width && box.right > x && box.top < y + height && box.bottom > y),
    );
}
