import { describe, expect, test } from 'vitest';
import { countExit, countVitest, sum } from './countResults';

function report({ passed = 0, failed = 0, notLoaded = 0 }): string {
  const loaded = { status: failed ? 'failed' : 'passed', assertionResults: [{ status: 'passed' }] };
  const broken = Array.from({ length: notLoaded }, () => ({ status: 'failed', assertionResults: [] }));
  return JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: [loaded, ...broken] });
}

describe('countVitest', () => {
  test('counts tests, not files', () => {
    expect(countVitest(report({ passed: 12 }), 0)).toEqual({ passed: 12, failed: 0 });
    expect(countVitest(report({ passed: 12, failed: 2 }), 1)).toEqual({ passed: 12, failed: 2 });
  });

  test('a file that did not load is a failure', () => {
    expect(countVitest(report({ passed: 3, notLoaded: 2 }), 1)).toEqual({ passed: 3, failed: 2 });
  });

  test.each([
    ['no report', null],
    ['a report cut short', '{"numPassedTests": 3'],
    ['something else', '{"passed": 3}'],
  ])('%s is one failure', (_, text) => {
    expect(countVitest(text, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('no tests are no success', () => {
    expect(countVitest(report({}), 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('an error outside the tests is a failure although every test passed', () => {
    expect(countVitest(report({ passed: 3 }), 1)).toEqual({ passed: 3, failed: 1 });
  });
});

test('a suite without tests counts as one', () => {
  expect(countExit(0)).toEqual({ passed: 1, failed: 0 });
  expect(countExit(2)).toEqual({ passed: 0, failed: 1 });
});

test('sum adds up every suite', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 4, failed: 2 },
    ]),
  ).toEqual({ passed: 5, failed: 2 });
});
