/*
 * Word's documents come with two sets of namespaces, "transitional" and "strict", for the same elements. Names without
 * their prefix are told apart well enough.
 */

export function attribute(element: Element | null | undefined, name: string): string | null {
  if (!element) return null;
  return [...element.attributes].find((one) => one.name === name || one.name.endsWith(`:${name}`))?.value ?? null;
}

export function child(element: Element | null | undefined, name: string): Element | null {
  if (!element) return null;
  return [...element.children].find(({ localName }) => localName === name) ?? null;
}

export function descendants(element: Element | null | undefined, name: string): Element[] {
  return [...(element?.getElementsByTagName('*') ?? [])].filter(({ localName }) => localName === name);
}

/** An element that turns something on by being there, if it does not say otherwise. */
export function isOn(element: Element | null): boolean {
  return element !== null && !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '');
}
