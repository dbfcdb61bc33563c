import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{utils,components,tests/site,tests/run,tests/browsers,tests/builders}/**/*.test.{ts,tsx}'],
    // ends a test that hangs; no test is about how long it takes, and some try thousands of cases on a busy machine
    testTimeout: 60_000,
    environment: 'node',
  },
});
