import { ActionFacts } from '../../components/ActionFacts';
import { ActionImport } from '../../components/ActionImport';
import { ActionLibrary } from '../../components/ActionLibrary';
import { BackupSection } from '../../components/backup/BackupSection';
import { DataSection } from '../../components/DataSection';
import { DetailsForm } from '../../components/DetailsForm';
import { StartEvent } from '../../components/event/StartEvent';
import { ReminderSettings } from '../../components/ReminderSettings';
import { SectionLinks } from '../../components/SectionLinks';
import { SetAsideNotice } from '../../components/SetAsideNotice';
import { useWords } from '../../components/words';
import { useProblems } from '../shared/useProblems';
import { LetterSection } from './LetterSection';
import { LogParts } from './LogParts';
import { TargetsSection } from './TargetsSection';
import { useActionLanguage } from './useActionLanguage';
import { useForgetDetails } from './useForgetDetails';
import { useMakeBackup } from './useMakeBackup';
import { useReminders } from './useReminders';
import { useRestoreBackup } from './useRestoreBackup';
import type { WorkspaceState } from './useWorkspace';

/** The workspace's sections, one below the other. */
export function Overview({ workspace }: { workspace: WorkspaceState }) {
  const t = useWords();
  const { library, actions, supporter, log, logged, imports, today, stored } = workspace;
  const [forgetDetails, setForget] = useForgetDetails(stored);
  const problems = useProblems(supporter.value);
  const reminders = useReminders(stored);
  const making = useMakeBackup(forgetDetails, today);
  const restoring = useRestoreBackup();
  const chosen = library?.chosen ?? '';
  const action = actions?.actions[chosen];
  const actionLanguage = useActionLanguage(action);
  const entries = log.value ?? [];
  const { event, starting, start } = workspace.letterEvent;
  // whoever writes at an event has no business with what is the owner's
  const isMine = event === null;

  return (
    <>
      <SectionLinks
        sections={[
          ...(isMine ? MINE_FIRST.map(([id, key]) => [id, t(key)] as const) : []),
          ...(action === undefined
            ? []
            : ([
                ['facts', t('factsLink')],
                ['targets', t('fieldTargets')],
              ] as const)),
          ['letter-heading', t('letterHeading')],
          ['details-heading', t('detailsHeading')],
          ...(isMine ? MINE_LAST.map(([id, key]) => [id, t(key)] as const) : []),
        ]}
      />
      {isMine && <SetAsideNotice records={workspace.setAside} />}
      {isMine && library !== null && (
        <ActionLibrary
          library={library}
          actions={actions?.actions ?? {}}
          drafted={actions?.drafted ?? {}}
          logged={logged ?? {}}
          view={workspace.view}
          today={today}
          deleted={workspace.deleted}
          onChoose={workspace.choose}
          onEdit={workspace.edit}
          onArchive={workspace.archive}
          onDelete={workspace.remove}
          onUndoDelete={workspace.undoRemove}
        />
      )}
      {isMine && (
        <ActionImport
          text={imports.text}
          files={imports.files}
          busy={imports.busy}
          problems={imports.problems}
          onText={imports.setText}
          onRead={imports.readPasted}
          onFiles={imports.readFiles}
          onByHand={imports.makeByHand}
        />
      )}
      {action !== undefined && (
        <>
          <ActionFacts key={`facts ${chosen}`} id={chosen} action={action} lang={actionLanguage} today={today} />
          <TargetsSection
            key={`targets ${chosen}`}
            actionId={chosen}
            action={action}
            supporter={supporter.value}
            log={entries}
            today={today}
            onAdded={workspace.embassyAdded}
          />
        </>
      )}
      {library !== null && (
        <LetterSection
          // what was decided at one letter's desk is not about the next
          key={chosen}
          actionId={chosen}
          action={action ?? null}
          supporter={supporter.value}
          onLoaded={workspace.letterLoaded}
        />
      )}
      <section aria-labelledby="details-heading">
        <h2 id="details-heading">{t('detailsHeading')}</h2>
        <DetailsForm
          supporter={supporter.value}
          problems={problems}
          failed={supporter.state === 'failed'}
          onEdit={supporter.edit}
        />
      </section>
      {isMine && (
        <>
          <LogParts workspace={workspace} />
          <section aria-labelledby="reminders-heading">
            <h2 id="reminders-heading">{t('reminders')}</h2>
            <ReminderSettings {...reminders} />
          </section>
          <StartEvent entries={library?.entries ?? []} chosen={chosen} state={starting} onStart={start} />
          <BackupSection making={making} restoring={restoring} />
          <DataSection
            forgetDetails={forgetDetails}
            onForgetDetails={setForget}
            onErase={() => {
              restoring.forget();
              making.onChange();
              return workspace.eraseAll();
            }}
          />
        </>
      )}
    </>
  );
}

/** Parts that are there for the owner alone, above and below those that whoever writes needs. */
const MINE_FIRST = [
  ['library', 'libraryHeading'],
  ['import', 'importHeading'],
] as const;

const MINE_LAST = [
  ['log-heading', 'logHeading'],
  ['report-heading', 'reportHeading'],
  ['reminders-heading', 'reminders'],
  ['event-heading', 'eventHeading'],
  ['backup-heading', 'backupHeading'],
  ['data-heading', 'dataHeading'],
] as const;
