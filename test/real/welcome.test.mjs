import { describe, expect, it, onTestFinished } from 'vitest';

import { findBrowser, launch } from './harness/index.mjs';
import { Hand } from './newcomer/hand.mjs';
import { wordsIn } from './newcomer/words.mjs';

const say = wordsIn('en');

describe.each(['chromium', 'firefox'])('the welcome page in %s', (name) => {
  const browser = /** @type {'chromium' | 'firefox'} */ (name);
  it.skipIf(findBrowser(browser) === null)(
    'can be left at any point and gone on with',
    async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      const hand = new Hand();

      // Left in the middle of a word: nothing was saved, and everything is still there.
      let page = await session.openExtensionPage('welcome.html');
      await hand.fill(page, say('welcome.identity.name'), 'Jo Lindqvist');
      await hand.fill(page, say('welcome.identity.email'), 'jo@fernhill.example');
      await hand.fill(page, say('welcome.identity.organisation'), 'Fernh');
      page = await leaveAndReturn(session, page);
      expect(await typed(page)).toEqual(
        expect.arrayContaining(['Jo Lindqvist', 'jo@fernhill.example', 'Fernh']),
      );
      expect((await session.tell('page-context', null)).base.identity).toBeNull();

      await hand.fill(page, say('welcome.identity.organisation'), 'ill Systems Ltd');
      await hand.fill(page, say('welcome.identity.address'), '14 Canal Street, Leeds LS1 4AB');
      await hand.choose(page, say('welcome.identity.country'), 'GB');
      await hand.press(page, say('welcome.next'));
      await hand.fill(page, say('welcome.campaign.name'), 'Plant expansions');
      page = await leaveAndReturn(session, page);

      // The first step is folded and on record; the second has what was typed.
      const folded = say('welcome.identity.done', ['Jo Lindqvist', 'Fernhill Systems Ltd']);
      await page.waitForFunction((line) => document.body.textContent.includes(line), {}, folded);
      expect(await typed(page)).toContain('Plant expansions');
      const { base } = await session.tell('page-context', null);
      expect(base.identity).toMatchObject({
        name: 'Jo Lindqvist',
        organisation: 'Fernhill Systems Ltd',
      });

      // A step that is done can be opened again, changed, and closed.
      await hand.press(page, say('common.change'));
      page = await leaveAndReturn(session, page);
      await hand.press(page, say('welcome.identity.more'));
      await hand.fill(page, say('welcome.identity.role'), 'Account manager');
      await hand.press(page, say('welcome.next'));
      await hand.press(page, say('welcome.campaign.skip'));
      await hand.press(page, say('welcome.linkedin.none'));
      page = await leaveAndReturn(session, page);
      await hand.press(page, say('welcome.finish'));
      await page.waitForFunction(() => document.querySelector('.finished') !== null);

      // From now on the page begins with what is on record.
      page = await leaveAndReturn(session, page);
      await page.waitForFunction((line) => document.body.textContent.includes(line), {}, folded);
      const after = await session.tell('page-context', null);
      expect(after.base.identity?.role).toBe('Account manager');
      expect(Object.keys(after.base.campaigns)).toEqual([]);
      expect(session.strays()).toEqual([]);
    },
  );
});

/**
 * @param {Awaited<ReturnType<typeof launch>>} session
 * @param {import('puppeteer-core').Page} page
 */
async function leaveAndReturn(session, page) {
  await page.close();
  const next = await session.openExtensionPage('welcome.html');
  await next.bringToFront();
  return next;
}

/**
 * What stands in the fields that can be seen.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function typed(page) {
  await page.waitForSelector('input');
  return page.$$eval('input, textarea', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.value),
  );
}
