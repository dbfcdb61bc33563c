import { useEffect, useState } from 'preact/hooks';
import { LetterDesk } from '../../components/desk/LetterDesk';
import { NEWEST_FORM } from '../../utils/form/knownForms';
import type { Supporter } from '../../utils/supporter/supporter';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';
import { detectLanguage } from '../../utils/flow/detectLanguage';
import { useAppeal } from '../shared/useRecords';
import { useVersions } from '../shared/useVersions';
import { copy } from '../shared/copy';

interface Props {
  /** '' for the letter that belongs to no action. */
  actionId: string;
  /** null: there is none, or it is not read yet. */
  action: UrgentAction | null;
  supporter: Supporter | null;
  /** The draft has been read and may be changed. */
  onLoaded(): void;
}

/**
 * The draft of one action, and the desk to write it at. The draft is read here and nowhere above, so that a key pressed
 * in it draws nothing else of the page anew.
 */
export function LetterSection({ actionId, action, supporter, onLoaded }: Props) {
  const appeal = useAppeal(actionId);
  const versions = useVersions(actionId);
  const [openedAt] = useState(() => new Date().toISOString());
  const loaded = appeal.value !== null;
  useEffect(() => {
    if (loaded) onLoaded();
  }, [loaded]);
  return (
    <LetterDesk
      action={action}
      isOwn={actionId === ''}
      appeal={appeal.value}
      supporter={supporter}
      limit={LIMIT}
      saveState={appeal.state}
      versions={versions ?? NO_VERSIONS}
      openedAt={openedAt}
      onEdit={appeal.edit}
      onCopy={copy}
      onDetect={detectLanguage}
    />
  );
}

const LIMIT = { count: NEWEST_FORM.limit, source: 'known-version' as const };
const NO_VERSIONS: readonly never[] = [];
