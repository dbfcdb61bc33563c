import { LABEL_SHEETS, labelArea, type Labels, labelsPerSheet } from '../../utils/post/labelSheets';
import { PAPER_SIZES } from '../../utils/post/paper';
import { useWords } from '../words';
import type { AddressBlock } from './layoutLetter';
import { PlacedLines, Sheet } from './Sheet';

interface Props {
  addresses: readonly AddressBlock[];
  labels: Labels;
  /** Labels that are used up on the first sheet. */
  used: number;
}

/** Addresses on sheets of labels, beginning at the first label that is free. */
export function LabelSheets({ addresses, labels, used }: Props) {
  const t = useWords();
  const { paper } = LABEL_SHEETS[labels];
  const each = labelsPerSheet(labels);
  const sheets = Array.from({ length: Math.ceil((used + addresses.length) / each) }, (_, sheet) => sheet);
  return (
    <article aria-label={t('printLabels')}>
      {sheets.map((sheet) => (
        <Sheet key={sheet} paper={paper} size={PAPER_SIZES[paper]}>
          {addresses.map((address, index) => {
            const place = used + index - sheet * each;
            return place < 0 || place >= each ? null : (
              <PlacedLines
                key={index}
                class="address"
                area={{ ...labelArea(labels, place), top: labelArea(labels, place).top + address.top }}
                dir={address.dir}
                fontSize={address.fontSize}
                lineHeight={address.lineHeight}
                lines={address.lines}
              />
            );
          })}
        </Sheet>
      ))}
    </article>
  );
}
