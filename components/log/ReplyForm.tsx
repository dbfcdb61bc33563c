import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/log/logEntry';
import { isReplyDate, type NotedReply } from '../../utils/log/replyEntry';
import { DateEditor, LineEditor, TextEditor } from '../editors';
import { useOneAtATime } from '../useOneAtATime';
import { useWords } from '../words';
import { CHANNEL_WORDS } from './logWords';

interface Props {
  /** What was answered. */
  entry: LogEntry;
  today: string;
  onNote(reply: NotedReply): Promise<void>;
  onCancel(): void;
}

const CHANNELS = ['post', 'email', 'phone'] as const;

/** A reply to something in the log: when it came, from whom, how, and what it says. */
export function ReplyForm({ entry, today, onNote, onCancel }: Props) {
  const t = useWords();
  const [date, setDate] = useState(today);
  const [from, setFrom] = useState(entry.targetName);
  const [channel, setChannel] = useState<NotedReply['channel']>(entry.channel === 'webform' ? 'email' : entry.channel);
  const [gist, setGist] = useState('');
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const alone = useOneAtATime();
  const id = (field: string) => `reply-${field}-${entry.id}`;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  function save(event: Event): void {
    event.preventDefault();
    if (isReplyDate(date, today)) return void alone(() => onNote({ date, from, channel, gist }));
    setWrong(true);
    document.getElementById(id('date'))?.focus();
  }

  return (
    <form class="reply" ref={form} noValidate onSubmit={save} aria-labelledby={id('heading')}>
      <h3 id={id('heading')}>{t('replyHeading')}</h3>
      <p class="field">
        <label for={id('date')}>{t('replyDate')}</label>
        <DateEditor
          id={id('date')}
          value={date}
          invalid={wrong}
          describedBy={wrong ? id('wrong') : undefined}
          onChange={(next) => {
            setDate(next);
            setWrong(wrong && !isReplyDate(next, today));
          }}
        />
        {wrong && (
          <span class="problem" id={id('wrong')}>
            {t('replyDateWrong')}
          </span>
        )}
      </p>
      <p class="field">
        <label for={id('from')}>{t('replyFrom')}</label>
        <LineEditor id={id('from')} value={from} onChange={setFrom} />
      </p>
      <p class="field">
        <label for={id('how')}>{t('replyHow')}</label>
        <select
          id={id('how')}
          value={channel}
          onChange={(event) => setChannel(event.currentTarget.value as NotedReply['channel'])}
        >
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {t(CHANNEL_WORDS[one])}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={id('gist')}>{t('replyGist')}</label>
        <TextEditor id={id('gist')} value={gist} onChange={setGist} />
      </p>
      <p class="row">
        <button type="submit" class="primary reply-save">
          {t('replySave')}
        </button>
        <button type="button" class="reply-cancel" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
