import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countExit, countVitest, type Result } from './countResults';
import { judgeAddonsLint } from './judgeAddonsLint';
import { ARTIFACTS, ROOT, runProgram } from './runProgram';

export interface Suite {
  /** For `--only`. */
  id: string;
  name: string;
  /** Suites that must have passed, where they ran: testing a build that was not made would test an old one. */
  needs: string[];
  run(): Promise<Result>;
}

const BUILDS = ['build-chrome', 'build-firefox'];

/** In the order in which they run: what fails fast comes first. */
export const SUITES: readonly Suite[] = [
  yesOrNo('format', 'formatting', ['prettier', '--check', '.']),
  yesOrNo('lint', 'lint', ['oxlint', '--deny-warnings']),
  yesOrNo('types', 'types', ['tsc', '--noEmit']),
  yesOrNo('domain-types', 'types of the domain, without DOM', ['tsc', '--noEmit', '-p', 'tsconfig.domain.json']),
  yesOrNo('dead-code', 'dead code', ['knip']),
  tests('unit', 'unit tests', [], []),
  tests(
    'corpus',
    'the matcher on our own forms, and on real pages where they are',
    ['-c', 'vitest.corpus.config.ts'],
    [],
  ),
  build('build-chrome', 'build for Chromium', 'chrome-mv3', []),
  build('build-firefox', 'build for Firefox', 'firefox-mv3', ['-b', 'firefox', '--mv3']),
  { id: 'firefox-lint', name: "Firefox's linter", needs: ['build-firefox'], run: lintForFirefox },
  tests('bundle', 'sizes and bundle scan', ['-c', 'vitest.build.config.ts'], BUILDS),
  tests('e2e', 'end to end, in both browsers', ['-c', 'vitest.e2e.config.ts'], BUILDS),
];

function yesOrNo(id: string, name: string, command: string[]): Suite {
  return { id, name, needs: [], run: async () => countExit(await runProgram(command)) };
}

/** The last build is removed first, so that nothing later mistakes it for this one. */
function build(id: string, name: string, folder: string, options: string[]): Suite {
  const run = async (): Promise<Result> => {
    rmSync(path.join(ROOT, '.output', folder), { recursive: true, force: true });
    return countExit(await runProgram(['wxt', 'build', ...options]));
  };
  return { id, name, needs: [], run };
}

function tests(id: string, name: string, options: string[], needs: string[]): Suite {
  const report = path.join(ARTIFACTS, `${id}.json`);
  const run = async (): Promise<Result> => {
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const exitCode = await runProgram(['vitest', 'run', ...options, ...reporters]);
    return countVitest(existsSync(report) ? readFileSync(report, 'utf8') : null, exitCode);
  };
  return { id, name, needs, run };
}

/** Every fault counts, since the linter stops at none. */
async function lintForFirefox(): Promise<Result> {
  const folder = path.join(ROOT, '.output', 'firefox-mv3');
  const report = path.join(ARTIFACTS, 'addons-linter.json');
  await runProgram(['addons-linter', folder, '--output', 'json'], report);
  const readLine = (file: string, line: number): string =>
    readFileSync(path.join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  const faults = judgeAddonsLint(readFileSync(report, 'utf8'), readLine);
  process.stdout.write(faults.length > 0 ? `${faults.join('\n')}\n` : 'nothing found\n');
  return faults.length > 0 ? { passed: 0, failed: faults.length } : countExit(0);
}
