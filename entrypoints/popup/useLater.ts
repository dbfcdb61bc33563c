import { type FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded after the popup, once it is wanted; null until then. */
export function useLater<P>(wanted: boolean, load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> | null {
  const [loaded, setLoaded] = useState<{ is: FunctionComponent<P> } | null>(null);
  useEffect(() => {
    if (wanted) void load().then((is) => setLoaded({ is }));
  }, [wanted]);
  return loaded?.is ?? null;
}
