import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LetterEdit } from '../../utils/appeal/letterEdit';
import type { Place } from '../../utils/appeal/remembering';
import { LayerLines } from './LayerLines';

/** What a mark says: the model's wording, nearly that, or something to look at. */
type MarkKind = 'model' | 'edited' | 'remark';

export interface Mark extends Place {
  kind: MarkKind;
}

const KINDS: readonly MarkKind[] = ['model', 'edited', 'remark'];

/** What others can do with the text box. */
export interface LetterBox {
  /** Moves focus to a place in the text, selects it, and scrolls to it. */
  show(place: Place): void;
  /** Changes the text as typing would: the browser's own undo takes it back. */
  edit(edits: readonly LetterEdit[]): void;
  /** Where the caret is, or was last. */
  caret(): number;
}

interface Props {
  id: string;
  label: string;
  value: string;
  /** BCP 47, for the browser's spelling check and for screen readers; '' when not known. */
  lang: string;
  rows: number;
  disabled: boolean;
  placeholder: string;
  describedBy: string;
  /** Placed in `marked`. */
  marks: readonly Mark[];
  /** The text that the marks are placed in: where it is not the value, they wait for those of the value. */
  marked: string;
  box: { current: LetterBox | null };
  onInput(value: string): void;
}

/**
 * A plain text box with marks behind its text: a layer of the same text and shape, on which the browser's own
 * highlights (CSS Custom Highlight API) lie. Only those lines of the layer change that change in the text, so that a key
 * costs little in a long letter, and marks stay where they belong while one types.
 */
export function MarkedTextarea(props: Props) {
  const { id, label, value, lang, rows, disabled, placeholder, describedBy, marks, marked, box, onInput } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const lines = useRef(new LayerLines());

  useLayoutEffect(() => lines.current.update(layer.current!, value), [value]);
  useEffect(() => {
    if (marked !== value) return;
    for (const kind of KINDS) highlight(kind, lines.current, marks);
  }, [marks, marked === value]);
  useEffect(() => () => KINDS.forEach((kind) => CSS.highlights?.delete(`letter-${kind}`)), []);
  useEffect(() => {
    box.current = {
      show: (place) => show(area.current!, layer.current!, lines.current.range(place), place),
      edit: (edits) => edit(area.current!, edits),
      caret: () => area.current!.selectionEnd,
    };
    return () => {
      box.current = null;
    };
  }, []);

  return (
    <div class="marked field">
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <div class="marks" aria-hidden="true" dir="auto" ref={layer} />
      <textarea
        id={id}
        dir="auto"
        lang={lang === '' ? undefined : lang}
        spellcheck
        rows={rows}
        disabled={disabled}
        placeholder={placeholder}
        aria-describedby={describedBy}
        value={value}
        ref={area}
        onInput={(event) => onInput(event.currentTarget.value)}
        onScroll={(event) => {
          layer.current!.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

/** Marks that stay are left alone: each one that is set anew has the browser draw its lines anew. */
function highlight(kind: MarkKind, lines: LayerLines, marks: readonly Mark[]): void {
  const name = `letter-${kind}`;
  const before = CSS.highlights?.get(name);
  const shown = before ?? new Highlight();
  const old = new Map([...shown].map((range) => [range.startContainer, new Set<AbstractRange>()]));
  for (const range of shown) old.get(range.startContainer)!.add(range);
  for (const mark of marks) {
    if (mark.kind !== kind) continue;
    const range = lines.range(mark);
    const there = old.get(range.startContainer);
    const same = there === undefined ? undefined : [...there].find((one) => isSame(one, range));
    if (same === undefined) shown.add(range);
    else there!.delete(same);
  }
  for (const ranges of old.values()) for (const range of ranges) shown.delete(range);
  if (before === undefined) CSS.highlights?.set(name, shown);
}

function isSame(a: AbstractRange, b: AbstractRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function show(area: HTMLTextAreaElement, layer: HTMLElement, range: Range, place: Place): void {
  area.focus();
  area.setSelectionRange(place.start, place.end);
  // the text box itself cannot say where in it a place is; the layer has the same shape
  const top = range.getBoundingClientRect().top - layer.getBoundingClientRect().top + layer.scrollTop;
  area.scrollTop = Math.max(0, top - area.clientHeight / 3);
  area.scrollIntoView({ block: 'nearest' });
}

function edit(area: HTMLTextAreaElement, edits: readonly LetterEdit[]): void {
  area.focus();
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
    area.setSelectionRange(start, end);
    // The one way to change a text box that its undo knows of, long deprecated and without a successor.
    const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
    if (done) continue;
    area.setRangeText(text, start, end, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
