import { useEffect, useState } from 'preact/hooks';
import type { checkSupporter } from '../../utils/supporter/checkSupporter';
import type { Supporter } from '../../utils/supporter/supporter';

type Check = typeof checkSupporter;

/** What cannot be right among the details. The rules, with all countries' postal codes, are loaded after the page. */
export function useProblems(supporter: Supporter | null): ReturnType<Check> {
  const [check, setCheck] = useState<{ is: Check } | null>(null);
  useEffect(() => {
    void import('../../utils/supporter/checkSupporter').then(({ checkSupporter }) => setCheck({ is: checkSupporter }));
  }, []);
  return check === null || supporter === null ? {} : check.is(supporter);
}
