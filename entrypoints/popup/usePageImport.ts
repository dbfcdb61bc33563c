import { useState } from 'preact/hooks';
import { importFromPage, type PageProblem } from '../../utils/flow/importFromPage';

/** The button "Import from this page", and what kept it from working. The popup closes when the workspace opens. */
export function usePageImport(): { problem: PageProblem | null; importPage(): void } {
  const [problem, setProblem] = useState<PageProblem | null>(null);

  async function run(): Promise<void> {
    setProblem(null);
    const found = await importFromPage();
    if (found === null) window.close();
    else setProblem(found);
  }

  return { problem, importPage: () => void run() };
}
