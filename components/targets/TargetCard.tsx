import { useEffect, useRef, useState } from 'preact/hooks';
import type { TalkingPoints } from '../../utils/appeal/talkingPoints';
import { isolate } from '../../utils/i18n/isolate';
import { type NextStep, nextStep, type TargetDeed, type TargetProgress } from '../../utils/library/targetState';
import { waysTo } from '../../utils/library/targetWays';
import { countryName } from '../../utils/locale/countries';
import type { LogEntry, TargetTick } from '../../utils/log/logEntry';
import { postTime } from '../../utils/post/postTime';
import { addressBlock } from '../../utils/urgent-action/addressBlock';
import type { Target } from '../../utils/urgent-action/urgentAction';
import { targetKindLabel } from '../actionWords';
import { useOneAtATime } from '../useOneAtATime';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { EmailWay } from './EmailWay';
import { FormWay } from './FormWay';
import { PhoneWay } from './PhoneWay';
import { PostWay } from './PostWay';
import { deedWords, nameOf, STEP_WORDS } from './targetWords';

export interface TargetCardProps {
  target: Target;
  isOwnEmbassy: boolean;
  progress: TargetProgress;
  /** Of the supporter, ISO 3166-1 alpha-2, or ''. */
  country: string;
  deadline: string;
  today: string;
  now: Date;
  /** There is a letter. */
  written: boolean;
  /** What the letter is about, as the subject of an e-mail. */
  subject: string;
  /** The letter as a target gets it on paper and by e-mail. */
  letterOf(target: Target): string;
  talkingPoints(): TalkingPoints;
  /** The link to call a target's number, null for a number that is none; not known before it is loaded. */
  telLink: ((target: Target) => string | null) | null;
  /** Puts text on the clipboard; false where the browser does not let it. */
  onCopy(text: string): Promise<boolean>;
  onPrint(): void;
  /** Notes what the supporter says they did; null when the browser refused to store it. */
  onTick(target: Target, tick: TargetTick): Promise<LogEntry | null>;
  /** Takes a note back; false when the browser refused. */
  onTakeBack(entry: LogEntry): Promise<boolean>;
}

/** What every way of reaching a target is given. */
export interface WayProps {
  target: Target;
  name: string;
  progress: TargetProgress;
  /** What comes next: its button stands out. */
  step: NextStep;
  copy(text: string, what: string): Promise<void>;
  /** False when the browser refused to store it, or is at another one still. */
  tick(tick: TargetTick): Promise<boolean>;
}

/** Somebody to write to: how far that is, what comes next, and every way of reaching them with its button. */
export function TargetCard(props: TargetCardProps) {
  const { target, isOwnEmbassy, progress, country, deadline, today, written, onCopy, onPrint } = props;
  const t = useWords();
  const name = nameOf(target);
  const block = addressBlock(target, countryName(target.country, t.language)).filter((line) => line !== name);
  const post = target.address.length > 0 ? postTime(today, deadline, country, target) : null;
  const ways = waysTo(target, country, post);
  const [said, say] = useSaid();
  const ticks = useTicks(props, say);
  const copy: WayProps['copy'] = async (text, what) => {
    say(t((await onCopy(text)) ? 'copied' : 'copyFailed', isolate(what)));
  };
  const step = nextStep(progress, ways, written);
  const way: WayProps = {
    target,
    name,
    progress,
    step,
    copy,
    tick: (tick) => {
      say('');
      return ticks.tick(tick);
    },
  };
  return (
    <li class="entry target" data-target={target.id} data-state={progress.state} data-next={step} ref={ticks.card}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p class="small">
        {isOwnEmbassy && <strong class="own-embassy">{t('ownEmbassy')} · </strong>}
        {targetKindLabel(target.kind, t)}
      </p>
      <address>
        {block.map((line, index) => (
          <div key={index}>
            <bdi>{line}</bdi>
          </div>
        ))}
      </address>
      {target.salutation !== '' && <p>{t('fieldAndReason', t('targetSalutation'), isolate(target.salutation))}</p>}
      <Deeds deeds={progress.deeds} />
      <p class="next">{t(STEP_WORDS[step])}</p>
      <FormWay {...way} takesForm={ways.form} />
      {post !== null && <PostWay {...way} post={post} ways={ways} country={country} onPrint={onPrint} />}
      {target.emails.length > 0 && <EmailWay {...way} subject={props.subject} letterOf={props.letterOf} />}
      {target.tel !== '' && (
        <PhoneWay {...way} now={props.now} link={props.telLink?.(target) ?? null} talkingPoints={props.talkingPoints} />
      )}
      <p class="row">
        <span role="status" class="small copy-status">
          {said}
        </span>
        {ticks.last !== null && (
          <button type="button" class="small-button take-back" onClick={() => void ticks.takeBack()}>
            {t('takeBack')}
            <span class="visually-hidden"> {name}</span>
          </button>
        )}
      </p>
    </li>
  );
}

/** What was done and when; the first line has focus after the button that led to it is gone. */
function Deeds({ deeds }: { deeds: readonly TargetDeed[] }) {
  const t = useWords();
  const dates = new Intl.DateTimeFormat(t.language, { dateStyle: 'long' });
  if (deeds.length === 0)
    return (
      <p class="state" tabIndex={-1}>
        {t('targetOpen')}
      </p>
    );
  return (
    <p class="state" tabIndex={-1}>
      {deeds.map((deed) => t(deedWords(deed), dates.format(new Date(deed.at)))).join(' · ')}{' '}
      <a href="#log-heading">{t('inTheLog')}</a>
    </p>
  );
}

/** Notes what was done, and takes the last of it back; focus stays in the card. */
function useTicks({ target, onTick, onTakeBack }: TargetCardProps, say: (text: string) => void) {
  const t = useWords();
  const card = useRef<HTMLLIElement>(null);
  const [last, setLast] = useState<LogEntry | null>(null);
  const [moved, setMoved] = useState(0);
  const alone = useOneAtATime();
  useEffect(() => {
    // the button that had focus is gone, or will be as soon as the log has come back
    if (moved > 0) card.current?.querySelector<HTMLElement>('.state')?.focus();
  }, [moved]);

  async function note(what: TargetTick): Promise<boolean> {
    const entry = await onTick(target, what);
    setLast(entry);
    say(t(entry === null ? 'notNoted' : 'sentNoted'));
    if (entry !== null) setMoved((count) => count + 1);
    return entry !== null;
  }

  async function tick(what: TargetTick): Promise<boolean> {
    let noted = false;
    await alone(async () => void (noted = await note(what)));
    return noted;
  }

  async function takeBack(): Promise<void> {
    if (last === null) return;
    const done = await onTakeBack(last);
    say(t(done ? 'takenBack' : 'notNoted'));
    if (!done) return;
    setLast(null);
    setMoved((count) => count + 1);
  }

  return { card, last, tick, takeBack };
}
