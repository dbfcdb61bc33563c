import { useMemo, useState } from 'preact/hooks';
import type { TalkingPoints } from '../../utils/appeal/talkingPoints';
import { isolate } from '../../utils/i18n/isolate';
import { nextOpening, type OpeningTime } from '../../utils/locale/openingTimes';
import { readPhoneHours } from '../../utils/urgent-action/phoneHours';
import type { Target } from '../../utils/urgent-action/urgentAction';
import { useWords } from '../words';
import type { WayProps } from './TargetCard';

interface Props extends WayProps {
  now: Date;
  link: string | null;
  talkingPoints(): TalkingPoints;
}

/** The telephone: the number, when it is answered in the supporter's own time, and what to say. */
export function PhoneWay({ target, name, tick, now, link, talkingPoints }: Props) {
  const t = useWords();
  const [note, setNote] = useState('');
  const id = `call-note-${target.id}`;
  return (
    <div class="way">
      <p>
        {t('targetTel')}:{' '}
        {link === null ? (
          <bdi>{target.tel}</bdi>
        ) : (
          <a class="call" href={link}>
            <bdi>{target.tel}</bdi>
          </a>
        )}
      </p>
      {target.hours !== '' && <Hours target={target} now={now} />}
      <Talking name={name} talkingPoints={talkingPoints} />
      <p class="field">
        <label for={id}>{t('callNote')}</label>
        <input
          id={id}
          class="call-note"
          type="text"
          dir="auto"
          autocomplete="off"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </p>
      <p>
        <button
          type="button"
          class="called"
          onClick={async () => {
            // what was typed stays where the browser refuses to store it, and so does what was typed since
            if (await tick({ did: 'called', channel: 'phone', note })) setNote((now) => (now === note ? '' : now));
          }}
        >
          {t('called')}
          <span class="visually-hidden"> {name}</span>
        </button>
      </p>
    </div>
  );
}

/** When the telephone is answered: what the action says, and what that is on the supporter's clock. */
function Hours({ target, now }: { target: Target; now: Date }) {
  const t = useWords();
  const hours = useMemo(() => readPhoneHours(target), [target]);
  const opening = hours === null ? null : nextOpening(hours, now);
  return (
    <div class="hours" data-read={hours !== null}>
      <p>{t('fieldAndReason', t('targetHours'), isolate(target.hours))}</p>
      {hours === null || opening === null ? (
        <p class="small">{t('hoursUnread')}</p>
      ) : (
        <>
          <p class="own-hours">
            <OwnHours opening={opening} now={now} />
          </p>
          {hours.assumed.zone && <p class="small">{t('hoursZoneAssumed', isolate(zoneName(hours.zone)))}</p>}
          {hours.assumed.days && <p class="small">{t('hoursDaysAssumed')}</p>}
        </>
      )}
    </div>
  );
}

function OwnHours({ opening: { opens, closes }, now }: { opening: OpeningTime; now: Date }) {
  const t = useWords();
  const time = new Intl.DateTimeFormat(t.language, { hour: 'numeric', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(t.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
  const isOpen = opens <= now;
  const range = isolate(day.formatRange(opens, closes));
  return (
    <>
      <strong data-open={isOpen}>
        {isOpen ? t('openNow', isolate(time.format(closes))) : t('opensIn', isolate(inWords(opens, now, t.language)))}
      </strong>{' '}
      {t('ownHours', range, isolate(zoneName(Intl.DateTimeFormat().resolvedOptions().timeZone)))}
    </>
  );
}

const MINUTES = { hour: 60, day: 24 * 60 } as const;

/** How long until a time, in the largest unit of which there is one. */
function inWords(at: Date, now: Date, language: string): string {
  const minutes = Math.max(1, Math.round((at.getTime() - now.getTime()) / 60_000));
  const format = new Intl.RelativeTimeFormat(language);
  if (minutes < MINUTES.hour) return format.format(minutes, 'minute');
  if (minutes < MINUTES.day) return format.format(Math.round(minutes / MINUTES.hour), 'hour');
  return format.format(Math.round(minutes / MINUTES.day), 'day');
}

/** A zone's name for people to know it by: the place, or the distance from UTC. */
function zoneName(zone: string): string {
  return /^[+-]/.test(zone) ? `UTC${zone}` : zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** What to say; put together only once somebody wants to see it. */
function Talking({ name, talkingPoints }: { name: string; talkingPoints(): TalkingPoints }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details class="talking" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('talking')}
        <span class="visually-hidden"> {name}</span>
      </summary>
      {open && <Points {...talkingPoints()} />}
    </details>
  );
}

function Points({ name, place, reference, points }: TalkingPoints) {
  const t = useWords();
  const who = [name, place].filter((part) => part !== '').map(isolate);
  return (
    <>
      {who.length > 0 && <p>{t('talkWho', new Intl.ListFormat(t.language, { type: 'unit' }).format(who))}</p>}
      {reference !== '' && <p>{t('talkReference', isolate(reference))}</p>}
      {points.length === 0 && <p>{t('talkNothing')}</p>}
      <ol class="points">
        {points.map(({ what, text }) => (
          <li key={text} data-what={what}>
            <span class="small">{t(what === 'request' ? 'talkRequest' : 'talkPersonal')}</span>
            <blockquote dir="auto">{text}</blockquote>
          </li>
        ))}
      </ol>
    </>
  );
}
