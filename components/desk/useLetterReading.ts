import { letterLanguage } from '../../utils/appeal/letterLanguage';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type LetterContext, type LetterReader, letterReader, type LetterReading } from '../../utils/appeal/readLetter';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';

/** A letter is read anew once nobody has typed for so long, ms: nobody waits for it, and nothing is read in vain. */
const PAUSE = 200;
/** The longest step takes so long in a letter of 20,000 characters, ms: it is begun only where a frame has that left. */
const STEP = 5;
/** Its language is looked at once nobody has typed for so long, ms. */
const LANGUAGE_PAUSE = 800;

export interface CurrentReading {
  reader: LetterReader;
  /** null before the first. While somebody types it is of the letter as it was at the last pause. */
  reading: LetterReading | null;
  context: LetterContext;
  /** What the letter is taken to be written in, BCP 47: as found, else as the action prefers, else as the page is. */
  language: string;
  /** What the action's letter and demands are found to be in, BCP 47; '' where that cannot be told. */
  actionLanguage: string;
  /** Letter and action are in one language, as far as is known: only then their words can be compared. */
  comparable: boolean;
}

/** Reads a letter whenever it, or what it is read for, has changed. `detect` tells a text's language, '' for none. */
export function useLetterReading(
  letter: string | null,
  action: UrgentAction | null,
  wanted: Omit<LetterContext, 'detected'>,
  pageLanguage: string,
  detect: (text: string) => Promise<string>,
): CurrentReading {
  const detected = useDetected(letter ?? '', detect);
  const [reading, setReading] = useState<LetterReading | null>(null);
  const language = letterLanguage(detected, action?.preferredLanguage ?? '', pageLanguage);
  const reader = useMemo(() => letterReader(action, language), [action, language]);
  const { supporter, limit, confirmed, plainTextOff } = wanted;
  const context = useMemo(
    () => ({ supporter, limit, confirmed, plainTextOff, detected }),
    [supporter, limit, confirmed, plainTextOff, detected],
  );
  const isFirst = useRef(true);
  useEffect(() => {
    if (letter === null) return undefined;
    let idle = 0;
    const timer = setTimeout(
      () => {
        // step by step between frames, so that a key that comes meanwhile is not kept waiting
        const steps = reader.steps(letter, context);
        const next = (deadline: IdleDeadline) => {
          let step = steps.next();
          while (step.done !== true && deadline.timeRemaining() > STEP) step = steps.next();
          const { done, value } = step;
          // drawing it is a step, too
          idle = requestIdleCallback(done === true ? () => setReading(value) : next, { timeout: PAUSE });
        };
        idle = requestIdleCallback(next, { timeout: PAUSE });
      },
      isFirst.current ? 0 : PAUSE,
    );
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [letter, reader, context]);
  const ofAction = useDetected(action === null ? '' : textOf(action), detect);
  return {
    reader,
    reading,
    context,
    language,
    actionLanguage: ofAction,
    comparable: detected === '' || ofAction === '' || detected === ofAction,
  };
}

/** The language of a text, found out once it has rested; '' until then, and where it cannot be told. */
function useDetected(text: string, detect: (text: string) => Promise<string>): string {
  const [detected, setDetected] = useState('');
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => void detect(text).then((tag) => left || setDetected(tag)), LANGUAGE_PAUSE);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text]);
  return detected;
}

function textOf({ modelLetter, demands }: UrgentAction): string {
  return [modelLetter, ...demands].join('\n');
}
