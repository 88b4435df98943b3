import { defineConfig } from 'vitest/config';

/** The real ring: the production build in real browsers, driven from Node (test/real/README.md). */
export default defineConfig({
  test: {
    include: ['test/real/**/*.test.mjs'],
    environment: 'node',
    // A browser start and a live mail server are in it; a test that hangs is still told by name.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
