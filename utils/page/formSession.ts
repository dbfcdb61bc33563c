import type { FillReport, PagePlan, UndoReport } from '../form/fillReport';
import type { FormSnapshot } from '../form/formSnapshot';
import { applyPlan, type Journal, type PageHands, sameHeld, undo } from './applyPlan';
import type { Control } from './controls';
import { type Described, describeForm } from './describeForm';
import { FieldRegistry } from './fieldRegistry';
import { createPageLayer, type Say } from './statusCard';
import { held, isUntouched } from './values';

/** What a page session is given by whoever runs it: the content script, or the practice page. */
export interface SessionSetup {
  /** Origins that a plan may come for; the page's own must be one of them. */
  origins: readonly string[];
  /** The browser's `i18n.getMessage`. */
  say: Say;
  /** Called with every snapshot that differs from the last one. */
  onSnapshot(snapshot: FormSnapshot): void;
}

/** One page's form for as long as the page is open: it describes, watches, fills on request, undoes. */
export interface FormSession {
  announce(): Promise<void>;
  apply(plan: PagePlan): Promise<FillReport>;
  undo(refs: readonly string[] | null, force: boolean): Promise<UndoReport>;
  /** Moves focus to a field, or shows what must not get focus (a button, a captcha). False when it is gone. */
  reveal(ref: string): boolean;
  stop(): void;
}

/** The page is looked at again this long after it changed, ms, and never more than a twentieth of the time. */
const SETTLE = 250;
const SHARE = 20;

export function startFormSession(page: Document, setup: SessionSetup): FormSession {
  const view = page.defaultView as Window & typeof globalThis;
  const id = [...view.crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const registry = new FieldRegistry();
  const journal: Journal = new Map();
  const touched = new WeakSet<Element>();
  const observed = new WeakSet<Node>();
  const layer = createPageLayer(page, setup.say, () => void undoAndShow(null, false));
  let latest: Described | null = null;
  let place: Element | null = null;
  let sent = '';
  let looking: Promise<Described> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  let busy = false;
  let stopped = false;

  /** Of a choice only its having been made tells that it is the supporter's; of a text, the text does. */
  const isTouched = (control: Control) =>
    ['select', 'radio'].includes(control.kind) &&
    [control.element, ...control.radios].some((element) => touched.has(element));
  const stateOf = (ref: string, control: Control) => {
    const entry = journal.get(ref);
    if (entry && sameHeld(held(control), entry.written)) return 'ours' as const;
    if (isUntouched(control) && !isTouched(control)) return 'empty' as const;
    return entry ? ('changed' as const) : ('typed' as const);
  };

  async function look(): Promise<Described> {
    const began = view.performance.now();
    const described = await describeForm(page, {
      session: id,
      registry,
      host: layer.host,
      stateOf,
      filled: journal.size > 0,
      formerPlace: place,
    });
    cost = view.performance.now() - began;
    latest = described;
    place = described.place ?? place;
    described.roots.forEach(observe);
    return described;
  }

  /** One look at a time; a second caller gets the look that begins after the one under way. */
  async function renew(): Promise<Described> {
    while (looking) await looking;
    looking = look();
    try {
      return await looking;
    } finally {
      looking = null;
      arrange();
    }
  }

  function tell(snapshot: FormSnapshot, always: boolean): void {
    const text = JSON.stringify(snapshot);
    if (text === sent && !always) return;
    sent = text;
    setup.onSnapshot(snapshot);
  }

  function schedule(): void {
    if (timer !== undefined || busy || stopped) return;
    timer = setTimeout(
      async () => {
        timer = undefined;
        tell((await renew()).snapshot, false);
      },
      Math.max(SETTLE, cost * SHARE),
    );
  }

  const watcher = new view.MutationObserver((changes) => {
    if (
      changes.some(
        (change) =>
          change.target !== page.documentElement ||
          [...change.addedNodes, ...change.removedNodes].some((node) => node !== layer.host),
      )
    )
      schedule();
  });

  function observe(root: Document | ShadowRoot): void {
    if (observed.has(root)) return;
    observed.add(root);
    watcher.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'disabled', 'readonly', 'open', 'aria-hidden', 'maxlength', 'type'],
    });
    for (const type of ['input', 'change']) root.addEventListener(type, onEdit, { capture: true, passive: true });
    root.addEventListener('load', schedule, { capture: true, passive: true });
  }

  function onEdit(event: Event): void {
    const target = event.composedPath()[0];
    if (event.isTrusted && target) touched.add(target as Element);
    schedule();
  }

  /** Marks on what holds our values; the card away from the form's fields and buttons. */
  function arrange(): void {
    const marked = [...journal].flatMap(([ref, entry]) => {
      const control = registry.locate(ref);
      return control && sameHeld(held(control), entry.written)
        ? [control.radios.find((radio) => radio.checked) ?? control.element]
        : [];
    });
    const seen = latest
      ? [...latest.snapshot.fields.filter((field) => field.hidden === null), ...latest.snapshot.buttons]
      : [];
    layer.place(
      marked,
      seen.flatMap(({ ref }) => registry.locate(ref)?.element ?? []),
    );
  }

  const arrangeSoon = () => {
    if (layer.host.isConnected) view.requestAnimationFrame(arrange);
  };

  function mayFill(topOrigin: string): boolean {
    const here = view.location.origin;
    const above = [topOrigin, ...(view.location.ancestorOrigins ?? [])];
    return (
      setup.origins.includes(here) &&
      above.every((origin) => setup.origins.includes(origin)) &&
      (view !== view.top || topOrigin === here)
    );
  }

  const hands: PageHands = {
    registry,
    journal,
    host: layer.host,
    touched: isTouched,
    renew: async () => void (await renew()),
  };

  async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
      tell((await renew()).snapshot, false);
    }
  }

  async function apply(plan: PagePlan): Promise<FillReport> {
    if (!mayFill(plan.topOrigin)) return { done: false, refused: 'wrong-place' };
    if (busy) return { done: false, refused: 'busy' };
    return whileBusy(async () => {
      const { snapshot } = await renew();
      if (plan.session !== id || plan.revision !== snapshot.revision) return { done: false, refused: 'form-changed' };
      const results = await applyPlan(plan.writes, hands);
      layer.show({ filled: results.filter(({ outcome }) => outcome === 'filled').length, left: plan.card.left });
      return { done: true, results };
    });
  }

  async function undoAndShow(refs: readonly string[] | null, force: boolean): Promise<UndoReport> {
    if (busy) return { results: [] };
    return whileBusy(async () => {
      const report = await undo(refs, force, hands);
      layer.showUndone(report.results.filter(({ outcome }) => outcome === 'restored').length);
      return report;
    });
  }

  function reveal(ref: string): boolean {
    const control = registry.locate(ref);
    if (!control) return false;
    control.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // never a button: a key still held down would press it
    if (control.kind !== 'other') control.element.focus({ preventScroll: true });
    return true;
  }

  observe(page);
  view.addEventListener('scroll', arrangeSoon, { capture: true, passive: true });
  view.addEventListener('resize', arrangeSoon, { passive: true });
  void renew().then(({ snapshot }) => tell(snapshot, false));

  return {
    announce: async () => tell((await renew()).snapshot, true),
    apply,
    undo: undoAndShow,
    reveal,
    stop() {
      stopped = true;
      clearTimeout(timer);
      watcher.disconnect();
      layer.host.remove();
    },
  };
}
