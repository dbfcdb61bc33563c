import { describeForm } from '../../utils/page/describeForm';
import { FieldRegistry } from '../../utils/page/fieldRegistry';

/** What a look at a page gives, for use in the browser by `lookAtPages`. */
export interface PageLook {
  /** A `FormSnapshot` as JSON. */
  snapshot: string;
  /** Place among the controls → the field's ref; by default they are `querySelectorAll('input,select,textarea')`. */
  refs: (string | null)[];
  /** Time of describing, ms. */
  ms: number;
}

/** Describes the page as the content script does, and times it. */
export async function look(
  root: Document,
  controls: readonly (Element | null)[] = [...root.querySelectorAll('input,select,textarea')],
): Promise<PageLook> {
  const registry = new FieldRegistry();
  const began = performance.now();
  const { text, fields } = await describeForm(root, {
    session: 'corpus',
    registry,
    host: null,
    stateOf: () => 'empty',
    filled: [],
  });
  const ms = performance.now() - began;
  const refOf = new Map<Element, string>();
  for (const { ref } of fields) {
    const control = registry.locate(ref);
    for (const element of [control?.element, ...(control?.radios ?? [])]) if (element) refOf.set(element, ref);
  }
  return { snapshot: text, refs: controls.map((control) => (control && refOf.get(control)) ?? null), ms };
}
