import { isolate } from '../utils/i18n/isolate';
import type { MessageKey } from '../utils/i18n/translate';
import { useWords } from './words';

/** What can be wrong with a file or text that is brought in. */
type ImportProblemKind = keyof typeof SENTENCES;

export interface ImportProblem {
  key: string;
  /** The file's name; '' for text that was pasted. */
  name: string;
  problem: ImportProblemKind;
  /** The text, where there is one that an action could be made of by hand; else ''. */
  text: string;
  /** Where in the file, if that can be told; else ''. */
  where: string;
}

const SENTENCES = {
  // files
  empty: 'fileEmpty',
  'too-large': 'fileTooLarge',
  'no-text': 'fileNoText',
  password: 'filePassword',
  broken: 'fileBroken',
  'unknown-kind': 'fileUnknownKind',
  picture: 'filePicture',
  'old-word': 'fileOldWord',
  rtf: 'fileRtf',
  odt: 'fileOdt',
  email: 'fileEmail',
  'web-archive': 'fileWebArchive',
  unreadable: 'fileUnreadable',
  'too-slow': 'fileTooSlow',
  // text
  'no-signs': 'textNoSigns',
  'too-long': 'textTooLong',
  // files of actions
  'not-json': 'actionFileNotJson',
  'not-an-action-file': 'actionFileNotOne',
  'newer-version': 'actionFileNewer',
  'does-not-fit': 'actionFileDoesNotFit',
} as const satisfies Record<string, MessageKey>;

interface Props {
  problems: readonly ImportProblem[];
  onByHand(problem: ImportProblem): void;
}

/** What could not be brought in, and what to do about it. Always in the page, so that what comes in it is announced. */
export function ImportProblems({ problems, onByHand }: Props) {
  const t = useWords();
  return (
    <div id="import-problems" role="alert">
      {problems.length > 0 && (
        <ul class="plain">
          {problems.map((problem) => (
            <li key={problem.key} class="notice" data-problem={problem.problem}>
              <p>
                {problem.name === ''
                  ? t(SENTENCES[problem.problem])
                  : t('fieldAndReason', isolate(problem.name), t(SENTENCES[problem.problem]))}
                {problem.where !== '' && (
                  <>
                    {' '}
                    <bdi class="code">{problem.where}</bdi>
                  </>
                )}
              </p>
              {problem.text !== '' && (
                <button
                  type="button"
                  id={problem.name === '' ? 'import-anyway' : undefined}
                  class="import-anyway"
                  onClick={() => onByHand(problem)}
                >
                  {t('importByHand')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
