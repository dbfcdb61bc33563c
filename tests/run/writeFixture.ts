import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { FormReport } from '../../utils/form/formReport';
import { fixtureOfReport } from '../site/fixtureOfReport';
import { FORMS } from '../site/loadFixture';
import { reportMarkup } from '../site/reportMarkup';

/** Where the fixture was written and what to look at, or a sentence that says why it was not. */
export type Written = { ok: true; directory: string; notes: string[] } | { ok: false; why: string };

/**
 * Makes a fixture out of a report about a form: a folder named for the report's file. An existing one is never written
 * over.
 */
export async function writeFixture(file: string, forms: string = FORMS): Promise<Written> {
  const slug = path
    .basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const directory = path.join(forms, slug);
  if (!existsSync(file)) return { ok: false, why: `There is no file ${file}.` };
  const report = readReport(readFileSync(file, 'utf8'));
  if (typeof report === 'string') return { ok: false, why: `${file}: ${report}` };
  if (slug === '')
    return { ok: false, why: 'The name of the file has to hold letters or digits: the folder is named for it.' };
  if (existsSync(directory)) return { ok: false, why: `${directory} is there already. Give the report another name.` };
  const fixture = fixtureOfReport(report, `From a report about ${report.path} (Own Words ${report.extension}).`);
  const shape = { ...(await resolveConfig(path.join(forms, 'x.json'))), parser: 'json' };
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, 'fixture.json'), await format(JSON.stringify(fixture), shape));
  writeFileSync(path.join(directory, 'index.html'), reportMarkup(report));
  return { ok: true, directory, notes: notesOn(report) };
}

/** The report, or a sentence about what is wrong with it. */
function readReport(text: string): FormReport | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'This is not JSON. Save the copied report as it is, from the first brace to the last.';
  }
  const parsed = FormReport.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `This is no report about a form, or one of another version: at ${issue?.path.join('.') || 'its start'}, ${issue?.message ?? ''}.`;
  }
  if (!/^https:\/\/(www|forms)\.whitehouse\.gov$/.test(parsed.data.origin))
    return `The report is about ${parsed.data.origin}. Fixtures stand on the White House’s two hosts.`;
  return parsed.data;
}

/** What the supporter knew better than the rules. */
function notesOn(report: FormReport): string[] {
  return report.fields.flatMap(({ name, label, kind, answer }) =>
    answer !== null && answer !== (kind ?? 'none')
      ? [`“${label || name}” was read as ${kind ?? 'nothing'}; the supporter said ${answer}.`]
      : [],
  );
}
