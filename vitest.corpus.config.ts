import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/corpus/**/*.{corpus,test}.ts'],
    environment: 'node',
    // each reads over a thousand pages; how long that takes is for the machine to say, not for a test
    testTimeout: 120_000,
  },
});
