import { useEffect, useState } from 'preact/hooks';
import { webext } from '../../utils/webext';

/** The key combination that fills the form, as the browser has it now; '' when it has none, null while asking. */
export function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void webext.commands
      .getAll()
      .then((commands) => setShortcut(commands.find(({ name }) => name === 'fill-form')?.shortcut ?? ''));
  }, []);
  return shortcut;
}
