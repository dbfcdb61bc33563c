import type { LineRange } from '../utils/urgent-action/reading';
import { LongText } from './LongText';
import { useWords } from './words';

interface Props {
  ranges: readonly LineRange[];
  /** All lines of the document. */
  lines: readonly string[];
  /** What was read from them, such as “Title”. */
  what: string;
}

/** The lines of the document that a field was read from, with their numbers, to compare. */
export function SourceLines({ ranges, lines, what }: Props) {
  const t = useWords();
  const numbers = new Intl.NumberFormat(t.language);
  return (
    <div class="sources">
      {ranges.map(({ from, to }) => {
        const where =
          from === to
            ? t('sourceLine', numbers.format(from))
            : t('sourceLines', numbers.format(from), numbers.format(to));
        return (
          <figure key={`${from}-${to}`}>
            <figcaption class="small">{where}</figcaption>
            <blockquote>
              <LongText text={lines.slice(from - 1, to).join('\n')} label={t('fieldAndReason', what, where)} />
            </blockquote>
          </figure>
        );
      })}
    </div>
  );
}
