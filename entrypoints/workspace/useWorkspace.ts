import { useEffect, useRef, useState } from 'preact/hooks';
import { useSaid } from '../../components/useSaid';
import { useWords } from '../../components/words';
import { NO_APPEAL } from '../../utils/appeal/appeal';
import { isolate } from '../../utils/i18n/isolate';
import type { LibraryEntry } from '../../utils/library/library';
import { eraseEverything, writeRecord } from '../../utils/storage/record';
import { appealRecord, libraryRecord, settingsRecord } from '../../utils/storage/records';
import { forgetUnsaved } from '../../utils/storage/unsaved';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';
import { NO_SUPPORTER } from '../../utils/supporter/supporter';
import { useLog, useLogged } from '../shared/useLog';
import { useLibrary, useSetAside, useSupporter } from '../shared/useRecords';
import { useToday } from '../shared/useToday';
import { useActions } from './useActions';
import { useFocusLater } from './useFocusLater';
import { useImport } from './useImport';
import { useLetterEvent } from './useLetterEvent';
import { useLibraryActions } from './useLibraryActions';
import { useLibraryView } from './useLibraryView';
import { useLogActions } from './useLogActions';

export type WorkspaceState = ReturnType<typeof useWorkspace>;

/** Save is deaf for so long after it has saved, ms. */
const REST = 500;

