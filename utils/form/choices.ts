/** What the supporter decided in the preview, by field ref. */
export interface Choices {
  off: ReadonlySet<string>;
  /** What is typed in them may be replaced. */
  on: ReadonlySet<string>;
  /** Chosen among fields that could be the same just as well: says nothing of what may be typed in them later. */
  chosen: ReadonlySet<string>;
}

export const NO_CHOICES: Choices = { off: new Set(), on: new Set(), chosen: new Set() };

/** What a choice is about. */
interface Switchable {
  ref: string;
  /** Other fields that could be the same just as well: only one of them gets the value. */
  rivals: readonly string[];
  /** Something stands in it that the value would replace. */
  holdsText: boolean;
}

/** The choices once a field was turned on or off in the preview. */
export function switchField(choices: Choices, { ref, rivals, holdsText }: Switchable, on: boolean): Choices {
  const { off } = choices;
  const wasOn = choices.on.has(ref) || choices.chosen.has(ref);
  if (!on)
    return wasOn
      ? { off, on: without(choices.on, [ref]), chosen: without(choices.chosen, [ref]) }
      : { ...choices, off: new Set([...off, ref]) };
  const others = {
    off: without(off, [ref]),
    on: without(choices.on, rivals),
    chosen: without(choices.chosen, rivals),
  };
  if (holdsText) return { ...others, on: new Set([...others.on, ref]) };
  return rivals.length > 0 ? { ...others, chosen: new Set([...others.chosen, ref]) } : others;
}

/** The choices once a form was filled: what was turned on has been filled, what was turned off stays so. */
export function afterFilling({ off }: Choices): Choices {
  return { ...NO_CHOICES, off };
}

function without(refs: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  return new Set([...refs].filter((ref) => !gone.includes(ref)));
}
