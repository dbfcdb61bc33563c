import { diffWordsWithSpace } from 'diff';
import { useState } from 'preact/hooks';
import type { DraftVersion } from '../../utils/appeal/versions';
import { useWords } from '../words';
import { Panel } from './Panel';

interface Props {
  /** Oldest first. */
  versions: readonly DraftVersion[];
  letter: string;
  /** Its language, BCP 47. */
  lang: string;
  formLetter: string | null;
  onRestore(version: DraftVersion): void;
}

/** Earlier versions of the draft, newest first: to compare with what stands now, and to bring back. */
export function VersionsPanel({ versions, letter, lang, formLetter, onRestore }: Props) {
  const t = useWords();
  const [compared, setCompared] = useState<string | null>(null);
  const times = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeStyle: 'medium' });
  const whys = { time: '', replaced: t('versionReplaced'), elsewhere: t('versionElsewhere') };
  const newestFirst = versions.map((version, number) => ({ version, key: `${version.at} ${number}` })).reverse();
  return (
    <Panel id="versions" heading={t('versionsHeading')} summary={t.count('versions', versions.length)}>
      {() => (
        <>
          <p class="small">{t('versionsIntro')}</p>
          <ol class="plain">
            {newestFirst.map(({ version, key }) => {
              const at = times.format(new Date(version.at));
              return (
                <li key={key} class="entry" data-why={version.why}>
                  <p>
                    <time dateTime={version.at}>{at}</time> <span class="small">{whys[version.why]}</span>
                  </p>
                  <p class="small first-words">
                    <bdi>{(version.letter || version.formLetter || '').slice(0, 120)}</bdi>
                  </p>
                  <p class="row">
                    <button
                      type="button"
                      class="small-button"
                      data-act="compare"
                      aria-expanded={compared === key}
                      onClick={() => setCompared(compared === key ? null : key)}
                    >
                      {t('versionCompare')}
                      <span class="visually-hidden">: {at}</span>
                    </button>
                    <button type="button" class="small-button" data-act="restore" onClick={() => onRestore(version)}>
                      {t('versionRestore')}
                      <span class="visually-hidden">: {at}</span>
                    </button>
                  </p>
                  {compared === key && (
                    <>
                      <Comparison lang={lang} before={version.letter} after={letter} />
                      {(version.formLetter !== null || formLetter !== null) && (
                        <>
                          <h4>{t('formVersion')}</h4>
                          <Comparison lang={lang} before={version.formLetter ?? ''} after={formLetter ?? ''} />
                        </>
                      )}
                    </>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Panel>
  );
}

/** Longest time that comparing may take, ms: two letters that have nothing in common take longest. */
const LONGEST = 400;

function Comparison({ lang, before, after }: { lang: string; before: string; after: string }) {
  const t = useWords();
  const changes = diffWordsWithSpace(before, after, { timeout: LONGEST }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return (
    <p class="letter comparison" dir="auto" lang={lang}>
      {changes.map(({ value, added, removed }, number) =>
        added ? (
          <ins key={number}>
            <span class="visually-hidden" lang={t.language}>
              {t('diffAdded')}{' '}
            </span>
            {value}
          </ins>
        ) : removed ? (
          <del key={number}>
            <span class="visually-hidden" lang={t.language}>
              {t('diffRemoved')}{' '}
            </span>
            {value}
          </del>
        ) : (
          value
        ),
      )}
    </p>
  );
}
