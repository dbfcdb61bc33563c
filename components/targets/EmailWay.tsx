import { mailtoLink } from '../../utils/appeal/mailtoLink';
import { isolate } from '../../utils/i18n/isolate';
import type { Target } from '../../utils/urgent-action/urgentAction';
import { useWords } from '../words';
import { asNext } from './targetWords';
import type { WayProps } from './TargetCard';

interface Props extends WayProps {
  subject: string;
  letterOf(target: Target): string;
}

/** E-mail, in the supporter's own mail program: a link, which is followed only when they press it. */
export function EmailWay({ target, name, progress, step, copy, tick, subject, letterOf }: Props) {
  const t = useWords();
  const { emails } = target;
  const letter = letterOf(target);
  const link = mailtoLink(emails, subject, letter);
  const sent = progress.deeds.some(({ did, channel }) => did === 'sent' && channel === 'email');
  return (
    <div class="way">
      {emails.map((email) => (
        <p key={email}>{t('fieldAndReason', t('targetEmails'), isolate(email))}</p>
      ))}
      <p class="row">
        {link !== null && (
          <a
            class={`button write-email ${asNext(step, 'email')}`}
            href={link.href}
            data-body={link.hasBody}
            onClick={link.hasBody ? undefined : () => void copy(letter, t('letterHeading'))}
          >
            {t('writeEmail')}
            <span class="visually-hidden"> {name}</span>
          </a>
        )}
        {!sent && (
          <button type="button" class="sent-email" onClick={() => tick({ did: 'sent', channel: 'email', note: '' })}>
            {t('sentEmail')}
            <span class="visually-hidden"> {name}</span>
          </button>
        )}
        <button type="button" class="copy-emails" onClick={() => void copy(emails.join(', '), emails.join(', '))}>
          {t('copyEmail')}
          <span class="visually-hidden"> {name}</span>
        </button>
      </p>
      <p class="small">{t(link === null ? 'emailNone' : link.hasBody ? 'emailOpens' : 'emailTooLong')}</p>
    </div>
  );
}
