import * as z from 'zod/mini';

/** What one suite came to. */
export interface Result {
  passed: number;
  failed: number;
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Counts the tests of vitest's JSON report. Whatever would make a broken run look like a good one counts as one
 * failure: no report, a file that did not load, no tests at all, or an exit code that the tests do not explain.
 */
export function countVitest(report: string | null, exitCode: number): Result {
  const parsed = z.safeParse(VitestReport, parseJson(report));
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = parsed.data;
  const notLoaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + notLoaded;
  const isUnexplained = failed === 0 && (numPassedTests === 0 || exitCode !== 0);
  return { passed: numPassedTests, failed: isUnexplained ? 1 : failed };
}

/** A suite that only says yes or no. */
export function countExit(exitCode: number): Result {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** All suites together. */
export function sum(results: readonly Result[]): Result {
  return {
    passed: results.reduce((total, result) => total + result.passed, 0),
    failed: results.reduce((total, result) => total + result.failed, 0),
  };
}

/** Text that may hold no JSON at all, as when a program crashed before it wrote any. */
export function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
