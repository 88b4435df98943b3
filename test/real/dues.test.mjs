import { describe, expect, it, onTestFinished } from 'vitest';

import { findBrowser, launch, until } from './harness/index.mjs';

describe.each(/** @type {const} */ (['chromium', 'firefox']))('what is due: %s', (browser) => {
  it.skipIf(findBrowser(browser) === null)(
    'is counted on the toolbar button, and gone once it is answered',
    async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      const { id } = await session.tell('record-request', {
        identifier: { type: 'email', value: 'mara@nordwerk.example' },
        kind: 'access',
        receivedAt: '2026-09-01T09:00:00.000Z',
        words: null,
      });
      const page = await session.openExtensionPage('popup.html');
      const badge = (/** @type {string} */ text) =>
        until(`the badge to say '${text}'`, async () => {
          const shown = await page.evaluate(() => {
            const { browser, chrome } = /** @type {any} */ (globalThis);
            return (browser ?? chrome).action.getBadgeText({});
          });
          return shown === text;
        });
      expect(await badge('1')).toBe(true);
      await session.tell('answer-request', {
        requestId: id,
        state: 'answered',
        answer: 'Here is everything.',
      });
      expect(await badge('')).toBe(true);
    },
  );
});
