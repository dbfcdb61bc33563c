import { LogSection } from '../../components/log/LogSection';
import { ReportBack } from '../../components/log/ReportBack';
import { copy } from '../shared/copy';
import { openPrint } from '../shared/openPrint';
import type { WorkspaceState } from './useWorkspace';

/** The log, and the report that is made of it. */
export function LogParts({ workspace }: { workspace: WorkspaceState }) {
  const { log, logging, library, supporter, today } = workspace;
  const entries = log.value ?? [];
  return (
    <>
      <LogSection
        entries={entries}
        today={today}
        deleted={logging.deleted}
        failed={logging.failed}
        newId={() => crypto.randomUUID()}
        onAdd={logging.add}
        onDelete={logging.remove}
        onUndoDelete={logging.undoRemove}
        onClear={logging.clear}
        onPrint={(receipts) => void openPrint({ what: 'receipts', receipts })}
        onCopy={copy}
      />
      <ReportBack entries={entries} supporter={supporter.value} chosen={library?.chosen ?? ''} onCopy={copy} />
    </>
  );
}
