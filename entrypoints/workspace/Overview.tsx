import { ActionFacts } from '../../components/ActionFacts';
import { ActionImport } from '../../components/ActionImport';
import { ActionLibrary } from '../../components/ActionLibrary';
import { DataSection } from '../../components/DataSection';
import { DetailsForm } from '../../components/DetailsForm';
import { ReminderSettings } from '../../components/ReminderSettings';
import { SectionLinks } from '../../components/SectionLinks';
import { SetAsideNotice } from '../../components/SetAsideNotice';
import { useWords } from '../../components/words';
import { useProblems } from '../shared/useProblems';
import { LetterSection } from './LetterSection';
import { LogParts } from './LogParts';
import { TargetsSection } from './TargetsSection';
import { useForgetDetails } from './useForgetDetails';
import { useReminders } from './useReminders';
import type { WorkspaceState } from './useWorkspace';

/** The workspace's sections, one below the other. */
export function Overview({ workspace }: { workspace: WorkspaceState }) {
  const t = useWords();
  const [forgetDetails, setForget] = useForgetDetails();
  const { library, actions, supporter, log, logged, imports, today } = workspace;
  const problems = useProblems(supporter.value);
  const reminders = useReminders();
  const chosen = library?.chosen ?? '';
  const action = actions?.actions[chosen];
  const entries = log.value ?? [];

  return (
    <>
      <SectionLinks
        sections={[
          ['library', t('libraryHeading')],
          ['import', t('importHeading')],
          ...(action === undefined
            ? []
            : ([
                ['facts', t('factsLink')],
                ['targets', t('fieldTargets')],
              ] as const)),
          ['letter-heading', t('letterHeading')],
          ['details-heading', t('detailsHeading')],
          ['log-heading', t('logHeading')],
          ['report-heading', t('reportHeading')],
          ['reminders-heading', t('reminders')],
          ['data-heading', t('dataHeading')],
        ]}
      />
      <SetAsideNotice records={workspace.setAside} />
      {library !== null && (
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
        <>
          <ActionFacts key={`facts ${chosen}`} id={chosen} action={action} today={today} />
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
          onChange={supporter.change}
        />
      </section>
      <LogParts workspace={workspace} />
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
