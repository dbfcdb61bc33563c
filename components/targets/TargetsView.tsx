import { isolate } from '../../utils/i18n/isolate';
import { isEntryFor } from '../../utils/library/actionState';
import { isReached, targetProgress } from '../../utils/library/targetState';
import { formTakes } from '../../utils/library/targetWays';
import type { LogEntry } from '../../utils/log/logEntry';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';
import { isUsEmbassy, ownEmbassyFirst } from '../../utils/urgent-action/usEmbassy';
import { useWords } from '../words';
import { EmbassyForm, type NewEmbassy } from './EmbassyForm';
import { TargetCard, type TargetCardProps } from './TargetCard';
import { nameOf } from './targetWords';

interface Props extends Omit<TargetCardProps, 'target' | 'progress' | 'isOwnEmbassy' | 'deadline' | 'onPrint'> {
  id: string;
  action: UrgentAction;
  /** What was done, of any action. */
  log: readonly LogEntry[];
  /** null: all who have an address. */
  onPrint(targetIds: readonly string[] | null): void;
  /** Adds the US embassy in the supporter's country; false when the browser refused to store it. */
  onAddEmbassy(embassy: NewEmbassy): Promise<boolean>;
}

/** Everybody to write to for an action: how far the supporter is with each, what comes next, and every way to do it. */
export function TargetsView({ id, action, log, onPrint, onAddEmbassy, ...card }: Props) {
  const t = useWords();
  const { country } = card;
  const entries = log.filter((entry) => entry.actionId === id);
  const targets = ownEmbassyFirst(action.targets, country).map((target) => ({
    target,
    isOwnEmbassy: target.country === country && isUsEmbassy(target),
    progress: targetProgress(
      target,
      entries.filter((entry) => isEntryFor(entry, target)),
    ),
  }));
  const isAbroad = country !== '' && country !== 'US';
  return (
    <section id="targets" aria-labelledby="targets-heading" data-id={id}>
      <h2 id="targets-heading" tabIndex={-1}>
        {t('fieldTargets')}
      </h2>
      <Summary targets={targets} />
      {!formTakes(country) && (
        <p class="notice" id="targets-abroad">
          {t('targetsAbroad')}
        </p>
      )}
      {action.targets.some(({ address }) => address.length > 0) && (
        <p>
          <button type="button" id="print-all" onClick={() => onPrint(null)}>
            {t('printAllLetters')}
          </button>
        </p>
      )}
      <ul class="plain">
        {targets.map(({ target, ...rest }) => (
          <TargetCard
            key={target.id}
            {...card}
            {...rest}
            target={target}
            deadline={action.deadline}
            onPrint={() => onPrint([target.id])}
          />
        ))}
      </ul>
      {isAbroad && !targets.some(({ isOwnEmbassy }) => isOwnEmbassy) && (
        <EmbassyForm key={country} country={country} onAdd={onAddEmbassy} />
      )}
    </section>
  );
}

function Summary({ targets }: { targets: readonly Pick<TargetCardProps, 'target' | 'progress'>[] }) {
  const t = useWords();
  if (targets.length === 0) return <p class="small">{t('targetsNone')}</p>;
  const open = targets
    .filter(({ progress }) => !isReached(progress.state))
    .map(({ target }) => isolate(nameOf(target)));
  const done = new Intl.NumberFormat(t.language).format(targets.length - open.length);
  return (
    <p id="targets-summary">
      {t.count('recipientsDone', targets.length, done)}
      {open.length > 0 && ` · ${t('targetsOpen', new Intl.ListFormat(t.language).format(open))}`}
    </p>
  );
}
