import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/bundle/**/*.test.ts'], environment: 'node' },
});
