import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sources, Warning } from '../utils/urgent-action/reading';
import { isFollowUp } from '../utils/urgent-action/compareActions';
import { updatedAction } from '../utils/urgent-action/updatedAction';
import type { ActionField, UrgentAction } from '../utils/urgent-action/urgentAction';
import type { Translate } from '../utils/i18n/translate';
import { ReviewFields, wrongDates } from './ReviewFields';
import { ReviewWarnings } from './ReviewWarnings';
import { SameAction } from './SameAction';
import { useWords } from './words';

/** An action to look at and correct before it is saved. */
export interface ReviewItem {
  key: string;
  /** The action of the library that is edited; null for one that is brought in. */
  editing: string | null;
  /** The file or page it was read from; '' where there is none. */
  from: string;
  /** The file's name ends as if it was of another kind. */
  mislabelled: boolean;
  action: UrgentAction;
  sources: Sources;
  warnings: readonly Warning[];
  /** The document, which `sources` counts in. */
  lines: readonly string[];
}

/** An action of the library which one that is brought in turned out to be. */
export interface KnownAction {
  id: string;
  label: string;
  action: UrgentAction;
}

interface Props {
  item: ReviewItem;
  /** How many more wait to be looked at. */
  waiting: number;
  known: KnownAction | null;
  newId(): string;
  /**
   * `updates`: the action of the library that it takes the place of, `began`: what that was when the review began; null for
   * a new one. False: it was not stored.
   */
  onSave(action: UrgentAction, updates: string | null, began: UrgentAction | null): Promise<boolean>;
  onCancel(): void;
}

/** Everything that was understood of an action, beside where it stands, to be corrected; nothing is saved before Save. */
export function ActionReview({ item, waiting, known, newId, onSave, onCancel }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // as it was when the review began, whatever other windows store meanwhile
  const [original] = useState(item.action);
  const [action, setAction] = useState(original);
  const [update, setUpdate] = useState(known !== null && !isFollowUp(known.action, original));
  const [pressedSave, setPressedSave] = useState(false);
  const [refused, setRefused] = useState(false);
  const [saving, setSaving] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const problems = problemsOf(action, pressedSave, t);
  const result = known !== null && update ? updatedAction(known.action, action) : action;

  async function save(): Promise<void> {
    setPressedSave(true);
    const [wrong] = Object.keys(problemsOf(action, true, t)) as ActionField[];
    if (wrong !== undefined) return goTo(wrong);
    if (saving) return;
    const replaced = update ? known : null;
    const updates = item.editing ?? replaced?.id ?? null;
    const began = item.editing === null ? (replaced?.action ?? null) : original;
    setSaving(true);
    setRefused(!(await onSave({ ...result, title: result.title.trim() }, updates, began)));
    setSaving(false);
  }

  return (
    <section id="review" aria-labelledby="review-heading" data-sources={Object.keys(item.sources).length > 0}>
      <h2 id="review-heading" tabIndex={-1} ref={heading}>
        {t(item.editing === null ? 'reviewHeading' : 'editHeading')}
      </h2>
      <Origin item={item} waiting={waiting} />
      <ReviewWarnings warnings={item.warnings} onGo={goTo} />
      {known !== null && (
        <SameAction
          known={known}
          action={{ ...result, ...Object.fromEntries(wrongDates(result).map((field) => [field, ''])) }}
          update={update}
          onUpdate={setUpdate}
        />
      )}
      <ReviewFields
        action={action}
        sources={item.sources}
        lines={item.lines}
        problems={problems}
        newId={newId}
        onChange={setAction}
      />
      <SaveBar
        edited={action !== original}
        refused={refused}
        saving={saving}
        onSave={() => void save()}
        onCancel={onCancel}
      />
    </section>
  );
}

function Origin({ item, waiting }: { item: ReviewItem; waiting: number }) {
  const t = useWords();
  return (
    <>
      {item.from !== '' && (
        <p id="review-from">
          {t('reviewFrom')} <bdi>{item.from}</bdi>
        </p>
      )}
      {item.mislabelled && <p class="notice">{t('mislabelled')}</p>}
      <p class="small">{t(item.editing === null ? 'reviewIntro' : 'editIntro')}</p>
      {waiting > 0 && (
        <p class="state" id="review-waiting">
          {t.count('reviewWaiting', waiting)}
        </p>
      )}
    </>
  );
}

interface SaveBarProps {
  edited: boolean;
  /** The browser did not store it. */
  refused: boolean;
  saving: boolean;
  onSave(): void;
  onCancel(): void;
}

function SaveBar({ edited, refused, saving, onSave, onCancel }: SaveBarProps) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const stay = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (asking) stay.current?.focus();
    else if (was.current) cancel.current?.focus();
    was.current = asking;
  }, [asking]);
  return (
    <div class="bar">
      <p role="alert" class="problem">
        {refused ? t('actionNotSaved') : ''}
      </p>
      {asking ? (
        <div role="group" aria-labelledby="review-leave" class="row">
          <span id="review-leave">{t('leaveSure')}</span>
          <button type="button" id="review-leave-no" ref={stay} onClick={() => setAsking(false)}>
            {t('leaveNo')}
          </button>
          <button type="button" id="review-leave-yes" onClick={onCancel}>
            {t('leaveYes')}
          </button>
        </div>
      ) : (
        <div class="row">
          <button type="button" class="primary" id="review-save" disabled={saving} onClick={onSave}>
            {t('reviewSave')}
          </button>
          <button type="button" id="review-cancel" ref={cancel} onClick={() => (edited ? setAsking(true) : onCancel())}>
            {t('reviewCancel')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What keeps an action from being saved. An empty title is told only once Save was pressed: it may be the last typed. */
function problemsOf(action: UrgentAction, pressedSave: boolean, t: Translate): Partial<Record<ActionField, string>> {
  return {
    ...(pressedSave && action.title.trim() === '' && { title: t('titleMissing') }),
    ...Object.fromEntries(wrongDates(action).map((field) => [field, t('notADate')])),
  };
}

function goTo(field: Warning['field']): void {
  document.getElementById(`review-${field}`)?.focus();
}
