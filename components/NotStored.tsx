import { useWords } from './words';

/** What was just chosen was not stored: the browser refused. */
export function NotStored({ id }: { id: string }) {
  const t = useWords();
  return (
    <p class="problem" role="alert" id={id}>
      {t('notStored')}
    </p>
  );
}
