import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** How many entries the list shows. */
  shown: number;
  /** How many there are. */
  count: number;
  label: string;
  /** The id of the list. */
  list: string;
  onMore(): void;
}

/** Shows more of a long list; nothing where all of it is shown. Focus goes to the first entry that has come. */
export function MoreButton({ shown, count, label, list, onMore }: Props) {
  /** How many elements the list had when the button was pressed. */
  const before = useRef<number | null>(null);
  useLayoutEffect(() => {
    const come = before.current === null ? null : document.getElementById(list)?.children[before.current];
    if (come === null || come === undefined) return;
    before.current = null;
    (come.querySelector<HTMLElement>('h3, .what') ?? (come as HTMLElement)).focus();
  }, [shown]);
  if (shown >= count) return null;
  return (
    <p>
      <button
        type="button"
        class="more"
        onClick={() => {
          before.current = document.getElementById(list)?.children.length ?? null;
          onMore();
        }}
      >
        {label}
      </button>
    </p>
  );
}
