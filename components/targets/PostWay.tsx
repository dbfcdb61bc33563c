import type { MessageKey } from '../../utils/i18n/translate';
import { isolate } from '../../utils/i18n/isolate';
import type { Ways } from '../../utils/library/targetState';
import { countryName } from '../../utils/locale/countries';
import { formatCalendarDate } from '../../utils/locale/calendarDate';
import type { PostTime, PostVerdict } from '../../utils/post/postTime';
import { addressBlock } from '../../utils/urgent-action/addressBlock';
import { useWords } from '../words';
import { asNext } from './targetWords';
import type { WayProps } from './TargetCard';

interface Props extends WayProps {
  post: PostTime;
  ways: Ways;
  /** Of the supporter, or ''. */
  country: string;
  onPrint(): void;
}

/** A letter on paper: how long it takes, printing it, and the supporter's word that it is in the letter box. */
export function PostWay({ target, name, progress, step, copy, tick, post, ways, country, onPrint }: Props) {
  const t = useWords();
  const isPosted = progress.deeds.some(({ did }) => did === 'posted');
  const block = addressBlock(target, countryName(target.country, t.language));
  return (
    <div class="way">
      {!isPosted && <PostEstimate post={post} ways={ways} country={country} name={name} />}
      <p class="row">
        <button type="button" class={`print ${asNext(step, 'print', 'print-late')}`} onClick={onPrint}>
          {t('printLetter')}
          <span class="visually-hidden"> {name}</span>
        </button>
        {!isPosted && (
          <button
            type="button"
            class={`posted ${asNext(step, 'post', 'post-late')}`}
            onClick={() => tick({ did: 'posted', channel: 'post', note: '' })}
          >
            {t('posted')}
            <span class="visually-hidden"> {name}</span>
          </button>
        )}
        <button type="button" class="copy-address" onClick={() => void copy(block.join('\n'), name)}>
          {t('copyAddress')}
          <span class="visually-hidden"> {name}</span>
        </button>
      </p>
    </div>
  );
}

const VERDICTS: Readonly<Partial<Record<PostVerdict, MessageKey>>> = {
  'in-time': 'postInTime',
  tight: 'postTight',
  'too-late': 'postTooLate',
};

function PostEstimate({ post, ways, country, name }: Pick<Props, 'post' | 'ways' | 'country' | 'name'>) {
  const t = useWords();
  const { verdict, days, left } = post;
  if (days === null) return <p class="small post-time">{t(country === '' ? 'postNoCountry' : 'postUnknown')}</p>;
  const range = new Intl.NumberFormat(t.language).formatRange(days.least, days.most);
  const advice = verdict === 'too-late' ? adviceFor(ways) : null;
  return (
    <>
      <p class="post-time" data-verdict={verdict}>
        {t.count('postEstimate', days.most, range)} {left !== null && t.count('postLeft', left)}{' '}
        {VERDICTS[verdict] !== undefined && <strong>{t(VERDICTS[verdict])}</strong>} {advice !== null && t(advice)}
      </p>
      <details class="small post-sources">
        <summary>
          {t('postSources')}
          <span class="visually-hidden"> {name}</span>
        </summary>
        <ul>
          {post.sources.map(({ name, url, seen }) => (
            <li key={url}>
              <bdi>{name}</bdi> {t('postSeen', isolate(formatCalendarDate(seen, t.language, 'long')))}
              <div dir="ltr">{url}</div>
            </li>
          ))}
        </ul>
        {post.screened && <p>{t('postScreened')}</p>}
        <p>{t('postWorkingDays')}</p>
      </details>
    </>
  );
}

/** What is quicker than post, if anything is. */
function adviceFor({ form, email, webform, phone }: Ways): MessageKey | null {
  if (form) return 'adviceForm';
  if (email) return 'adviceEmail';
  if (webform) return 'adviceWebform';
  return phone ? 'advicePhone' : null;
}
