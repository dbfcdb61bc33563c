import { FileLink } from './FileLink';
import { useWords } from './words';

/** Tells that stored data did not parse and where it is now; it can be saved as a file, never only looked at. */
export function SetAsideNotice({ records }: { records: Readonly<Record<string, unknown>> }) {
  const t = useWords();
  const count = Object.keys(records).length;
  if (count === 0) return null;
  return (
    <div class="notice" id="set-aside" role="alert">
      <p>{t.count('setAside', count)}</p>
      <p>
        <FileLink name="own-words-set-aside.json" type="application/json" make={() => JSON.stringify(records, null, 2)}>
          {t('setAsideSave')}
        </FileLink>
      </p>
    </div>
  );
}
