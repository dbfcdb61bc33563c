import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/corpus/**/*.{corpus,test}.ts'], environment: 'node' },
});
