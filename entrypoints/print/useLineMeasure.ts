import { useEffect, useState } from 'preact/hooks';
import { lineMeasure, type Measure } from '../../components/print/measureLines';

/** Breaks lines as this page does; null until its fonts are there. */
export function useLineMeasure(): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null);
  useEffect(() => {
    const host = document.createElement('div');
    host.className = 'measure-host';
    host.ariaHidden = 'true';
    document.body.append(host);
    void document.fonts.ready.then(() => setMeasure(() => lineMeasure(host)));
    return () => host.remove();
  }, []);
  return measure;
}
