import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskedField, Asking, MissingKind } from '../../utils/form/askedFields';
import type { FieldAnswer } from '../../utils/form/fieldAnswers';
import type { FieldKind } from '../../utils/form/fieldKind';
import { pickInPage } from '../../utils/flow/pickInPage';
import type { PageAddress } from '../../utils/messages/pageClient';
import { forgetAnswer, rememberAnswer } from '../../utils/storage/answerStore';
import { keysReleased } from './keysReleased';
import { useRefusal } from './useRefusal';

/** Answering what a form's fields are for, and taking that back. */
export interface AnswersState {
  answer(field: AskedField, answer: FieldAnswer): void;
  forget(key: string): void;
  /** Lets the supporter point at a field; the popup closes. */
  point(missing: MissingKind): Promise<void>;
  pointing: 'failed' | null;
  /** The browser refused to store an answer, or that one is forgotten. */
  refused: boolean;
}

export function useAnswers(
  address: PageAddress | null,
  asking: Asking | null,
  words: (kind: FieldKind) => string,
): AnswersState {
  const [pointing, setPointing] = useState<AnswersState['pointing']>(null);
  const storing = useRefusal();
  const answered = useRef(false);
  const fingerprint = asking?.fingerprint ?? '';

  // What was answered or taken back leaves its place, and focus would leave with it.
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    if (document.activeElement === null || document.activeElement === document.body)
      document.querySelector<HTMLElement>('#answers summary, #asked summary, #fill')?.focus();
  }, [asking]);

  function store(work: Promise<void>): void {
    answered.current = true;
    storing.store(work);
  }

  return {
    answer(field, answer) {
      store(rememberAnswer({ fingerprint, key: field.key, answer }, new Date()));
    },
    forget(key) {
      store(forgetAnswer(fingerprint, key));
    },
    async point(missing) {
      setPointing(null);
      // The page gets focus only when no key is down: a key held on would act there.
      if (address === null || !(await keysReleased())) return;
      if (await pickInPage(address, fingerprint, missing, words(missing.kind))) window.close();
      else setPointing('failed');
    },
    pointing,
    refused: storing.refused,
  };
}
