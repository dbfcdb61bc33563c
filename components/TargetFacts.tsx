import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { countryName } from '../utils/locale/countries';
import type { LogEntry } from '../utils/log/logEntry';
import { addressBlock } from '../utils/urgent-action/addressBlock';
import { judgeWebform } from '../utils/urgent-action/judgeWebform';
import type { Target } from '../utils/urgent-action/urgentAction';
import { isolate } from '../utils/i18n/isolate';
import { targetKindLabel } from './actionWords';
import { WebformVerdict } from './WebformVerdict';
import { useWords } from './words';

interface Props {
  target: Target;
  /** What the supporter said that they sent to this target. */
  sent: readonly LogEntry[];
  /** Puts text on the clipboard; false where the browser does not let it. */
  onCopy(text: string): Promise<boolean>;
  onPosted(): void;
}

/** Copies a text and says so; `what` is how it is called then. */
type Copy = (text: string, what: string) => Promise<void>;

/** Somebody to write to, every way of reaching them, and whether that was done. */
export function TargetFacts({ target, sent, onCopy, onPosted }: Props) {
  const t = useWords();
  const block = addressBlock(target, countryName(target.country, t.language));
  const name = block[0] ?? '';
  const [said, setSaid] = useState('');
  const copy: Copy = async (text, what) => setSaid(t((await onCopy(text)) ? 'copied' : 'copyFailed', isolate(what)));
  return (
    <div class="entry target" data-target={target.id}>
      <p class="small">{targetKindLabel(target.kind, t)}</p>
      <address>
        {block.map((line, index) => (
          <div key={index}>
            <bdi>{line}</bdi>
          </div>
        ))}
      </address>
      {target.salutation !== '' && <p>{t('fieldAndReason', t('targetSalutation'), isolate(target.salutation))}</p>}
      {target.tel !== '' && (
        <p>
          {t('fieldAndReason', t('targetTel'), isolate(target.tel))} <bdi class="small">{target.hours}</bdi>
        </p>
      )}
      {target.emails.map((email) => (
        <p key={email}>{t('fieldAndReason', t('targetEmails'), isolate(email))}</p>
      ))}
      <Webform webform={target.webform} onCopy={copy} />
      <Sent sent={sent} onPosted={target.address.length > 0 ? onPosted : null} name={name}>
        {target.address.length > 0 && (
          <button type="button" class="copy-address" onClick={() => void copy(block.join('\n'), name)}>
            {t('copyAddress')}
            <span class="visually-hidden"> {name}</span>
          </button>
        )}
        {target.emails.length > 0 && (
          <button
            type="button"
            class="copy-emails"
            onClick={() => void copy(target.emails.join(', '), target.emails.join(', '))}
          >
            {t('copyEmail')}
            <span class="visually-hidden"> {name}</span>
          </button>
        )}
      </Sent>
      <p role="status" class="small copy-status">
        {said}
      </p>
    </div>
  );
}

/** Only the White House's own form is a link; any other address is text to be looked at and copied. */
function Webform({ webform, onCopy }: { webform: string; onCopy: Copy }) {
  const t = useWords();
  const { verdict, url } = judgeWebform(webform);
  if (webform === '') return null;
  if (verdict === 'white-house')
    return (
      <p>
        <a class="button open-webform" href={url} target="_blank" rel="noopener noreferrer">
          {t('openForm')}
        </a>
      </p>
    );
  return (
    <div class="webform">
      <WebformVerdict webform={webform} />
      <p class="row">
        <span class="code" dir="ltr">
          {webform}
        </span>
        <button type="button" class="copy-webform" onClick={() => void onCopy(webform, webform)}>
          {t('copyWebform')}
        </button>
      </p>
    </div>
  );
}

interface SentProps {
  sent: readonly LogEntry[];
  name: string;
  /** null where there is no address to post to. */
  onPosted: (() => void) | null;
  /** Buttons that stand in the same row. */
  children: ComponentChildren;
}

/** When something went to a target; and the supporter's word that they posted a letter, which makes a log entry. */
function Sent({ sent, name, onPosted, children }: SentProps) {
  const t = useWords();
  const note = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const posted = sent.some(({ channel }) => channel === 'post');
  useEffect(() => {
    // the button that had focus is gone
    if (posted && pressed.current) note.current?.focus();
    pressed.current = false;
  }, [posted]);
  const dates = new Intl.DateTimeFormat(t.language, { dateStyle: 'long' });
  const newest = [...sent].sort((a, b) => b.at.localeCompare(a.at))[0];
  return (
    <>
      {newest !== undefined && (
        <p class="state sent" tabIndex={-1} ref={note}>
          {t(newest.channel === 'post' ? 'postedOn' : 'sentOn', dates.format(new Date(newest.at)))}{' '}
          <a href="#log-heading">{t('inTheLog')}</a>
        </p>
      )}
      <p class="row">
        {children}
        {!posted && onPosted !== null && (
          <button
            type="button"
            class="posted"
            onClick={() => {
              pressed.current = true;
              onPosted();
            }}
          >
            {t('posted')}
            <span class="visually-hidden"> {name}</span>
          </button>
        )}
      </p>
    </>
  );
}
