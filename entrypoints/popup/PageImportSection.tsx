import { PageImport } from '../../components/PageImport';
import { usePageImport } from './usePageImport';

/** Importing from a page that has no form to fill. */
export function PageImportSection() {
  const { problem, importPage } = usePageImport();
  return <PageImport problem={problem} onImport={importPage} />;
}
