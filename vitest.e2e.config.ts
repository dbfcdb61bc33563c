import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    // One browser at a time: they share the machine, and focus.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two real browsers on a busy machine: once more where nobody is there to look, never at a desk.
    retry: process.env.CI ? 1 : 0,
  },
});
