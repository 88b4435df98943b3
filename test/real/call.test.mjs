import { describe, expect, it, onTestFinished } from 'vitest';

import { seedRecord } from '../workspace/record.mjs';
import { breachesIn } from './harness/accessible.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

describe.each(/** @type {const} */ (['chromium', 'firefox']))('before a call, in %s', (browser) => {
  it.skipIf(findBrowser(browser) === null)(
    'a number brings the rules and the sentences, and one click puts the call on record',
    async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      await seedRecord(session);
      const popup = await session.openExtensionPage('popup.html');
      await popup.bringToFront();
      // Typed key by key: answers to what was typed before must not take the place of the last one.
      await popup.type('input[type=search]', '+44 113 496 0123');
      await popup.waitForFunction(() => document.body.textContent.includes('What to say'));
      const text = await popup.$eval('main', (main) => main.innerText);
      expect(text).toMatch(/United Kingdom: .*TPS/u);
      expect(text).toContain('“This is Ines Halvorsen from ');
      expect(text).toContain('If you would rather not be called');
      expect(await breachesIn(popup)).toEqual([]);
      const [words] = await popup.$$('.call textarea');
      await words?.type('Call again after the summer');
      // As the browser's own language writes a day; both start in American English.
      await popup.type('.call input[type=date]', '11202026');
      await popup.click('.call button');
      const identifiers = [{ type: /** @type {const} */ ('phone'), value: '+441134960123' }];
      const told = await until('the call to be recorded', async () => {
        const [facts] = await session.tell('facts-for', { identifiers });
        return facts && facts.outreach.count > 0 ? facts : null;
      });
      expect(told.outreach.count).toBe(1);
      await popup.waitForFunction(() => document.querySelectorAll('.call button').length === 2);
      const dashboard = await session.openExtensionPage('dashboard.html#/journal');
      await dashboard.bringToFront();
      const story = await until('the call in the journal', () => dashboard.evaluate(readCalls));
      expect(story).toEqual([{ screenedOn: '2026-11-20', words: 'Call again after the summer' }]);
    },
  );
});

/**
 * What was noted about calls; runs in a page of the extension.
 *
 * @returns {Promise<unknown[] | null>}
 */
function readCalls() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('goodgrounds');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('journal').objectStore('journal').getAll();
      all.addEventListener('success', () => {
        opening.result.close();
        const calls = all.result.flatMap(({ payload }) => payload?.body?.outreach?.call ?? []);
        resolve(calls.length > 0 ? calls : null);
      });
    });
  });
}
