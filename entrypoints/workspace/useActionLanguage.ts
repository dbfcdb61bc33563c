import { useEffect, useState } from 'preact/hooks';
import { detectLanguage } from '../../utils/flow/detectLanguage';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';

/** The language that an action's texts are found to be in, BCP 47; '' until that is known, and where it cannot be told. */
export function useActionLanguage(action: UrgentAction | undefined): string {
  const [found, setFound] = useState<{ in: string; is: string } | null>(null);
  const text =
    action === undefined ? '' : [action.title, action.summary, ...action.demands, action.background].join('\n');
  useEffect(() => {
    let left = false;
    void detectLanguage(text).then((is) => left || setFound({ in: text, is }));
    return () => {
      left = true;
    };
  }, [text]);
  return found?.in === text ? found.is : '';
}
