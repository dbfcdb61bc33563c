import { DropZone } from './DropZone';
import { type ImportProblem, ImportProblems } from './ImportProblems';
import { useWords } from './words';

/** A file that is being read, or waits to be. */
export interface FileInReading {
  key: string;
  name: string;
  /** From 0 to 1. */
  progress: number;
}

interface Props {
  /** What is in the box. */
  text: string;
  files: readonly FileInReading[];
  /** Something is being read. */
  busy: boolean;
  problems: readonly ImportProblem[];
  onText(text: string): void;
  onRead(text: string): void;
  onFiles(files: File[]): void;
  onByHand(problem: ImportProblem): void;
}

/** By name and by type, since systems know one or the other. */
const ACCEPT =
  '.txt,.html,.htm,.pdf,.docx,.json,text/plain,text/html,application/pdf,application/json,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Bringing in an Urgent Action: by pasting, by choosing files, by dropping them. */
export function ActionImport({ text, files, busy, problems, onText, onRead, onFiles, onByHand }: Props) {
  const t = useWords();
  return (
    <section id="import" aria-labelledby="import-heading">
      <h2 id="import-heading" tabIndex={-1}>
        {t('importHeading')}
      </h2>
      <DropZone id="import-drop" onFiles={onFiles} onText={onRead}>
        <p class="small">{t('importIntro')}</p>
        <p class="field">
          <label for="import-text">{t('importText')}</label>
          <textarea
            id="import-text"
            dir="auto"
            rows={5}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </p>
        <p>
          <button type="button" id="import-read" disabled={busy || text.trim() === ''} onClick={() => onRead(text)}>
            {t('importRead')}
          </button>
        </p>
        <p class="field">
          <label for="import-files">{t('importFiles')}</label>
          <input
            type="file"
            id="import-files"
            multiple
            accept={ACCEPT}
            disabled={busy}
            onChange={(event) => {
              onFiles([...(event.currentTarget.files ?? [])]);
              // so that the same file may be chosen again
              event.currentTarget.value = '';
            }}
          />
        </p>
        <Progress files={files} />
        <ImportProblems problems={problems} onByHand={onByHand} />
      </DropZone>
    </section>
  );
}

function Progress({ files }: { files: readonly FileInReading[] }) {
  const t = useWords();
  return (
    <>
      <p role="status" class="small">
        {files.length > 0 ? t.count('importReading', files.length) : ''}
      </p>
      <ul id="import-progress" class="plain">
        {files.map(({ key, name, progress }) => (
          <li key={key}>
            <label>
              <bdi>{name}</bdi>
              <progress max={1} value={progress} />
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
