import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/page/**', 'test/real/**'],
    environment: 'jsdom',
    setupFiles: ['fake-indexeddb/auto', './lib/language/all.ts'],
    sequence: { shuffle: true },
    // Properties try a hundred records each; a busy machine takes four times as long for them.
    testTimeout: 30_000,
    // Among thousands, one that met a busy machine shall not stop the whole; `npm test` names it.
    retry: process.env['CI'] === undefined ? 0 : 1,
  },
});
