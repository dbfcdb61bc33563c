import { useMemo, useRef, useState } from 'preact/hooks';
import type { Appeal, AppealEdit } from '../../utils/appeal/appeal';
import { plainText } from '../../utils/appeal/plainText';
import type { LetterReading } from '../../utils/appeal/readLetter';
import type { DraftVersion } from '../../utils/appeal/versions';
import type { Limit } from '../../utils/form/readLimit';
import { NO_SUPPORTER, type Supporter } from '../../utils/supporter/supporter';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';
import { LetterLength, SaveStatus } from '../LetterEditor';
import { useFocusKept } from '../useFocusKept';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { DeskHelp } from './DeskHelp';
import { useFit } from './useFit';
import { useFocusMode } from './useFocusMode';
import { type LetterBox, type Mark, MarkedTextarea } from './MarkedTextarea';
import { useLetterReading } from './useLetterReading';

/** Which of the two letters is being written: the whole one, or the shorter one for the form. */
type LetterKey = 'letter' | 'formLetter';

interface Props {
  /** null: there is none, or it is not read yet. */
  action: UrgentAction | null;
  /** A letter that belongs to no action. */
  isOwn: boolean;
  /** null: not read from storage yet, so nothing typed could be overwritten by it. */
  appeal: Appeal | null;
  supporter: Supporter | null;
  limit: Limit;
  saveState: 'saved' | 'saving' | 'failed';
  versions: readonly DraftVersion[];
  /** When this page was opened, ISO 8601: what two windows did before is no news. */
  openedAt: string;
  onEdit(edit: AppealEdit): void;
  /** Puts text on the clipboard; false where the browser does not let it. */
  onCopy(text: string): Promise<boolean>;
  /** The language of a text, BCP 47; '' where it cannot be told. */
  onDetect(text: string): Promise<string>;
}

const NONE: readonly string[] = [];

/** Writing the letter: the text with its marks, and beside it everything that helps to make it one's own. */
export function LetterDesk(props: Props) {
  const { action, isOwn, appeal, supporter, limit, saveState, versions, openedAt, onEdit, onCopy, onDetect } = props;
  const t = useWords();
  const box = useRef<LetterBox | null>(null);
  const [wanted, setKey] = useState<LetterKey>('letter');
  const [said, say] = useSaid();
  const [focused, setFocused] = useFocusMode();
  const hasShort = appeal !== null && appeal.formLetter !== null;
  const key = hasShort ? wanted : 'letter';
  const letter = appeal === null ? null : (appeal[key] ?? '');
  const { reader, reading, context, language, actionLanguage, comparable } = useLetterReading(
    letter,
    action,
    {
      supporter: supporter ?? NO_SUPPORTER,
      // the form gets the short version, where there is one
      limit: hasShort && key === 'letter' ? Number.MAX_SAFE_INTEGER : limit.count,
      confirmed: appeal?.confirmed ?? NONE,
      plainTextOff: appeal?.plainTextOff ?? NONE,
    },
    t.language,
    onDetect,
  );
  // also while the whole letter is written, the form gets the short version
  const short = key === 'letter' ? (appeal?.formLetter ?? null) : null;
  const plainOfShort = useMemo(
    () => (short === null ? null : plainText(short, appeal?.plainTextOff ?? NONE)),
    [short, appeal?.plainTextOff],
  );
  const fitting = useFit(letter, (refused) => reader.fit(letter ?? '', context, refused));
  const marks = useMarks(reading);
  const current = useRef(letter);
  current.current = letter;
  const whole = useRef('');
  whole.current = appeal?.letter ?? '';

  const start = (text: string) => {
    setKey('letter');
    onEdit({ letter: text, unchangedIsFine: false });
    requestAnimationFrame(() => box.current?.show({ start: 0, end: 0 }));
  };
  const accept = (text: string) => {
    onEdit({ formLetter: text });
    setKey('formLetter');
    fitting.onCancel();
    say(t('fitAccepted'));
  };
  // Drawn anew when the letter has been read anew or something was decided, not with every key: what is written when
  // one of its buttons is pressed is asked for then.
  const help = useMemo(
    () =>
      appeal !== null &&
      reading !== null && (
        <DeskHelp
          action={action}
          appeal={appeal}
          reading={reading}
          plain={plainOfShort ?? reading.plain}
          comparable={comparable}
          language={language}
          actionLanguage={actionLanguage}
          supporter={supporter ?? NO_SUPPORTER}
          limit={limit.count}
          over={reading.plain.text.length - context.limit}
          versions={versions}
          fitting={{ ...fitting, onAccept: accept }}
          box={box}
          current={() => current.current}
          whole={() => whole.current}
          onStart={start}
          onSay={say}
          onEdit={onEdit}
          onCopy={onCopy}
        />
      ),
    [
      action,
      reading,
      plainOfShort,
      // the whole letter is not what is read while the short one is written
      key === 'letter' ? null : appeal?.letter,
      comparable,
      language,
      actionLanguage,
      supporter,
      versions,
      fitting.fit,
      fitting.refused,
      appeal === null,
      appeal?.notes,
      appeal?.confirmed,
      appeal?.salutations,
      appeal?.plainTextOff,
      appeal?.formLetter === null,
    ],
  );

  return (
    <section id="desk" aria-labelledby="letter-heading" data-key={key}>
      <h2 id="letter-heading" tabIndex={-1}>
        {t('letterHeading')}
      </h2>
      <p role="status" class="small" id="desk-status">
        {said}
      </p>
      <ElsewhereNotice versions={versions} openedAt={openedAt} />
      <div class="desk">
        <div class="desk-letter">
          {isOwn && (
            <p class="field">
              <label for="about">{t('aboutLabel')}</label>
              <input
                id="about"
                dir="auto"
                disabled={appeal === null}
                value={appeal?.about ?? ''}
                onInput={(event) => onEdit({ about: event.currentTarget.value })}
              />
            </p>
          )}
          {hasShort && <LetterChoice chosen={key} onChoose={setKey} />}
          <MarkedTextarea
            // the undo of one text box knows one letter only
            key={key}
            id="letter"
            label={t(key === 'letter' ? 'letterLabel' : 'formVersion')}
            value={letter ?? ''}
            lang={language}
            rows={20}
            disabled={appeal === null}
            placeholder={t('letterPlaceholder')}
            describedBy="letter-length"
            marks={marks}
            marked={reading?.letter ?? ''}
            box={box}
            onInput={(text) => onEdit({ [key]: text })}
          />
          {hasShort && key === 'letter' ? (
            <p id="letter-length" class="length">
              {t.count('characters', reading?.letter.length ?? 0)} · {t.count('words', reading?.words ?? 0)}
            </p>
          ) : (
            <LetterLength
              characters={reading?.plain.text.length ?? 0}
              words={reading?.words ?? 0}
              limit={limit}
              limitIsOfPage={false}
            />
          )}
          <SaveStatus saveState={saveState} />
          <p class="row">
            <button type="button" id="focus-mode" aria-pressed={focused} onClick={() => setFocused(!focused)}>
              {t('focusMode')}
            </button>
            {hasShort ? (
              <button
                type="button"
                id="drop-short"
                onClick={() => {
                  onEdit({ formLetter: null });
                  say(t('shortDropped'));
                }}
              >
                {t('shortDrop')}
              </button>
            ) : (
              <button
                type="button"
                id="make-short"
                disabled={letter === null || letter.trim() === ''}
                onClick={() => {
                  onEdit({ formLetter: letter ?? '' });
                  setKey('formLetter');
                  say(t('shortMade'));
                }}
              >
                {t('shortMake')}
              </button>
            )}
          </p>
          {marks.length > 0 && <Legend marks={marks} />}
        </div>
        {help}
      </div>
    </section>
  );
}

