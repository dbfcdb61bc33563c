import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/log/logEntry';
import { type NotedReply, replyEntry } from '../../utils/log/replyEntry';
import { actionsOfLog, ALL_OF_LOG, logSearcher, type LogQuery, newestFirst } from '../../utils/log/searchLog';
import type { PrintReceipt } from '../../utils/post/printJob';
import { MoreButton } from '../MoreButton';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { DeleteAll } from './DeleteAll';
import { LogExport } from './LogExport';
import { LogFilter } from './LogFilter';
import { LogItem } from './LogItem';
import { entryAsText, receiptOf } from './logWords';

interface Props {
  entries: readonly LogEntry[];
  today: string;
  /** What was deleted last and can be brought back. */
  deleted: readonly LogEntry[];
  /** The last step could not be stored. */
  failed: boolean;
  newId(): string;
  onAdd(entry: LogEntry): Promise<boolean>;
  onDelete(entry: LogEntry): Promise<boolean>;
  onUndoDelete(): Promise<boolean>;
  onClear(): Promise<boolean>;
  onPrint(receipts: PrintReceipt[]): void;
  /** Puts text on the clipboard; false where the browser does not let it. */
  onCopy(text: string): Promise<boolean>;
}

/** So many entries are drawn at first, and so many more with each step. */
const STEP = 30;

/** What was done, newest first: to look through, to print, to save and to delete. */
export function LogSection(props: Props) {
  const t = useWords();
  const { entries, today, deleted, failed, newId } = props;
  const [query, setQuery] = useState<LogQuery>(ALL_OF_LOG);
  const [shown, setShown] = useState(STEP);
  const [said, say] = useSaid();
  const search = useMemo(logSearcher, []);
  const all = useMemo(() => newestFirst(entries), [entries]);
  const actions = useMemo(() => actionsOfLog(all), [all]);
  // an action with entries no more cannot be chosen any longer
  const action = actions.some(([key]) => key === query.action) ? query.action : null;
  const found = useMemo(() => search(all, { ...query, action }), [all, query, action]);
  const restored = useRef<string | null>(null);

  useEffect(() => {
    const entry = restored.current === null ? null : document.querySelector(itemOf(restored.current));
    if (entry === null) return;
    restored.current = null;
    entry.querySelector<HTMLElement>('.what')?.focus();
  }, [entries]);

  async function reply(to: LogEntry, noted: NotedReply): Promise<boolean> {
    const done = await props.onAdd(replyEntry(to, noted, new Date(), newId()));
    if (done) say(t('replyNoted'));
    return done;
  }

  return (
    <section aria-labelledby="log-heading">
      <h2 id="log-heading" tabIndex={-1}>
        {t('logHeading')}
      </h2>
      {entries.length === 0 ? (
        <p class="small">{t('logEmpty')}</p>
      ) : (
        <LogFilter
          query={{ ...query, action }}
          actions={actions}
          count={found.length}
          onQuery={(next) => {
            setQuery(next);
            setShown(STEP);
          }}
        />
      )}
      {failed && (
        <p class="problem" role="alert" id="log-failed">
          {t('logNotStored')}
        </p>
      )}
      <Deleted
        count={deleted.length}
        onUndo={() => {
          restored.current = deleted[0]?.id ?? null;
          void props.onUndoDelete().then((done) => done && say(t('logRestored')));
        }}
      />
      <p role="status" class="small" id="log-status">
        {said}
      </p>
      <ul id="log" class="plain">
        {found.slice(0, shown).map((entry) => (
          <LogItem
            key={entry.id}
            entry={entry}
            today={today}
            onPrint={() => props.onPrint([receiptOf(entry, t)])}
            onCopy={() =>
              void props
                .onCopy(entryAsText(entry, t))
                .then((done) => say(done ? t('logCopied') : t('copyFailed', t('logTextDraft'))))
            }
            onDelete={() => {
              say('');
              void props.onDelete(entry);
            }}
            onReply={(noted) => reply(entry, noted)}
          />
        ))}
      </ul>
      <MoreButton
        shown={Math.min(shown, found.length)}
        count={found.length}
        label={t('showMore', new Intl.NumberFormat(t.language).format(found.length - shown))}
        list="log"
        onMore={() => setShown(shown + STEP)}
      />
      {entries.length > 0 && (
        <>
          <LogExport entries={found} today={today} />
          <DeleteAll
            count={entries.length}
            onDelete={() =>
              void props.onClear().then((done) => {
                if (!done) return;
                say(t('logCleared'));
                document.getElementById('log-heading')?.focus();
              })
            }
          />
        </>
      )}
    </section>
  );
}

function itemOf(id: string): string {
  return `#log li[data-id="${CSS.escape(id)}"]`;
}

/** Always in the page, so that a screen reader reads what comes in it. Focus goes to the way back. */
function Deleted({ count, onUndo }: { count: number; onUndo(): void }) {
  const t = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  const was = useRef(count);
  useEffect(() => {
    if (count !== was.current) undo.current?.focus();
    was.current = count;
  }, [count]);
  return (
    <div id="log-deleted" role="status" class={count === 0 ? '' : 'notice'}>
      {count > 0 && (
        <>
          <p>{t.count('logDeleted', count)}</p>
          <button type="button" id="log-undelete" ref={undo} onClick={onUndo}>
            {t('logUndelete')}
          </button>
        </>
      )}
    </div>
  );
}
