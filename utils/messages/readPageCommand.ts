import type { PageCommand } from './protocol';

/** A shape to hold a message against: '' a text, true a yes or no, [shape] a list, { key: shape } an object, or one of our own tests. */
type Shape = '' | true | readonly [Shape] | { readonly [key: string]: Shape } | ((value: unknown) => boolean);

const orNull = (shape: Shape) => (value: unknown) => value === null || fits(value, shape);

const SHAPES: Readonly<Record<PageCommand['own'], Shape>> = {
  announce: {},
  reveal: { ref: '' },
  undo: { refs: orNull(['']), force: true },
  apply: {
    plan: {
      session: '',
      revision: '',
      topOrigin: '',
      writes: [{ ref: '', value: '', overwrite: true, option: orNull({ value: '', text: '' }) }],
      card: { left: [''] },
    },
  },
};

/**
 * Reads a message as a command, strictly: anything with a part missing or of another type is null. Written by hand
 * because the content script carries no library.
 */
export function readPageCommand(message: unknown): PageCommand | null {
  const own = (message as { own?: PageCommand['own'] } | null)?.own as PageCommand['own'];
  return typeof own === 'string' && Object.hasOwn(SHAPES, own) && fits(message, SHAPES[own])
    ? (message as PageCommand)
    : null;
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'function') return shape(value);
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  if (typeof shape !== 'object') return typeof value === typeof shape;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([key, inner]) => fits((value as Record<string, unknown>)[key], inner))
  );
}
