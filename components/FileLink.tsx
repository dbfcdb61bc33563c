import type { ComponentChildren } from 'preact';

interface Props {
  id?: string;
  class?: string;
  /** The name of the file. */
  name: string;
  /** Its kind, such as `text/csv`. */
  type: string;
  make(): string;
  children: ComponentChildren;
}

/** Longest time in which a browser begins to save a file that was asked for, ms. */
const PATIENCE = 60_000;
/** Where the link leads as long as there is no file: nowhere else. */
const HOME = '#app';

/**
 * A link that saves a text as a file, which is made only when the link is followed. Never by an address that has the text in
 * it: browsers keep the addresses of downloads, and show them in their list.
 */
export function FileLink({ id, class: kind = '', name, type, make, children }: Props) {
  return (
    <a
      class={`button ${kind}`.trim()}
      id={id}
      href={HOME}
      download={name}
      onClick={({ currentTarget: link }) => {
        const address = URL.createObjectURL(new Blob([make()], { type: `${type};charset=utf-8` }));
        link.href = address;
        setTimeout(() => {
          URL.revokeObjectURL(address);
          link.href = HOME;
        }, PATIENCE);
      }}
    >
      {children}
    </a>
  );
}
