import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { orderOfTheseTests } from './scripts/order-of-tests.mjs';

const strict = process.env['CI'] !== undefined;

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/page/**', 'test/real/**'],
    environment: 'jsdom',
    setupFiles: ['fake-indexeddb/auto', './lib/language/all.ts'],
    sequence: { shuffle: true, ...(strict && { seed: orderOfTheseTests() }) },
    // Properties try a hundred records each; a busy machine takes four times as long for them.
    testTimeout: 30_000,
    // Among thousands, one that met a busy machine shall not stop the whole; `npm test` names it.
    retry: strict ? 1 : 0,
  },
});
