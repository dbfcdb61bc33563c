import type { FieldKind } from '../utils/form/fieldKind';
import { isolate } from '../utils/i18n/isolate';
import { kindText } from '../utils/i18n/kindText';
import { useSaid } from './useSaid';
import { useWords } from './words';

/** One of the supporter's values, and what it is. */
export interface OwnValue {
  kind: FieldKind;
  value: string;
}

interface Props {
  values: readonly OwnValue[];
  onCopy(text: string): Promise<boolean>;
  /** The report about the form as text. */
  report(): Promise<string>;
}

/** For a form that is new to us: values to copy, and a report about it. */
export function ByHand({ values, onCopy, report }: Props) {
  const t = useWords();
  const [said, setSaid] = useSaid();
  const copy = async (text: string, what: string) =>
    setSaid(t((await onCopy(text)) ? 'copied' : 'copyFailed', isolate(what)));
  return (
    <details id="by-hand">
      <summary>{t('byHandHeading')}</summary>
      <p class="small">{t('byHandHint')}</p>
      <ul class="plain">
        {values.map(({ kind, value }) => (
          <li key={kind} class="entry spread row">
            <span>
              {kind !== 'message' && <bdi>{value}</bdi>}
              {kind === 'message' && t('letterValue', new Intl.NumberFormat(t.language).format(value.length))}
            </span>
            <button type="button" data-copy={kind} onClick={() => void copy(value, kindText(kind, t))}>
              {t('copyOne', kindText(kind, t))}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" id="copy-report" onClick={async () => copy(await report(), t('formReportName'))}>
          {t('formReportCopy')}
        </button>
      </p>
      <p class="small">{t('reportHint')}</p>
      <p role="status" class="small" id="by-hand-said">
        {said}
      </p>
    </details>
  );
}
