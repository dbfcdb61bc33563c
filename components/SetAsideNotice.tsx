import { useWords } from './words';

/** Tells that stored data did not parse and where it is now; it can be saved as a file, never only looked at. */
export function SetAsideNotice({ records }: { records: Readonly<Record<string, unknown>> }) {
  const t = useWords();
  const count = Object.keys(records).length;
  if (count === 0) return null;
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(records, null, 2))}`;
  return (
    <div class="notice" id="set-aside" role="alert">
      <p>{t.count('setAside', count)}</p>
      <p>
        <a class="button" href={file} download="own-words-set-aside.json">
          {t('setAsideSave')}
        </a>
      </p>
    </div>
  );
}
