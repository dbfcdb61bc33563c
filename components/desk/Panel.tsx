import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  id: string;
  heading: string;
  /** What there is to say of it while it is closed. */
  summary?: string;
  /** Open when the page opens. */
  open?: boolean;
  /** A function is drawn only while the panel is open: for what takes long to draw. */
  children: ComponentChildren | (() => ComponentChildren);
}

/** A part of the letter desk that can be folded away. */
export function Panel({ id, heading, summary = '', open = false, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details id={id} class="panel" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3 tabIndex={-1}>{heading}</h3> {summary !== '' && <span class="small">{summary}</span>}
      </summary>
      {typeof children === 'function' ? isOpen && children() : children}
    </details>
  );
}
