import { ActionFacts } from '../../components/ActionFacts';
import { ActionImport } from '../../components/ActionImport';
import { ActionLibrary } from '../../components/ActionLibrary';
import { BackupSection } from '../../components/backup/BackupSection';
import { DataSection } from '../../components/DataSection';
import { DetailsForm } from '../../components/DetailsForm';
import { LogList } from '../../components/LogList';
import { ReminderSettings } from '../../components/ReminderSettings';
import { SectionLinks } from '../../components/SectionLinks';
import { SetAsideNotice } from '../../components/SetAsideNotice';
import { useWords } from '../../components/words';
import { postedEntry } from '../../utils/log/logEntry';
import { chosenLabel } from '../../utils/storage/libraryStore';
import { addLogEntry } from '../../utils/storage/logStore';
import { readRecord } from '../../utils/storage/record';
import { appealRecord } from '../../utils/storage/records';
import type { Target } from '../../utils/urgent-action/urgentAction';
import { useProblems } from '../shared/useProblems';
import { copy } from '../shared/copy';
import { LetterSection } from './LetterSection';
import { useForgetDetails } from './useForgetDetails';
import { useMakeBackup } from './useMakeBackup';
import { useReminders } from './useReminders';
import { useRestoreBackup } from './useRestoreBackup';
import type { WorkspaceState } from './useWorkspace';

/** The workspace's sections, one below the other. */
export function Overview({ workspace }: { workspace: WorkspaceState }) {
  const t = useWords();
  const [forgetDetails, setForget] = useForgetDetails();
  const { library, actions, supporter, log, imports, today } = workspace;
  const problems = useProblems(supporter.value);
  const reminders = useReminders();
  const making = useMakeBackup(forgetDetails, today);
  const restoring = useRestoreBackup();
  const chosen = library?.chosen ?? '';
  const action = actions?.actions[chosen];
  const entries = log.value ?? [];

  async function posted(target: Target): Promise<void> {
    if (library === null) return;
    const { letter, about } = await readRecord(appealRecord(chosen));
    const what = {
      actionId: chosen,
      action: chosenLabel(library, about),
      targetId: target.id,
      targetName: target.name || target.role || target.organisation,
      text: letter,
    };
    await addLogEntry(postedEntry(what, new Date(), crypto.randomUUID()));
  }

  return (
    <>
      <SectionLinks
        sections={[
          ['library', t('libraryHeading')],
          ['import', t('importHeading')],
          ...(action === undefined ? [] : [['facts', t('factsLink')] as const]),
          ['letter-heading', t('letterHeading')],
          ['details-heading', t('detailsHeading')],
          ['log-heading', t('logHeading')],
          ['reminders-heading', t('reminders')],
          ['backup-heading', t('backupHeading')],
          ['data-heading', t('dataHeading')],
        ]}
      />
      <SetAsideNotice records={workspace.setAside} />
      {library !== null && (
        <ActionLibrary
          library={library}
          actions={actions?.actions ?? {}}
          drafted={actions?.drafted ?? {}}
          log={entries}
          today={today}
          deleted={workspace.deleted}
          onChoose={workspace.choose}
          onEdit={workspace.edit}
          onArchive={workspace.archive}
          onDelete={workspace.remove}
          onUndoDelete={workspace.undoRemove}
        />
      )}
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
      {action !== undefined && (
        <ActionFacts
          key={chosen}
          id={chosen}
          action={action}
          log={entries}
          today={today}
          onCopy={copy}
          onPosted={(target) => void posted(target)}
        />
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
        <DetailsForm supporter={supporter.value} problems={problems} onChange={supporter.change} />
      </section>
      <LogList entries={entries} onDelete={(entry) => log.change(entries.filter(({ id }) => id !== entry.id))} />
      <section aria-labelledby="reminders-heading">
        <h2 id="reminders-heading">{t('reminders')}</h2>
        <ReminderSettings {...reminders} />
      </section>
      <BackupSection making={making} restoring={restoring} />
      <DataSection
        forgetDetails={forgetDetails}
        onForgetDetails={setForget}
        onErase={() => {
          restoring.forget();
          void workspace.eraseAll();
        }}
      />
    </>
  );
}
