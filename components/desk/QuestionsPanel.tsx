import { useWords } from '../words';
import { Panel } from './Panel';

/** What brings out the personal part of a letter. */
const QUESTIONS = ['who', 'where', 'why', 'tie', 'hope'] as const;

interface Props {
  notes: Readonly<Record<string, string>>;
  /** Open from the start, as when nothing is written yet. */
  open: boolean;
  onNotes(notes: Record<string, string>): void;
  onInsert(text: string): void;
}

/** Questions to answer in note form; an answer goes into the letter as a paragraph, when the supporter says so. */
export function QuestionsPanel({ notes, open, onNotes, onInsert }: Props) {
  const t = useWords();
  const questions = {
    who: t('questionWho'),
    where: t('questionWhere'),
    why: t('questionWhy'),
    tie: t('questionTie'),
    hope: t('questionHope'),
  };
  return (
    <Panel id="questions" heading={t('questionsHeading')} open={open}>
      <p class="small">{t('questionsIntro')}</p>
      {QUESTIONS.map((question) => {
        const note = notes[question] ?? '';
        return (
          <div key={question} class="field">
            <label for={`question-${question}`}>{questions[question]}</label>
            <textarea
              id={`question-${question}`}
              dir="auto"
              rows={2}
              value={note}
              onInput={(event) => onNotes({ ...notes, [question]: event.currentTarget.value })}
            />
            <button
              type="button"
              class="small-button"
              data-question={question}
              disabled={note.trim() === ''}
              onClick={() => onInsert(note.trim())}
            >
              {t('questionInsert')}
              <span class="visually-hidden">: {questions[question]}</span>
            </button>
          </div>
        );
      })}
    </Panel>
  );
}
