import { isolate } from '../../utils/i18n/isolate';
import { type Envelope, ENVELOPE_SIZES, envelopeGeometry } from '../../utils/post/envelopes';
import type { PrintLetter } from '../../utils/post/printJob';
import { useWords } from '../words';
import type { AddressBlock } from './layoutLetter';
import { PlacedLines, Sheet } from './Sheet';

export interface EnvelopeLayout {
  address: AddressBlock;
  sender: AddressBlock;
}

interface Props {
  letter: PrintLetter;
  layout: EnvelopeLayout;
  envelope: Envelope;
}

/** An envelope with sender and address. */
export function EnvelopeSheet({ letter, layout, envelope }: Props) {
  const t = useWords();
  const geometry = envelopeGeometry(envelope);
  return (
    <article aria-label={t('printEnvelopeTo', isolate(letter.targetName))}>
      <Sheet paper={envelope} size={ENVELOPE_SIZES[envelope]}>
        {(['sender', 'address'] as const).map((what) => (
          <PlacedLines
            key={what}
            class={what}
            area={{ ...geometry[what], top: layout[what].top }}
            lang={letter.language}
            dir={layout[what].dir}
            fontSize={layout[what].fontSize}
            lineHeight={layout[what].lineHeight}
            lines={layout[what].lines}
          />
        ))}
      </Sheet>
    </article>
  );
}
