import type { Appeal, AppealEdit } from '../../utils/appeal/appeal';
import { insertDemand, swapPlaces } from '../../utils/appeal/insertDemand';
import { insertParagraph } from '../../utils/appeal/insertParagraph';
import type { LetterEdit } from '../../utils/appeal/letterEdit';
import type { PlainText } from '../../utils/appeal/plainText';
import type { LetterReading } from '../../utils/appeal/readLetter';
import type { Place } from '../../utils/appeal/remembering';
import type { DraftVersion } from '../../utils/appeal/versions';
import type { Supporter } from '../../utils/supporter/supporter';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';
import { StartLetter } from '../StartLetter';
import { useWords } from '../words';
import { DemandsPanel } from './DemandsPanel';
import { FitPanel } from './FitPanel';
import type { LetterBox } from './MarkedTextarea';
import { OwnWordsPanel } from './OwnWordsPanel';
import { PlainTextPanel } from './PlainTextPanel';
import { QuestionsPanel } from './QuestionsPanel';
import { RemarksPanel } from './RemarksPanel';
import { TargetLettersPanel } from './TargetLettersPanel';
import type { Fitting } from './useFit';
import { VersionsPanel } from './VersionsPanel';

interface Props {
  action: UrgentAction | null;
  /** As it was when the letter was read. */
  appeal: Appeal;
  reading: LetterReading;
  /** What the form gets. */
  plain: PlainText;
  /** Letter and action are in one language. */
  comparable: boolean;
  /** Of the letter, BCP 47. */
  language: string;
  /** Of the action's own texts, BCP 47; '' where it is not known. */
  actionLanguage: string;
  supporter: Supporter;
  /** Characters that the form takes. */
  limit: number;
  /** Characters too long for the form; 0 or less when the letter fits, or does not go into the form. */
  over: number;
  versions: readonly DraftVersion[];
  fitting: Fitting & { onAccept(letter: string): void };
  box: { current: LetterBox | null };
  /** The letter as it stands now, while `reading` may be of a moment ago. */
  current(): string | null;
  /** The whole letter as it stands now, also while the short one is written. */
  whole(): string;
  onStart(letter: string): void;
  /** Says something to the supporter, also to a screen reader. */
  onSay(text: string): void;
  onEdit(edit: AppealEdit): void;
  onCopy(text: string): Promise<boolean>;
}

/** Everything beside the letter that helps to make it one's own. */
export function DeskHelp(props: Props) {
  const {
    action,
    appeal,
    reading,
    plain,
    comparable,
    language,
    actionLanguage,
    supporter,
    limit,
    over,
    versions,
    fitting,
    box,
  } = props;
  const { current, whole, onStart, onSay, onEdit, onCopy } = props;
  const t = useWords();
  const { letter } = reading;
  const onShow = (place: Place) => box.current?.show(place);
  /** Places are of the letter as it was read: where it has changed since, they are found anew in a moment. */
  const change = (edits: readonly LetterEdit[], said: string) => {
    if (current() !== letter) return onSay(t('letterChanging'));
    box.current?.edit(edits);
    onSay(said);
  };

  return (
    <div class="desk-help">
      {action !== null && (
        <>
          <StartLetter id="model" letter={action.modelLetter} lang={actionLanguage} draft={whole} onStart={onStart} />
          <StartLetter
            id="starter"
            letter={action.starterLetter}
            lang={actionLanguage}
            draft={whole}
            onStart={onStart}
          />
        </>
      )}
      <QuestionsPanel
        notes={appeal.notes}
        open={letter.trim() === ''}
        onNotes={(notes) => onEdit({ notes })}
        onInsert={(text) =>
          change([insertParagraph(letter, reading.sentences, box.current?.caret() ?? 0, text)], t('questionInserted'))
        }
      />
      {reading.hasModel && <OwnWordsPanel ownWords={reading.ownWords} comparable={comparable} onShow={onShow} />}
      {reading.demands.length > 0 && (
        <DemandsPanel
          demands={reading.demands}
          lang={actionLanguage}
          comparable={comparable}
          onShow={onShow}
          onInsert={(demand) =>
            change([insertDemand(letter, reading.sentences, reading.demands, demand, language)], t('demandInserted'))
          }
          onSwap={(a, b) => {
            const edits = swapPlaces(letter, a, b);
            if (edits === null) onSay(t('demandNotMoved'));
            else change(edits, t('demandMoved'));
          }}
          onConfirm={(demand, yes) =>
            onEdit({
              confirmed: yes ? [...appeal.confirmed, demand] : appeal.confirmed.filter((one) => one !== demand),
            })
          }
        />
      )}
      <RemarksPanel
        remarks={reading.remarks}
        facts={reading.facts}
        people={letter.trim() === '' ? [] : reading.people}
        onShow={onShow}
        onEdit={(edit) => change([edit], t('remarkSettled'))}
      />
      <FitPanel letter={letter} lang={language} over={over} {...fitting} />
      <PlainTextPanel
        plain={plain}
        lang={language}
        off={appeal.plainTextOff}
        onOff={(plainTextOff) => onEdit({ plainTextOff })}
      />
      {action !== null && action.targets.length > 0 && (
        <TargetLettersPanel
          targets={action.targets}
          appeal={appeal}
          supporter={supporter}
          language={language}
          limit={limit}
          onSalutation={(id, salutation) => onEdit({ salutations: { ...appeal.salutations, [id]: salutation } })}
          onCopy={onCopy}
        />
      )}
      {versions.length > 0 && (
        <VersionsPanel
          versions={versions}
          letter={appeal.letter}
          lang={language}
          formLetter={appeal.formLetter}
          onRestore={({ letter, formLetter }) => {
            onEdit({ letter, formLetter });
            onSay(t('versionRestored'));
          }}
        />
      )}
    </div>
  );
}
