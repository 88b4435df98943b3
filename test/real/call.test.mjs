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
      const buttons = await popup.$$('.lookup .row button');
      await buttons[0]?.click();
      const identifiers = [{ type: /** @type {const} */ ('phone'), value: '+441134960123' }];
      const told = await until('the call to be recorded', async () => {
        const [facts] = await session.tell('facts-for', { identifiers });
        return facts && facts.outreach.count > 0 ? facts : null;
      });
      expect(told.outreach.count).toBe(1);
    },
  );
});
