import { type Paper, PAPER_SIZES } from '../../utils/post/paper';
import type { PrintReceipt } from '../../utils/post/printJob';
import { LEFT_MARGIN } from '../../utils/post/windowGeometry';
import { useWords } from '../words';
import { BOTTOM_MARGIN, RIGHT_MARGIN, TOP_MARGIN } from './layoutLetter';
import { RECEIPT_FONT, RECEIPT_LINE, type ReceiptLayout } from './layoutReceipt';
import { Line, mm, Sheet } from './Sheet';

interface Props {
  receipt: PrintReceipt;
  layout: ReceiptLayout;
  paper: Paper;
}

/** A receipt on its sheets: what the log says, in the page's language, and the text in its own direction. */
export function ReceiptSheets({ receipt, layout, paper }: Props) {
  const t = useWords();
  const numbers = new Intl.NumberFormat(t.language);
  const count = layout.length;
  return (
    <article aria-label={receipt.heading}>
      {layout.map((parts, sheet) => (
        <Sheet key={sheet} paper={paper} size={PAPER_SIZES[paper]}>
          <div
            class="column"
            style={{
              left: mm(LEFT_MARGIN),
              right: mm(RIGHT_MARGIN),
              top: mm(TOP_MARGIN),
              fontSize: mm(RECEIPT_FONT),
            }}
          >
            {parts.map(({ kind, dir, lines, before }, index) => (
              <p key={index} class={`part ${kind}`} dir={dir} style={{ marginBlockStart: mm(before) }}>
                {lines.map((line, number) => (
                  <Line key={number} text={line} height={RECEIPT_LINE} />
                ))}
              </p>
            ))}
          </div>
          {count > 1 && (
            <p class="page-number" style={{ bottom: mm(BOTTOM_MARGIN / 2) }}>
              {t('printPageOf', numbers.format(sheet + 1), numbers.format(count))}
            </p>
          )}
        </Sheet>
      ))}
    </article>
  );
}
