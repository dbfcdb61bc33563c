import { postPhrases } from '../../utils/post/postPhrases';
import { type Paper, PAPER_SIZES } from '../../utils/post/paper';
import type { PrintLetter } from '../../utils/post/printJob';
import { LEFT_MARGIN } from '../../utils/post/windowGeometry';
import { useWords } from '../words';
import { isolate } from '../../utils/i18n/isolate';
import {
  BOTTOM_MARGIN,
  HEAD_TOP,
  LETTER_FONT,
  LETTER_LINE,
  type LetterLayout,
  RETURN_FONT,
  RETURN_LINE,
  RIGHT_MARGIN,
  SENDER_FONT,
  SENDER_LEFT,
  SENDER_LINE,
  type SheetPart,
  TOP_MARGIN,
} from './layoutLetter';
import { Line, mm, PlacedLines, Sheet } from './Sheet';

interface Props {
  letter: PrintLetter;
  layout: LetterLayout;
  paper: Paper;
}

/** A letter on its sheets, in its own language and direction. */
export function LetterSheets({ letter, layout, paper }: Props) {
  const t = useWords();
  const size = PAPER_SIZES[paper];
  const count = layout.sheets.length;
  return (
    <article
      class="letter-sheets"
      aria-label={t('printLetterTo', isolate(letter.targetName))}
      data-target={letter.targetId}
    >
      {layout.sheets.map((parts, sheet) => (
        <Sheet key={sheet} paper={paper} size={size}>
          <div lang={letter.language} dir={layout.dir}>
            {sheet === 0 && <Head layout={layout} width={size.width} />}
            <div
              class="column"
              style={{
                left: mm(LEFT_MARGIN),
                right: mm(RIGHT_MARGIN),
                top: mm(sheet === 0 ? layout.bodyTop : TOP_MARGIN),
                fontSize: mm(LETTER_FONT),
              }}
            >
              {parts.map((part, index) => (
                <Part key={index} part={part} />
              ))}
            </div>
            {count > 1 && <PageNumber letter={letter} sheet={sheet} count={count} />}
          </div>
        </Sheet>
      ))}
    </article>
  );
}

function Head({ layout, width }: Pick<Props, 'layout'> & { width: number }) {
  const { geometry, address, returnLines, sender } = layout;
  const area = { left: geometry.address.left, right: geometry.address.right };
  return (
    <>
      <PlacedLines
        class="sender"
        area={{ left: SENDER_LEFT, top: HEAD_TOP, right: width - RIGHT_MARGIN }}
        dir={layout.dir}
        fontSize={SENDER_FONT}
        lineHeight={SENDER_LINE}
        lines={sender}
      />
      {returnLines.length > 0 && (
        <PlacedLines
          class="return-line"
          area={{ ...area, top: address.top - 1 - returnLines.length * RETURN_LINE }}
          dir={address.dir}
          fontSize={RETURN_FONT}
          lineHeight={RETURN_LINE}
          lines={returnLines}
        />
      )}
      <PlacedLines
        class="address"
        area={{ ...area, top: address.top }}
        dir={address.dir}
        fontSize={address.fontSize}
        lineHeight={address.lineHeight}
        lines={address.lines}
      />
      {geometry.folds.map((fold) => (
        <div key={fold} class="fold" aria-hidden="true" style={{ top: mm(fold) }} />
      ))}
    </>
  );
}

function Part({ part: { kind, lines, before } }: { part: SheetPart }) {
  return (
    <p class={`part ${kind}`} style={{ marginBlockStart: mm(before) }}>
      {lines.map((line, index) => (
        <Line key={index} text={line} height={LETTER_LINE} />
      ))}
    </p>
  );
}

function PageNumber({ letter, sheet, count }: { letter: PrintLetter; sheet: number; count: number }) {
  const numbers = new Intl.NumberFormat(letter.language);
  const words = postPhrases(letter.language)
    .page.replace('$1', numbers.format(sheet + 1))
    .replace('$2', numbers.format(count));
  return (
    <p class="page-number" style={{ bottom: mm(BOTTOM_MARGIN / 2) }}>
      {words}
    </p>
  );
}
