import { useMemo } from 'preact/hooks';
import type { Appeal } from '../../utils/appeal/appeal';
import { letterFor, salutationFor } from '../../utils/appeal/letterFor';
import { pagesFor } from '../../utils/appeal/checks/pageLength';
import { type Sentence, sentenceReader } from '../../utils/appeal/sentences';
import { textForForm } from '../../utils/appeal/textForForm';
import { isolate } from '../../utils/i18n/isolate';
import { senderLines } from '../../utils/post/senderLines';
import type { Supporter } from '../../utils/supporter/supporter';
import { judgeWebform } from '../../utils/urgent-action/judgeWebform';
import { targetName } from '../../utils/urgent-action/targetName';
import type { Target } from '../../utils/urgent-action/urgentAction';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { Panel } from './Panel';

interface Props {
  targets: readonly Target[];
  appeal: Appeal;
  supporter: Supporter;
  /** Of the letter, BCP 47. */
  language: string;
  limit: number;
  onSalutation(targetId: string, salutation: string): void;
  /** Puts text on the clipboard; false where the browser does not let it. */
  onCopy(text: string): Promise<boolean>;
}

/** The letter as each target gets it: for the form as plain text; for everybody else with their salutation and a sign-off. */
export function TargetLettersPanel(props: Props) {
  const t = useWords();
  return (
    <Panel id="target-letters" heading={t('lettersHeading')} summary={t.count('lettersFor', props.targets.length)}>
      {() => <Letters {...props} />}
    </Panel>
  );
}

function Letters(props: Props) {
  const t = useWords();
  const { targets, appeal, language } = props;
  const sentences = useMemo(() => sentenceReader(language)(appeal.letter), [appeal.letter, language]);
  return (
    <>
      <p class="small">{t('lettersIntro')}</p>
      {targets.map((target) => (
        <TargetLetter key={target.id} {...props} target={target} sentences={sentences} />
      ))}
    </>
  );
}

function TargetLetter({
  target,
  appeal,
  sentences,
  supporter,
  language,
  limit,
  onSalutation,
  onCopy,
}: Props & { target: Target; sentences: readonly Sentence[] }) {
  const t = useWords();
  const numbers = new Intl.NumberFormat(t.language);
  const [said, setSaid] = useSaid();
  const byForm = judgeWebform(target.webform).verdict === 'white-house';
  const text = byForm ? textForForm(appeal) : letterFor(target, appeal, sentences, supporter, language);
  const { text: salutation, source } = salutationFor(target, appeal, language);
  const name = targetName(target);
  const sources = {
    yours: t('salutationYours'),
    action: t('salutationFromAction'),
    proposed: t('salutationProposed'),
  };
  return (
    <details class="entry target-letter" data-target={target.id}>
      <summary>
        <bdi>{name}</bdi>{' '}
        <span class="small">
          {byForm
            ? t('letterByForm', numbers.format(text.length), numbers.format(limit))
            : t.count('letterByPost', pagesFor(text))}
        </span>
      </summary>
      {byForm ? (
        <>
          <p class="small">{t('letterForForm')}</p>
          {senderLines(supporter)
            .slice(1)
            .some((line) => text.includes(line)) && <p class="small">{t('formRepeatsDetails')}</p>}
        </>
      ) : (
        <p class="field">
          <label for={`salutation-${target.id}`}>{t('targetSalutation')}</label>
          <input
            id={`salutation-${target.id}`}
            type="text"
            dir="auto"
            autocomplete="off"
            value={source === 'yours' ? (appeal.salutations[target.id] ?? '') : salutation}
            aria-describedby={`salutation-${target.id}-from`}
            onInput={(event) => onSalutation(target.id, event.currentTarget.value)}
          />
          <span class="small" id={`salutation-${target.id}-from`}>
            {sources[source]}
          </span>
        </p>
      )}
      <p class="letter" dir="auto" lang={language}>
        {text}
      </p>
      <p class="row">
        <button
          type="button"
          class="small-button copy-letter"
          onClick={async () => setSaid(t((await onCopy(text)) ? 'copied' : 'copyFailed', isolate(name)))}
        >
          {t('copyLetter')}
          <span class="visually-hidden">: {name}</span>
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </p>
    </details>
  );
}
