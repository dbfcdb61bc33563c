import type { MissingKind } from '../utils/form/askedFields';
import { kindText } from '../utils/i18n/kindText';
import { useWords } from './words';

interface Props {
  missing: readonly MissingKind[];
  failed: boolean;
  onPoint(missing: MissingKind): void;
}

/** What the supporter has and the form seems not to ask for: to be pointed at in the page. */
export function MissingKinds({ missing, failed, onPoint }: Props) {
  const t = useWords();
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="missing-heading" id="missing">
      <h3 id="missing-heading">{t('missingHeading')}</h3>
      <p class="small">{t('missingHint')}</p>
      <ul class="plain">
        {missing.map((one) => (
          <li key={one.kind}>
            <button type="button" class="link" data-point={one.kind} onClick={() => onPoint(one)}>
              {t('pointAt', kindText(one.kind, t))}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="small" id="point-problem">
        {failed && t('pointFailed')}
      </p>
    </section>
  );
}
