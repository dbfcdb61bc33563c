import { isolate } from '../utils/i18n/isolate';
import { BUILT_IN_ENTRY } from '../utils/library/builtInEntry';
import { languageTags } from '../utils/urgent-action/languageTags';
import type { Person, UrgentAction } from '../utils/urgent-action/urgentAction';
import { fieldLabel } from './actionWords';
import { DeadlineNote } from './DeadlineNote';
import { SaveDeadline } from './SaveDeadline';
import { useWords } from './words';

interface Props {
  id: string;
  action: UrgentAction;
  today: string;
}

/** The chosen action: what it is about and asks for. */
export function ActionFacts({ id, action, today }: Props) {
  const t = useWords();
  return (
    <section id="facts" aria-labelledby="facts-heading" data-id={id}>
      <h2 id="facts-heading" tabIndex={-1}>
        <bdi>{action.title}</bdi>
      </h2>
      <DeadlineNote deadline={action.deadline} today={today} />
      <Text text={action.deadlineNote} />
      <SaveDeadline id={id} action={action} today={today} />
      {id === BUILT_IN_ENTRY.id && <p class="small">{t('builtInNote')}</p>}
      <Text text={action.summary} />
      <People people={action.people} />
      <Demands demands={action.demands} />
      <Language action={action} />
      <Folded id="background" label={fieldLabel('background', t)} text={action.background} />
      <Folded id="previous" label={fieldLabel('previousReference', t)} text={action.previousReference} />
      <Folded id="other-text" label={fieldLabel('otherText', t)} text={action.otherText} />
    </section>
  );
}

function Text({ text }: { text: string }) {
  return text === '' ? null : (
    <p class="letter" dir="auto">
      {text}
    </p>
  );
}

function People({ people }: { people: readonly Person[] }) {
  const t = useWords();
  if (people.length === 0) return null;
  return (
    <>
      <h3>{t('fieldPeople')}</h3>
      <ul id="people">
        {people.map(({ name, pronouns }) => (
          <li key={`${name} ${pronouns}`}>
            <bdi>{name}</bdi>
            {pronouns !== '' && (
              <>
                {' '}
                (<bdi>{pronouns}</bdi>)
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Demands({ demands }: { demands: readonly string[] }) {
  const t = useWords();
  if (demands.length === 0) return null;
  return (
    <>
      <h3>{t('fieldDemands')}</h3>
      <ul id="demands">
        {demands.map((demand) => (
          <li key={demand}>
            <bdi>{demand}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The languages that a document names, in the reader's own; as written where they are not known. */
function languageNames(preferred: string, language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const known = languageTags(preferred).map((tag) => names.of(tag) ?? tag);
  return known.length === 0 ? preferred : new Intl.ListFormat(language, { type: 'disjunction' }).format(known);
}

function Language({ action: { preferredLanguage, languageNote } }: { action: UrgentAction }) {
  const t = useWords();
  return (
    <>
      {preferredLanguage !== '' && (
        <p id="preferred-language">
          {t('fieldAndReason', t('fieldPreferredLanguage'), isolate(languageNames(preferredLanguage, t.language)))}
        </p>
      )}
      <Text text={languageNote} />
    </>
  );
}

function Folded({ id, label, text }: { id: string; label: string; text: string }) {
  return text === '' ? null : (
    <details id={id}>
      <summary>{label}</summary>
      <Text text={text} />
    </details>
  );
}
