import { describe, expect, test } from 'vitest';
import { judgeAddonsLint } from './judgeAddonsLint';

const PREACT = 'h?k:(l||(t.innerHTML=h.__html),r.__k=[])';
const warning = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'chunks/preact.js',
  line: 1,
  column: PREACT.indexOf('t.inner') + 1,
};
const report = (errors: object[], warnings: object[]): string => JSON.stringify({ errors, warnings });
const fault = 'UNSAFE_VAR_ASSIGNMENT chunks/preact.js:1:10 Unsafe assignment to innerHTML';

describe('judgeAddonsLint', () => {
  test('a clean report passes', () => {
    expect(judgeAddonsLint(report([], []), () => '')).toEqual([]);
  });

  test("Preact's own assignment passes", () => {
    expect(judgeAddonsLint(report([], [warning]), () => PREACT)).toEqual([]);
  });

  test('an assignment of ours to innerHTML does not', () => {
    const ours = PREACT.replace('h.__html', 'letter');
    expect(judgeAddonsLint(report([], [warning]), () => ours)).toEqual([fault]);
  });

  test('as an error it does not pass either', () => {
    expect(judgeAddonsLint(report([warning], []), () => PREACT)).toEqual([fault]);
  });

  test('any other warning is a fault, and so is no report', () => {
    expect(judgeAddonsLint(report([], [{ code: 'DANGEROUS_EVAL', message: 'eval' }]), () => '')).toEqual([
      'DANGEROUS_EVAL :: eval',
    ]);
    expect(judgeAddonsLint('Killed', () => '')).toEqual(['the linter gave no report']);
  });
});
