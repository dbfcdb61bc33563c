import { useEffect, useState } from 'preact/hooks';
import type { Fit } from '../../utils/appeal/fitLetter';

export interface Fitting {
  /** null: nothing was asked for yet. */
  fit: Fit | null;
  /** Texts of sentences that the supporter keeps. */
  refused: readonly string[];
  onPropose(): void;
  onRefuse(text: string, refuse: boolean): void;
  onCancel(): void;
}

const NONE: readonly string[] = [];

/** The proposal for fitting, which is made anew after each refusal and given up when the letter changes. */
export function useFit(letter: string | null, propose: (refused: ReadonlySet<string>) => Fit): Fitting {
  const [fit, setFit] = useState<Fit | null>(null);
  const [refused, setRefused] = useState<readonly string[]>(NONE);
  const renew = (texts: readonly string[]) => {
    setRefused(texts);
    setFit(propose(new Set(texts)));
  };
  const onCancel = () => {
    setFit(null);
    setRefused(NONE);
  };
  useEffect(onCancel, [letter]);
  return {
    fit,
    refused,
    onPropose: () => renew(NONE),
    onRefuse: (text: string, refuse: boolean) =>
      renew(refuse ? [...refused, text] : refused.filter((one) => one !== text)),
    onCancel,
  };
}
