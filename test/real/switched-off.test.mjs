import { describe, expect, it, onTestFinished } from 'vitest';

import { findBrowser, launch } from './harness/index.mjs';

describe.each(/** @type {const} */ (['chromium', 'firefox']))('%s, as shipped', (browser) => {
  it.skipIf(findBrowser(browser) === null)(
    'touches no page and asks nothing of the network',
    async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      session.serve((url) =>
        url.host === 'mail.example.com'
          ? { body: '<title>Mail</title><textarea></textarea>' }
          : null,
      );

      for (const address of ['https://mail.example.com/', 'https://mail.example.com/?again']) {
        const page = await session.newPage(address);
        expect(await session.annotations(page).present()).toBe(false);
        expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
      }
      expect(session.unserved()).toEqual([]);
      expect(session.strays()).toEqual([]);
    },
  );
});
