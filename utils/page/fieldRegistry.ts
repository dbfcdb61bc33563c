import type { Control } from './controls';

/**
 * Gives every control a ref and finds it again, also when the page has replaced it: a control whose key (what it is
 * called and its place among controls called the same) stands for one that left the page takes over its ref.
 */
export class FieldRegistry {
  readonly #refs = new WeakMap<Element, string>();
  readonly #keys = new Map<string, string>();
  #controls = new Map<string, Control>();
  #next = 0;
  #structure = '';
  #revision = 0;

  /**
   * Takes stock of the controls now on the page, one at a time, so that whoever asks can give the page its turn; they are
   * found by their refs once all have been taken. `keyOf` must not depend on generated ids.
   */
  *renew(
    controls: readonly Control[],
    keyOf: (control: Control) => string,
  ): Generator<{ ref: string; key: string; control: Control }> {
    const counts = new Map<string, number>();
    const given = new Set(controls.map(({ element }) => this.#refs.get(element)));
    const renewed = new Map<string, Control>();
    for (const control of controls) {
      const name = keyOf(control);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      const key = `${name}#${count}`;
      const ref = this.#refs.get(control.element) ?? this.#inherited(key, given) ?? `f${this.#next++}`;
      this.#refs.set(control.element, ref);
      given.add(ref);
      this.#keys.set(key, ref);
      renewed.set(ref, control);
      yield { ref, key, control };
    }
    this.#controls = renewed;
  }

  /** Names the structure of the page's fields: another name whenever it is not as it was the last time. */
  revisionOf(structure: string): string {
    if (structure !== this.#structure) this.#revision++;
    this.#structure = structure;
    return `${this.#revision}`;
  }

  /** A ref for something that is only looked at: a button, a frame. */
  refOf(element: HTMLElement): string {
    const ref = this.#refs.get(element) ?? `f${this.#next++}`;
    this.#refs.set(element, ref);
    this.#controls.set(ref, { kind: 'other', element, radios: [] });
    return ref;
  }

  /** The control as of the last stock-taking, if it is still on the page. */
  locate(ref: string): Control | undefined {
    const control = this.#controls.get(ref);
    return control?.element.isConnected ? control : undefined;
  }

  #inherited(key: string, given: ReadonlySet<string | undefined>): string | undefined {
    const ref = this.#keys.get(key);
    return given.has(ref) ? undefined : ref;
  }
}
