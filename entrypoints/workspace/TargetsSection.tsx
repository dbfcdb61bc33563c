import { useEffect, useMemo, useState } from 'preact/hooks';
import { TargetsView } from '../../components/targets/TargetsView';
import { useWords } from '../../components/words';
import { letterFor } from '../../utils/appeal/letterFor';
import { letterLanguage } from '../../utils/appeal/letterLanguage';
import { sentenceReader } from '../../utils/appeal/sentences';
import { talkingPoints } from '../../utils/appeal/talkingPoints';
import { lettersToPrint } from '../../utils/flow/lettersToPrint';
import type { LogEntry } from '../../utils/log/logEntry';
import { NO_SUPPORTER, type Supporter } from '../../utils/supporter/supporter';
import type { Target, UrgentAction } from '../../utils/urgent-action/urgentAction';
import { copy } from '../shared/copy';
import { openPrint } from '../shared/openPrint';
import { targetChanges } from './targetChanges';
import { useNow } from './useNow';
import { useRestedDraft } from './useRestedDraft';

interface Props {
  actionId: string;
  action: UrgentAction;
  supporter: Supporter | null;
  log: readonly LogEntry[];
  today: string;
  /** The embassy was added: where focus goes. */
  onAdded(targetId: string): void;
}

/** Whom to write to for the chosen action, with what is stored of the draft, the details and the log. */
export function TargetsSection({ actionId, action, supporter, log, today, onAdded }: Props) {
  const t = useWords();
  const { appeal, language: detected } = useRestedDraft(actionId);
  const telLink = useTelLink();
  const now = useNow();
  const details = supporter ?? NO_SUPPORTER;
  const language = letterLanguage(detected, action.preferredLanguage, t.language);
  const sentences = useMemo(() => sentenceReader(language)(appeal.letter), [appeal.letter, language]);
  const { tick, takeBack, addEmbassy } = targetChanges(actionId);
  return (
    <TargetsView
      id={actionId}
      action={action}
      log={log}
      country={details.country}
      today={today}
      now={now}
      written={appeal.letter.trim() !== ''}
      subject={[action.title, action.references[0]].filter(Boolean).join(' – ')}
      letterOf={(target: Target) => letterFor(target, appeal, sentences, details, language)}
      talkingPoints={() => talkingPoints(appeal.letter, action, details, language)}
      telLink={telLink}
      onCopy={copy}
      onPrint={(targetIds) =>
        void lettersToPrint(actionId, targetIds).then((letters) => openPrint({ what: 'letters', letters }))
      }
      onTick={tick}
      onTakeBack={takeBack}
      onAddEmbassy={async (embassy) => {
        const id = await addEmbassy(embassy, details.country);
        if (id !== null) onAdded(id);
        return id !== null;
      }}
    />
  );
}

type TelLink = (target: Target) => string | null;

/** How telephone numbers become links. The rules for all countries' numbers are loaded after the page. */
function useTelLink(): TelLink | null {
  const [link, setLink] = useState<{ is: TelLink } | null>(null);
  useEffect(() => {
    void import('../../utils/urgent-action/telLink').then(({ telLink }) => setLink({ is: telLink }));
  }, []);
  return link?.is ?? null;
}
