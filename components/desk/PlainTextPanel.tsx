import { PLAIN_TEXT_RULES, type PlainText, type PlainTextRuleId } from '../../utils/appeal/plainText';
import { useWords } from '../words';
import { Panel } from './Panel';

interface Props {
  plain: PlainText;
  /** The letter's language, BCP 47. */
  lang: string;
  off: readonly string[];
  onOff(off: string[]): void;
}

/** What the form will get, with everything marked that is otherwise than in the letter; each rule can be switched off. */
export function PlainTextPanel({ plain, lang, off, onOff }: Props) {
  const t = useWords();
  const rules: Record<PlainTextRuleId, string> = {
    'line-ends': t('plainLineEnds'),
    tabs: t('plainTabs'),
    spaces: t('plainSpaces'),
    invisible: t('plainInvisible'),
    controls: t('plainControls'),
    quotes: t('plainQuotes'),
    dashes: t('plainDashes'),
    bullets: t('plainBullets'),
    ellipses: t('plainEllipses'),
    ligatures: t('plainLigatures'),
    emoji: t('plainEmoji'),
    accents: t('plainAccents'),
    'line-spaces': t('plainLineSpaces'),
    'blank-lines': t('plainBlankLines'),
  };
  const used = new Map<string, number>();
  for (const { rule } of plain.changes) used.set(rule, (used.get(rule) ?? 0) + 1);
  const shown = PLAIN_TEXT_RULES.filter(({ id }) => used.has(id) || off.includes(id));
  return (
    <Panel
      id="plain-text"
      heading={t('plainHeading')}
      summary={plain.changes.length === 0 ? t('plainSame') : t.count('plainChanges', plain.changes.length)}
    >
      {() => (
        <>
          <p class="small">{t('plainIntro')}</p>
          {shown.length > 0 && (
            <fieldset>
              <legend>{t('plainRules')}</legend>
              {shown.map(({ id }) => (
                <label key={id} class="choice" data-rule={id}>
                  <input
                    type="checkbox"
                    checked={!off.includes(id)}
                    onChange={() => onOff(off.includes(id) ? off.filter((one) => one !== id) : [...off, id])}
                  />
                  <span>
                    {rules[id]} {used.has(id) && <span class="small">{t.count('plainTimes', used.get(id)!)}</span>}
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          <p class="letter" id="plain-result" dir="auto" lang={lang}>
            {marked(plain, rules)}
          </p>
        </>
      )}
    </Panel>
  );
}

/** Changes beyond these are counted, not drawn: thousands of marks would make the page slow, and nobody reads them. */
const MOST_DRAWN = 400;

function marked({ text, changes }: PlainText, rules: Readonly<Record<string, string>>) {
  const pieces = [];
  let from = 0;
  for (const [number, { rule, start, end, from: before }] of changes.slice(0, MOST_DRAWN).entries()) {
    pieces.push(
      text.slice(from, start),
      <ins key={number} title={rules[rule]} data-rule={rule}>
        {/* what was taken out leaves a mark of its own, so that it can be seen at all */}
        {start === end || text.slice(start, end).trim() === '' ? (
          <Gone before={before} put={text.slice(start, end)} />
        ) : (
          text.slice(start, end)
        )}
      </ins>,
    );
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces;
}

function Gone({ before, put }: { before: string; put: string }) {
  const shown = before.trim() === '' ? '' : before.trim();
  return (
    <>
      <del aria-hidden="true">{shown === '' ? '·' : shown}</del>
      {put}
    </>
  );
}