/** All that the workspace shows and does: what is stored, which action is looked at, and where focus goes after each step. */
export function useWorkspace() {
  const t = useWords();
  const library = useLibrary();
  const today = useToday();
  const { view, reveal } = useLibraryView(library, today);
  const [editing, setEditing] = useState<string | null>(null);
  const actions = useActions(
    library && [
      ...new Set([
        ...[library.chosen, editing ?? ''].filter((id) => id !== ''),
        ...[...view.open.entries, ...view.archived.entries].map(({ id }) => id),
      ]),
    ],
  );
  const [letterLoaded, setLetterLoaded] = useState(false);
  const supporter = useSupporter();
  const log = useLog();
  const logged = useLogged();
  const logging = useLogActions();
  const imports = useImport();
  const { deleted, ...change } = useLibraryActions();
  const letterEvent = useLetterEvent();
  const focusLater = useFocusLater();
  const [said, say] = useSaid();
  const [erasures, setErasures] = useState(0);
  /** By the clock of the page, which nobody puts back. */
  const savedAt = useRef(-Infinity);
  const loaded =
    letterEvent.event !== undefined &&
    letterLoaded &&
    supporter.value !== null &&
    log.value !== null &&
    logged !== null &&
    actions !== null;
  const setAside = useSetAside(loaded, erasures);
  useEffect(() => {
    if (!loaded) return undefined;
    document.documentElement.dataset.ready = 'true';
    // The part that an address names was not there yet when the browser looked for it.
    const look = () => {
      if (location.hash === '#import') focusLater('#import-heading');
      if (location.hash === '#targets') lookAtTargets();
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [loaded]);

  useEffect(() => {
    if (!letterEvent.over) return;
    say(t('eventOver'));
    focusLater('#event-heading');
  }, [letterEvent.over]);

  /** The popup sends supporters here whom the form does not take. */
  function lookAtTargets(): void {
    const hasTargets = document.getElementById('targets-heading') !== null;
    if (!hasTargets) say(t('targetsChoose'));
    focusLater(hasTargets ? '#targets-heading' : '#library-heading');
  }

  // what was said of the last step is not about the next one
  useEffect(() => {
    if (imports.busy) say('');
  }, [imports.busy]);

  const isReviewing = editing !== null || imports.queue.length > 0;
  useEffect(() => {
    if (!isReviewing) return undefined;
    // what is looked at is not stored yet: the browser asks before the page goes
    const keep = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', keep);
    return () => removeEventListener('beforeunload', keep);
  }, [isReviewing]);

  const entryOf = (id: string) => library?.entries.find((entry) => entry.id === id);
  const titleOf = (id: string) => entryOf(id)?.title ?? '';
  const inList = (id: string, button: string) => `#actions li[data-id="${CSS.escape(id)}"] ${button}`;
  // what is in the archive cannot take focus while that is closed
  const buttonOf = ({ id, archived }: LibraryEntry, button: string) =>
    archived ? '#archive summary' : inList(id, button);

  /** What the browser refused to store, or keeps, is told; `refused` then. */
  async function stored<T>(
    work: () => Promise<T>,
    refusal: 'notStored' | 'notErased' = 'notStored',
  ): Promise<T | 'refused'> {
    try {
      return await work();
    } catch {
      say(t(refusal));
      return 'refused';
    }
  }

  /** False where the browser keeps some of it. */
  async function eraseAll(): Promise<boolean> {
    say('');
    // before, since room for it is made from the first moment on; after, for what was typed meanwhile
    forgetUnsaved();
    if ((await stored(eraseEverything, 'notErased')) === 'refused') return false;
    forgetUnsaved();
    // told to all windows, so that none goes on storing details where they are no longer looked for
    await writeRecord(settingsRecord, settingsRecord.empty);
    await writeRecord(libraryRecord, libraryRecord.empty);
    await writeRecord(appealRecord(''), NO_APPEAL);
    change.forget();
    logging.forget();
    setErasures((count) => count + 1);
    supporter.change(NO_SUPPORTER);
    return true;
  }

  /** No other review follows the one that is open. */
  const isLast = imports.queue.length <= (editing === null ? 1 : 0);

  return {
    library,
    view,
    actions,
    logged,
    letterLoaded: () => setLetterLoaded(true),
    supporter,
    log,
    logging,
    today,
    imports,
    deleted,
    editing,
    said,
    setAside,
    focusLater,
    letterEvent,
    stored,
    eraseAll,
    async choose(id: string) {
      if ((await stored(() => change.choose(id))) === 'refused') return;
      say(t('choseAction', isolate(id === '' ? t('ownLetter') : titleOf(id))));
      focusLater(id === '' ? '#letter-heading' : `#facts[data-id="${CSS.escape(id)}"] h2`);
    },
    embassyAdded(targetId: string) {
      say(t('embassyAdded'));
      focusLater(`.target[data-target="${CSS.escape(targetId)}"] .state`);
    },
    async archive(id: string, archived: boolean) {
      if ((await stored(() => change.archive(id, archived))) === 'refused') return;
      reveal(id, archived);
      say(t(archived ? 'actionArchived' : 'actionUnarchived', isolate(titleOf(id))));
      focusLater(archived ? '#archive summary' : inList(id, '.archive'));
    },
    async remove(id: string) {
      const { key } = appealRecord(id);
      forgetUnsaved(key);
      if ((await stored(() => change.remove(id))) === 'refused') return;
      forgetUnsaved(key);
      say('');
    },
    async undoRemove() {
      const entry = await stored(change.undoRemove);
      if (entry === 'refused') return;
      if (entry !== null) reveal(entry.id, entry.archived);
      say(t('actionRestored'));
      if (entry !== null) focusLater(buttonOf(entry, '.delete'));
    },
    edit(id: string) {
      say('');
      setEditing(id);
    },
    /** Saves what a review came to; the next one follows, if any waits. False when the browser refused to store it. */
    async save(action: UrgentAction, updates: string | null, began: UrgentAction | null): Promise<boolean> {
      // the second press of a double click would fall on the next document, unread
      if (performance.now() - savedAt.current < REST) return true;
      try {
        await change.save(action, updates, began, editing === null);
      } catch {
        return false;
      }
      savedAt.current = performance.now();
      say(t(editing !== null ? 'saved' : isLast ? 'savedAction' : 'savedNext'));
      leaveReview(true, '#library-heading');
      return true;
    },
    cancelReview() {
      say('');
      const entry = editing === null ? undefined : entryOf(editing);
      leaveReview(false, entry === undefined ? '#import-heading' : buttonOf(entry, '.edit'));
    },
  };

  function leaveReview(saved: boolean, focus: string): void {
    if (editing !== null) setEditing(null);
    else imports.done(saved);
    if (isLast) focusLater(focus);
  }
}
