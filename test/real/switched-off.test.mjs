import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findBrowser, launch } from './harness/index.mjs';

for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  const skip = findBrowser(browser) === null && `no ${browser} is installed`;

  test(
    `${browser}: as shipped, no page is touched and nothing is asked of the network`,
    { skip },
    async (t) => {
      const session = await launch(browser);
      t.after(session.close);
      session.serve((url) =>
        url.host === 'mail.example.com'
          ? { body: '<title>Mail</title><textarea></textarea>' }
          : null,
      );

      const page = await session.newPage('https://mail.example.com/');
      assert.equal(await session.annotations(page).present(), false);
      assert.equal(await page.evaluate(() => document.documentElement.childElementCount), 2);

      const other = await session.newPage('https://mail.example.com/?again');
      assert.equal(await session.annotations(other).present(), false);
      assert.deepEqual(session.unserved(), []);
      assert.deepEqual(session.strays(), []);
    },
  );
}
