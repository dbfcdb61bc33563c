import type { ComponentChildren, TargetedDragEvent } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  id: string;
  onFiles(files: File[]): void;
  /** Left out where only files are wanted. */
  onText?(text: string): void;
  children: ComponentChildren;
}

/**
 * Takes files and text that are dropped on it. Whatever can be dropped can be chosen or pasted, too. Text that is dragged
 * into a box, or from one place in it to another, is the browser's.
 */
export function DropZone({ id, onFiles, onText, children }: Props) {
  const [over, setOver] = useState(false);
  const allow = (event: TargetedDragEvent<HTMLElement>) => {
    if (isForBox(event)) return setOver(false);
    event.preventDefault();
    setOver(true);
  };
  const leave = ({ currentTarget, relatedTarget }: TargetedDragEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
  };
  const drop = (event: TargetedDragEvent<HTMLElement>) => {
    setOver(false);
    if (isForBox(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (files.length > 0) onFiles(files);
    else if (text !== '') onText?.(text);
  };
  return (
    <div id={id} class="drop" data-over={over} onDragEnter={allow} onDragOver={allow} onDragLeave={leave} onDrop={drop}>
      {children}
    </div>
  );
}

/** Whether it is text over a box to type in; while it is dragged, only the types tell files from text. */
function isForBox({ target, dataTransfer }: DragEvent): boolean {
  const isBox = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'file');
  return isBox && dataTransfer?.types.includes('Files') !== true;
}
