import { useEffect, useState } from 'preact/hooks';
import { type Appeal, NO_APPEAL } from '../../utils/appeal/appeal';
import { detectLanguage } from '../../utils/flow/detectLanguage';
import { onRecord, readRecord } from '../../utils/storage/record';
import { appealRecord } from '../../utils/storage/records';

/** A draft is shown anew once it has rested for so long, ms: while somebody types, nothing else is drawn. */
const REST = 1000;

export interface RestedDraft {
  appeal: Appeal;
  /** BCP 47, '' where it cannot be told. */
  language: string;
}

const NOTHING: RestedDraft = { appeal: NO_APPEAL, language: '' };

/** The draft for an action as it was when it last rested, and the language it is found to be in. */
export function useRestedDraft(actionId: string): RestedDraft {
  const [draft, setDraft] = useState(NOTHING);
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = async (appeal: Appeal) => {
      const language = await detectLanguage(appeal.letter);
      if (!left) setDraft({ appeal, language });
    };
    void readRecord(appealRecord(actionId)).then((appeal) => {
      // what is heard meanwhile is newer than what is read
      if (timer === undefined) void show(appeal);
    });
    const stop = onRecord(appealRecord(actionId), (appeal) => {
      clearTimeout(timer);
      timer = setTimeout(() => void show(appeal), REST);
    });
    return () => {
      left = true;
      clearTimeout(timer);
      stop();
    };
  }, [actionId]);
  return draft;
}
