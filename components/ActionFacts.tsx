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
  /** Of its texts, BCP 47; '' where it is not known. */
  lang: string;
  today: string;
}

/** The chosen action: what it is about and asks for. */
export function ActionFacts({ id, action, lang, today }: Props) {
  const t = useWords();
  const own = lang === '' ? undefined : lang;
  return (
    <section id="facts" aria-labelledby="facts-heading" data-id={id}>
      <h2 id="facts-heading" tabIndex={-1}>
        <bdi lang={own}>{action.title}</bdi>
      </h2>
      <DeadlineNote deadline={action.deadline} today={today} />
      <Text text={action.deadlineNote} lang={own} />
      <SaveDeadline id={id} action={action} today={today} />
      {id === BUILT_IN_ENTRY.id && <p class="small">{t('builtInNote')}</p>}
      <Text text={action.summary} lang={own} />
      <People people={action.people} />
      <Demands demands={action.demands} lang={own} />
      <Language action={action} lang={own} />
      <Folded id="background" label={fieldLabel('background', t)} text={action.background} lang={own} />
      <Folded id="previous" label={fieldLabel('previousReference', t)} text={action.previousReference} lang={own} />
      <Folded id="other-text" label={fieldLabel('otherText', t)} text={action.otherText} lang={own} />
    </section>
  );
}

interface OwnLanguage {
  /** Of a text, BCP 47, where it is known. */
  lang: string | undefined;
}

function Text({ text, lang }: OwnLanguage & { text: string }) {
  return text === '' ? null : (
    <p class="letter" dir="auto" lang={lang}>
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

function Demands({ demands, lang }: OwnLanguage & { demands: readonly string[] }) {
  const t = useWords();
  if (demands.length === 0) return null;
  return (
    <>
      <h3>{t('fieldDemands')}</h3>
      <ul id="demands">
        {demands.map((demand) => (
          <li key={demand}>
            <bdi lang={lang}>{demand}</bdi>
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

function Language({ action: { preferredLanguage, languageNote }, lang }: OwnLanguage & { action: UrgentAction }) {
  const t = useWords();
  return (
    <>
      {preferredLanguage !== '' && (
        <p id="preferred-language">
          {t('fieldAndReason', t('fieldPreferredLanguage'), isolate(languageNames(preferredLanguage, t.language)))}
        </p>
      )}
      <Text text={languageNote} lang={lang} />
    </>
  );
}

function Folded({ id, label, text, lang }: OwnLanguage & { id: string; label: string; text: string }) {
  return text === '' ? null : (
    <details id={id}>
      <summary>{label}</summary>
      <Text text={text} lang={lang} />
    </details>
  );
}
