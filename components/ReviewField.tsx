import type { ComponentChildren } from 'preact';
import type { LineRange } from '../utils/urgent-action/reading';
import { SourceLines } from './SourceLines';

interface Props {
  /** The id of the control that the label is for. */
  id: string;
  label: string;
  /** What else there is to say about the field; the control names it by `<id>-hint`. */
  hint?: string | undefined;
  /** What is wrong with what is in it; the control names it by `<id>-problem`. */
  problem?: string | undefined;
  ranges: readonly LineRange[];
  lines: readonly string[];
  children: ComponentChildren;
}

/** One field of a review: its label and control, and beside them what it was read from. */
export function ReviewField({ id, label, hint, problem, ranges, lines, children }: Props) {
  return (
    <div class="review-field" data-field={id}>
      <div class="field">
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <span class="small" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {children}
        {problem !== undefined && (
          <span class="problem" id={`${id}-problem`} role="status">
            {problem}
          </span>
        )}
      </div>
      <SourceLines ranges={ranges} lines={lines} what={label} />
    </div>
  );
}

/** The ids of hint and problem that there are, for the control's `aria-describedby`. */
export function describedBy(id: string, { hint, problem }: { hint?: unknown; problem?: unknown }): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`];
  return ids.filter((one) => one !== '').join(' ') || undefined;
}