function LetterChoice({ chosen, onChoose }: { chosen: LetterKey; onChoose(key: LetterKey): void }) {
  const t = useWords();
  return (
    <fieldset id="letter-choice">
      <legend>{t('letterChoice')}</legend>
      {(['letter', 'formLetter'] as const).map((key) => (
        <label key={key} class="choice">
          <input
            type="radio"
            name="letter-choice"
            value={key}
            checked={chosen === key}
            onChange={() => onChoose(key)}
          />
          <span>{t(key === 'letter' ? 'wholeLetter' : 'formVersion')}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the marks mean, those that are there. */
function Legend({ marks }: { marks: readonly Mark[] }) {
  const t = useWords();
  const kinds = { model: t('markModel'), edited: t('markEdited'), remark: t('markRemark') };
  return (
    <p class="small row" id="legend">
      {(['model', 'edited', 'remark'] as const)
        .filter((kind) => marks.some((mark) => mark.kind === kind))
        .map((kind) => (
          <span key={kind} class={`legend-${kind}`}>
            {kinds[kind]}
          </span>
        ))}
    </p>
  );
}

/** Tells that two windows wrote at the same time, and where the other text is. */
function ElsewhereNotice({ versions, openedAt }: Pick<Props, 'versions' | 'openedAt'>) {
  const t = useWords();
  const [seen, setSeen] = useState('');
  const keepFocus = useFocusKept();
  const newest = versions.findLast(({ why }) => why === 'elsewhere');
  const isNews = newest !== undefined && newest.at > openedAt && newest.at > seen;
  return (
    <div role="status">
      {isNews && (
        <div class="notice" id="elsewhere">
          <p>{t('elsewhere')}</p>
          <p class="row">
            <a href="#versions">{t('versionsHeading')}</a>
            <button
              type="button"
              class="link"
              onClick={() => {
                keepFocus('#letter');
                setSeen(newest.at);
              }}
            >
              {t('dismiss')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

/** The marks of a reading; the same array as long as the reading is the same. */
function useMarks(reading: LetterReading | null): readonly Mark[] {
  const marks = useRef<{ of: LetterReading | null; are: readonly Mark[] }>({ of: null, are: [] });
  if (reading !== null && marks.current.of !== reading)
    marks.current = {
      of: reading,
      are: [
        ...(reading.hasModel ? reading.ownWords.sentences : []).flatMap(({ wording, start, end }) =>
          wording === 'model' || wording === 'edited' ? [{ kind: wording, start, end }] : [],
        ),
        ...reading.remarks.flatMap(({ place }) =>
          place !== null && place.end > place.start ? [{ kind: 'remark' as const, ...place }] : [],
        ),
        ...reading.facts.map(({ start, end }) => ({ kind: 'remark' as const, start, end })),
      ],
    };
  return marks.current.are;
}
