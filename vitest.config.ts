import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{utils,components,tests/site,tests/run,tests/browsers,tests/builders}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
