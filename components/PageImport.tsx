import type { MessageKey } from '../utils/i18n/translate';
import { useWords } from './words';

interface Props {
  problem: 'refused' | 'pdf' | 'no-text' | 'too-large' | null;
  onImport(): void;
}

const SENTENCES: Readonly<Record<NonNullable<Props['problem']>, MessageKey>> = {
  refused: 'pageImportRefused',
  pdf: 'pageImportPdf',
  'no-text': 'pageImportNoText',
  'too-large': 'pageImportTooLarge',
};

/** Brings in an Urgent Action from the page in front; it is looked at only when this button is pressed. */
export function PageImport({ problem, onImport }: Props) {
  const t = useWords();
  return (
    <div>
      <button type="button" id="import-page" aria-describedby="import-page-hint" onClick={onImport}>
        {t('pageImport')}
      </button>
      <p class="small" id="import-page-hint">
        {t('pageImportHint')}
      </p>
      <p class="problem" role="alert" id="import-page-problem">
        {problem !== null && t(SENTENCES[problem])}
      </p>
    </div>
  );
}
