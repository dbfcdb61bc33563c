import { ActionFacts } from '../../components/ActionFacts';
import { ActionImport } from '../../components/ActionImport';
import { ActionLibrary } from '../../components/ActionLibrary';
import { DataSection } from '../../components/DataSection';
import { DetailsForm } from '../../components/DetailsForm';
import { LetterEditor } from '../../components/LetterEditor';
import { LogList } from '../../components/LogList';
import { ReminderSettings } from '../../components/ReminderSettings';
import { SectionLinks } from '../../components/SectionLinks';
import { SetAsideNotice } from '../../components/SetAsideNotice';
import { useWords } from '../../components/words';
import { NEWEST_FORM } from '../../utils/form/knownForms';
import { postedEntry } from '../../utils/log/logEntry';
import { chosenLabel } from '../../utils/storage/libraryStore';
import { addLogEntry } from '../../utils/storage/logStore';
import type { Target } from '../../utils/urgent-action/urgentAction';
import { useProblems } from '../shared/useProblems';
import { useForgetDetails } from './useForgetDetails';
import { useReminders } from './useReminders';
import type { WorkspaceState } from './useWorkspace';

/** The workspace's sections, one below the other. */
export function Overview({ workspace }: { workspace: WorkspaceState }) {
  const t = useWords();
  const [forgetDetails, setForget] = useForgetDetails();
  const { library, actions, appeal, supporter, log, imports, today } = workspace;
  const problems = useProblems(supporter.value);
  const reminders = useReminders();
  const chosen = library?.chosen ?? '';
  const action = actions?.actions[chosen];
  const entries = log.value ?? [];

  function posted(target: Target): void {
    if (library === null || appeal.value === null || log.value === null) return;
    const what = {
      actionId: chosen,
      action: chosenLabel(library, appeal.value.about),
      targetId: target.id,
      targetName: target.name || target.role || target.organisation,
      text: appeal.value.letter,
    };
    void addLogEntry(postedEntry(what, new Date(), crypto.randomUUID()));
  }

  function startFrom(letter: string): void {
    appeal.edit({ letter, unchangedIsFine: false });
    workspace.focusLater('#letter');
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
          ['data-heading', t('dataHeading')],
        ]}
      />
      <SetAsideNotice records={workspace.setAside} />
      {library !== null && (
        <ActionLibrary
          library={library}
          actions={actions?.actions ?? {}}
          drafts={actions?.drafts ?? {}}
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
          draft={appeal.value?.letter ?? null}
          today={today}
          onCopy={copy}
          onPosted={posted}
          onStartFrom={startFrom}
        />
      )}
      <LetterEditor
        appeal={appeal.value}
        limit={{ count: NEWEST_FORM.limit, source: 'known-version' }}
        limitIsOfPage={false}
        saveState={appeal.state}
        rows={20}
        withAbout={chosen === ''}
        onChange={appeal.edit}
      />
      <section aria-labelledby="details-heading">
        <h2 id="details-heading">{t('detailsHeading')}</h2>
        <DetailsForm supporter={supporter.value} problems={problems} onChange={supporter.change} />
      </section>
      <LogList entries={entries} onDelete={(entry) => log.change(entries.filter(({ id }) => id !== entry.id))} />
      <section aria-labelledby="reminders-heading">
        <h2 id="reminders-heading">{t('reminders')}</h2>
        <ReminderSettings {...reminders} />
      </section>
      <DataSection
        forgetDetails={forgetDetails}
        onForgetDetails={setForget}
        onErase={() => void workspace.eraseAll()}
      />
    </>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
