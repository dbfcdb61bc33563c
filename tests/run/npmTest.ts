/**
 * `npm test`: every check there is, one after another, and at the end one line for people and machines:
 * `N passed, N failed`. With `-- --only=unit,lint` only those.
 */
import { mkdirSync } from 'node:fs';
import { getBrowser } from '../browsers/getBrowser';
import { type Result, sum } from './countResults';
import { ARTIFACTS } from './runProgram';
import { type Suite, SUITES } from './suites';

interface Row extends Result {
  id: string;
  name: string;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

mkdirSync(ARTIFACTS, { recursive: true });
const chosen = choose(process.argv.slice(2));
const rows: Row[] = [];
if (chosen.some((suite) => suite.id === 'e2e')) rows.push(...(await missingBrowsers()));
for (const suite of chosen) rows.push({ id: suite.id, name: suite.name, ...(await runSuite(suite, rows)) });
report(rows);

function choose(options: string[]): readonly Suite[] {
  const known = SUITES.map((suite) => suite.id);
  const ids: string[] = [];
  for (const option of options) {
    if (!option.startsWith('--only=')) stop(`what is ${option}? There is only --only=${known.join(',')}`);
    ids.push(...option.slice('--only='.length).split(','));
  }
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) stop(`there is no suite ${unknown.join(', ')}; there are ${known.join(', ')}`);
  return ids.length > 0 ? SUITES.filter((suite) => ids.includes(suite.id)) : SUITES;
}

function stop(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}

/** A browser that could not be had is a failure of its own, and the other suites still run. */
async function missingBrowsers(): Promise<Row[]> {
  heading('browsers');
  const missing: Row[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    try {
      await getBrowser(name);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      missing.push({ id: name, name: `getting ${name}`, passed: 0, failed: 1 });
    }
  }
  return missing;
}

async function runSuite(suite: Suite, done: readonly Row[]): Promise<Result> {
  heading(`${suite.name} (${suite.id})`);
  const broken = done.filter((row) => suite.needs.includes(row.id) && row.failed > 0);
  if (broken.length > 0) {
    say(`not run, counted as failed: ${broken.map((row) => row.name).join(', ')} failed`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await suite.run();
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { passed: 0, failed: 1 };
  }
}

function heading(text: string): void {
  say(`\n=== ${text}`);
}

function report(results: readonly Row[]): void {
  const width = Math.max(...results.map((row) => row.name.length));
  say(`\n${'suite'.padEnd(width)}  passed  failed`);
  for (const row of results) {
    say(`${row.name.padEnd(width)}  ${String(row.passed).padStart(6)}  ${String(row.failed).padStart(6)}`);
  }
  const { passed, failed } = sum(results);
  say(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
