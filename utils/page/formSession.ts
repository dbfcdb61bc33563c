import type { FillReport, PagePlan, UndoReport } from '../form/fillReport';
import { applyPlan, type Journal, type PageHands, sameHeld, undo } from './applyPlan';
import type { Control } from './controls';
import { type Described, describeForm } from './describeForm';
import type { FieldRegistry } from './fieldRegistry';
import { createPageLayer, type Say } from './statusCard';
import { held, isUntouched } from './values';

/** What a page session is given by whoever runs it: the content script, or the practice page. */
export interface SessionSetup {
  /** Origins that a plan may come for; the page's own must be one of them. */
  origins: readonly string[];
  /** Where the page's fields are found by their refs; empty at first. */
  registry: FieldRegistry;
  /** The browser's `i18n.getMessage`. */
  say: Say;
  /** Called with every `FormSnapshot` that differs from the last one, as JSON. */
  onSnapshot(snapshot: string): void;
}

/** What a session can be asked to do; the messages' own commands (`PageCommand`) are of this shape. */
type Command =
  | { own: 'announce' }
  | { own: 'apply'; plan: PagePlan }
  | { own: 'undo'; refs: readonly string[] | null; force: boolean }
  | { own: 'reveal'; ref: string };

/** Carries a command out and answers it: true, a `FillReport`, an `UndoReport`, or whether the field was there. */
export type FormSession = (command: Command) => Promise<true | FillReport | UndoReport | boolean>;

/** The page is looked at again this long after it changed, ms, and never more than a twentieth of the time. */
const SETTLE = 250;
const SHARE = 20;

/**
 * Starts the session of the page it runs in, for as long as the page is open: it describes the form, watches it, and
 * fills, undoes and shows fields when told to.
 */
export function startFormSession(setup: SessionSetup): FormSession {
  const id = crypto.randomUUID();
  const { registry } = setup;
  const journal: Journal = new Map();
  const touched = new WeakSet<Element>();
  const observed = new WeakSet<Node>();
  const layer = createPageLayer(document, setup.say, () => void undoAndShow(null, false));
  let latest: Described | null = null;
  let sent = '';
  let looking: Promise<Described> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  let busy = false;

  /** Of a choice only its having been made tells that it is the supporter's; of a text, the text does. */
  const isTouched = (control: Control) =>
    /select|radio/.test(control.kind) && [control.element, ...control.radios].some((element) => touched.has(element));
  const stateOf = (ref: string, control: Control) => {
    const entry = journal.get(ref);
    if (entry && sameHeld(held(control), entry.written)) return 'ours' as const;
    if (isUntouched(control) && !isTouched(control)) return 'empty' as const;
    return entry ? ('changed' as const) : ('typed' as const);
  };

  async function look(): Promise<Described> {
    const began = performance.now();
    const described = await describeForm(document, {
      session: id,
      registry,
      host: layer.host,
      stateOf,
      filled: [...journal.keys()],
    });
    cost = performance.now() - began;
    latest = described;
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

  function tell({ text }: Described, always?: boolean): void {
    if (text === sent && !always) return;
    sent = text;
    setup.onSnapshot(text);
  }

  function schedule(): void {
    if (timer || busy) return;
    timer = setTimeout(
      async () => {
        timer = undefined;
        tell(await renew());
      },
      Math.max(SETTLE, cost * SHARE),
    );
  }

  const watcher = new MutationObserver(schedule);

  function observe(root: Document | ShadowRoot): void {
    if (observed.has(root)) return;
    observed.add(root);
    watcher.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    for (const type of ['input', 'change']) root.addEventListener(type, onEdit, true);
    root.addEventListener('load', schedule, true);
  }

  function onEdit(event: Event): void {
    if (event.isTrusted) touched.add(event.composedPath()[0] as Element);
    schedule();
  }

  /** Marks on what holds our values; the card away from the form's fields and buttons. */
  function arrange(): void {
    if (!latest) return;
    const marked = [...journal].flatMap(([ref, entry]) => {
      const control = registry.locate(ref);
      return control && sameHeld(held(control), entry.written)
        ? [control.radios.find((radio) => radio.checked) ?? control.element]
        : [];
    });
    const { fields, buttons } = latest;
    const ours = new Set(fields.flatMap(({ state, group }) => (/ours|changed/.test(state) ? [group] : [])));
    const seen = [...fields.filter((field) => !field.hidden), ...buttons].filter(
      ({ group }) => !ours.size || ours.has(group),
    );
    layer.place(
      marked,
      seen.flatMap(({ ref }) => registry.locate(ref)?.element ?? []),
    );
  }

  const arrangeSoon = () => {
    if (layer.host.isConnected) requestAnimationFrame(arrange);
  };

  function mayFill(topOrigin: string): boolean {
    const chain = [location.origin, topOrigin, ...(location.ancestorOrigins ?? [])];
    return chain.every((origin) => setup.origins.includes(origin));
  }

  const hands: PageHands = {
    registry,
    journal,
    host: layer.host,
    touched: isTouched,
    renew,
  };

  async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
      tell(await renew());
    }
  }

  async function apply(plan: PagePlan): Promise<FillReport> {
    if (!mayFill(plan.topOrigin)) return { done: false, refused: 'wrong-place' };
    if (busy) return { done: false, refused: 'busy' };
    return whileBusy(async () => {
      const { revision } = await renew();
      if (plan.session !== id || plan.revision !== revision) return { done: false, refused: 'form-changed' };
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

  observe(document);
  for (const type of ['scroll', 'resize']) addEventListener(type, arrangeSoon, true);
  void renew().then((described) => tell(described));

  return async (command) => {
    switch (command.own) {
      case 'announce':
        tell(await renew(), true);
        return true;
      case 'apply':
        return apply(command.plan);
      case 'undo':
        return undoAndShow(command.refs, command.force);
      case 'reveal':
        return reveal(command.ref);
    }
  };
}
