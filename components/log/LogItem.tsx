import { useRef, useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/log/logEntry';
import type { NotedReply } from '../../utils/log/replyEntry';
import type { MessageKey } from '../../utils/i18n/translate';
import { LongText } from '../LongText';
import { useWords } from '../words';
import { CHANNEL_WORDS, DEED_WORDS, whenWords, whom } from './logWords';
import { ReplyForm } from './ReplyForm';

interface Props {
  entry: LogEntry;
  today: string;
  onPrint(): void;
  onCopy(): void;
  onDelete(): void;
  /** False when the browser refused to store it. */
  onReply(reply: NotedReply): Promise<boolean>;
}

/** One line of the log, with the text that went. */
export function LogItem({ entry, today, onPrint, onCopy, onDelete, onReply }: Props) {
  const t = useWords();
  const { id, did, channel, action, text, note } = entry;
  const [noting, setNoting] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const when = whenWords(entry, t.language);
  // those who hear one button after the other hear which entry it is for
  const label = (key: MessageKey) => (
    <>
      {t(key)}
      <span class="visually-hidden">
        {' '}
        {whom(entry, t)}, {when}
      </span>
    </>
  );
  const stopNoting = () => {
    setNoting(false);
    item.current?.querySelector<HTMLElement>('.what')?.focus();
  };
  return (
    <li class="entry" data-id={id} data-channel={channel} data-did={did} ref={item}>
      <p class="what" tabIndex={-1}>
        <span class="state">{t(DEED_WORDS[did])}</span> ·{' '}
        {t(did === 'answered' ? 'logReplyEntry' : 'logEntry', when, whom(entry, t))}
        {(did === 'sent' || did === 'answered') && <> · {t(CHANNEL_WORDS[channel])}</>}
        {action !== '' && (
          <>
            {' '}
            · <bdi>{action}</bdi>
          </>
        )}
      </p>
      {note !== '' && (
        <p class="note letter">
          {t('fieldAndReason', t('logNote'), '')}
          <bdi>{note}</bdi>
        </p>
      )}
      {text !== '' && (
        <details>
          <summary>
            {t(channel === 'webform' ? 'logText' : 'logTextDraft')}
            <span class="visually-hidden">
              {' '}
              {whom(entry, t)}, {when}
            </span>
          </summary>
          <LongText text={text} label={t('logTextDraft')} />
        </details>
      )}
      {noting ? (
        <ReplyForm
          entry={entry}
          today={today}
          onCancel={stopNoting}
          onNote={async (reply) => {
            // what was typed stays, for when there is room
            if (await onReply(reply)) stopNoting();
          }}
        />
      ) : (
        <p class="row">
          <button type="button" class="receipt" onClick={onPrint}>
            {label('logReceipt')}
          </button>
          <button type="button" class="copy" onClick={onCopy}>
            {label('logCopy')}
          </button>
          {did !== 'answered' && (
            <button type="button" class="reply-note" onClick={() => setNoting(true)}>
              {label('replyNote')}
            </button>
          )}
          <button type="button" class="delete" onClick={onDelete}>
            {label('logDelete')}
          </button>
        </p>
      )}
    </li>
  );
}
