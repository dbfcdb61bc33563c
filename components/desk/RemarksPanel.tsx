import type { DifferingFact } from '../../utils/appeal/actionFacts';
import type { LetterRemark } from '../../utils/appeal/checks/letterRemark';
import type { LetterEdit } from '../../utils/appeal/letterEdit';
import type { NamedPerson } from '../../utils/appeal/namesInText';
import type { Place } from '../../utils/appeal/remembering';
import { isolate } from '../../utils/i18n/isolate';
import { useWords } from '../words';
import { Panel } from './Panel';
import { remarkText } from './remarkText';

interface Props {
  remarks: readonly LetterRemark[];
  facts: readonly DifferingFact[];
  people: readonly NamedPerson[];
  onShow(place: Place): void;
  onEdit(edit: LetterEdit): void;
}

interface Item {
  key: string;
  kind: string;
  text: string;
  place: Place | null;
  fix: LetterEdit | null;
}

/** What to look at again, each with a reason and where it can be with a change that settles it. Nothing of it is in the way. */
export function RemarksPanel({ remarks, facts, people, onShow, onEdit }: Props) {
  const t = useWords();
  const items: Item[] = [
    ...remarks.map((remark) => ({ ...remark, kind: remark.check, text: remarkText(remark, t) })),
    ...facts.map(({ kind, start, end, found, says }) => ({
      kind: `fact-${kind}`,
      text: t('factDiffers', isolate(found), isolate(says)),
      place: { start, end },
      fix: { start, end, text: says },
    })),
    ...people
      .filter(({ state }) => state !== 'full')
      .map(({ name, state, place }) => ({
        kind: `name-${state}`,
        text: t(state === 'missing' ? 'nameMissing' : 'namePartly', isolate(name)),
        place,
        fix: null,
      })),
  ].map((item, number) => ({ ...item, key: `${item.kind} ${number}` }));
  return (
    <Panel
      id="remarks"
      heading={t('remarksHeading')}
      summary={items.length === 0 ? t('remarksNone') : t.count('remarks', items.length)}
      open
    >
      {items.length > 0 && (
        <>
          <p class="small">{t('remarksIntro')}</p>
          <ul class="plain">
            {items.map(({ key, kind, text, place, fix }) => (
              <li key={key} class="entry" data-remark={kind}>
                <p>{text}</p>
                <p class="row">
                  {place !== null && (
                    <button type="button" class="small-button" data-act="show" onClick={() => onShow(place)}>
                      {t('showInLetter')}
                      <span class="visually-hidden">: {text}</span>
                    </button>
                  )}
                  {fix !== null && (
                    <button type="button" class="small-button" data-act="fix" onClick={() => onEdit(fix)}>
                      {fix.text.trim() === ''
                        ? t('fixRemove')
                        : t(fix.start === fix.end ? 'fixInsert' : 'fixChange', isolate(fix.text.trim()))}
                    </button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
