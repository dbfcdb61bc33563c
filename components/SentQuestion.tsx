import { useWords } from './words';

interface Props {
  /** The page seems to have said thanks; otherwise the question is put quietly. */
  thanked: boolean;
  onAnswer(sent: boolean): void;
}

/** Only the supporter knows whether a letter was sent, and only this answer makes a log entry. */
export function SentQuestion({ thanked, onAnswer }: Props) {
  const t = useWords();
  return (
    <section id="sent-question" class={thanked ? 'notice' : ''} aria-labelledby="sent-heading" data-thanked={thanked}>
      <h3 id="sent-heading">{t('sentQuestion')}</h3>
      <p class="small">{t(thanked ? 'sentThanks' : 'sentMaybe')}</p>
      <p class="row">
        <button type="button" id="sent-yes" class={thanked ? 'primary' : ''} onClick={() => onAnswer(true)}>
          {t('sentYes')}
        </button>
        <button type="button" id="sent-no" onClick={() => onAnswer(false)}>
          {t('sentNo')}
        </button>
      </p>
    </section>
  );
}
