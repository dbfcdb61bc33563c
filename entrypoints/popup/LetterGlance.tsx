import { useEffect, useState } from 'preact/hooks';
import { useLetterReading } from '../../components/desk/useLetterReading';
import { useWords } from '../../components/words';
import type { Appeal } from '../../utils/appeal/appeal';
import { actionRecord } from '../../utils/storage/actionRecord';
import { readRecord } from '../../utils/storage/record';
import type { Supporter } from '../../utils/supporter/supporter';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';
import { detectLanguage } from '../../utils/flow/detectLanguage';

interface Props {
  /** '' for the letter that belongs to no action. */
  actionId: string;
  appeal: Appeal;
  /** The draft as the form gets it. */
  text: string;
  supporter: Supporter;
  limit: number;
}

/** What the letter desk would say, in a line. */
export function LetterGlance({ actionId, appeal, text, supporter, limit }: Props) {
  const t = useWords();
  const [action, setAction] = useState<UrgentAction | null>(null);
  useEffect(() => {
    if (actionId !== '') void readRecord(actionRecord(actionId)).then(setAction);
  }, [actionId]);
  const { confirmed, plainTextOff } = appeal;
  const wanted = { supporter, limit, confirmed, plainTextOff };
  const { reading, comparable } = useLetterReading(text, action, wanted, t.language, detectLanguage);
  if (reading === null || !reading.hasModel || !comparable || reading.ownWords.sentences.length === 0) return null;
  const numbers = new Intl.NumberFormat(t.language);
  const { ownWords, demands, remarks, facts, people } = reading;
  const unnamed = people.filter(({ state }) => state !== 'full').length;
  const open = demands.filter(({ state }) => state === 'missing' || state === 'partly').length;
  const own = t('ownOf', numbers.format(ownWords.own), numbers.format(ownWords.sentences.length));
  return (
    <p class="small" id="glance">
      {t('glance', own, numbers.format(open), numbers.format(remarks.length + facts.length + unnamed))}
    </p>
  );
}
