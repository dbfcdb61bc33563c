import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Appeal } from '../../utils/appeal/appeal';
import type { textForForm } from '../../utils/appeal/textForForm';

/** The draft as the form gets it; null until it is known. The rules for plain text are loaded after the popup. */
export function useFormText(appeal: Appeal | null): string | null {
  const [make, setMake] = useState<{ is: typeof textForForm } | null>(null);
  useEffect(() => {
    void import('./formText').then(({ textForForm }) => setMake({ is: textForForm }));
  }, []);
  return useMemo(() => (make === null || appeal === null ? null : make.is(appeal)), [make, appeal]);
}
