import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** The real ring: the production build in real browsers, driven from Node (test/real/README.md). */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['test/real/**/*.test.mjs'],
    environment: 'node',
    // A browser start and a live mail server are in it; a test that hangs is still told by name.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // One at a time: a browser, a mail server and a web server fill two cores by themselves.
    maxWorkers: 1,
    // A busy machine starves a browser now and then; what fails twice in a row is ours, and
    // `npm test` names what failed once.
    retry: 1,
  },
});
