import { describe, expect, it, onTestFinished } from 'vitest';

import { people } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

/**
 * No protocol opens a context menu, presses a browser's shortcut or types in its address bar, so
 * the browser's own events are set off in the background where they arrive.
 */
describe('the ways in, from anywhere', () => {
  it.skipIf(findBrowser('chromium') === null)(
    'a selection, a link, the key and the address bar lead to somebody',
    async () => {
      const session = await launch('chromium');
      onTestFinished(session.close);
      await seedRecord(session);
      const target = await session.browser.waitForTarget(
        (one) => one.url() === `${session.origin}/background.js`,
      );
      const worker = await target.worker();
      if (!worker) throw new Error('There is no background.');

      /**
       * @param {Readonly<Record<string, string>>} info
       * @param {string} says
       */
      const follow = async (info, says) => {
        await worker.evaluate(clickInMenu, info);
        const panel = await session.waitForPanel();
        await panel.waitForFunction(
          (words) => document.body.textContent.includes(words),
          { polling: 100 },
          says,
        );
        return panel;
      };

      // A name that is on record is not known for one; an address is, and brings the story.
      await follow({ menuItemId: 'look-up-selection', selectionText: 'Mr Nobody' }, 'Mr Nobody');
      await follow(
        { menuItemId: 'look-up-selection', selectionText: people.ada.address },
        people.ada.name,
      );
      await follow(
        { menuItemId: 'look-up-link', linkUrl: `mailto:${people.tom.address}?subject=Hello` },
        people.tom.name,
      );
      const panel = await follow(
        { menuItemId: 'look-up-link', linkUrl: 'tel:+44-113-496-0123' },
        '+441134960123',
      );
      await panel.close();

      await worker.evaluate(pressKey);
      await session.waitForPanel();

      const suggested = await until('suggestions in the address bar', () =>
        worker.evaluate(suggest, 'Ada'),
      );
      expect(suggested.map(({ description }) => description).join('\n')).toContain('Ada Obi');
      const [first] = suggested;
      await worker.evaluate(enter, first?.content ?? '');
      const story = await waitForView(session, '#/contacts/');
      await story.waitForFunction(
        (name) => document.body.textContent.includes(name),
        { polling: 100 },
        people.ada.name,
      );
      await worker.evaluate(enter, 'nobody at all');
      await waitForView(session, '#/contacts?text=nobody');
    },
  );
});

/**
 * @param {import('./harness/browsers.mjs').Session} session
 * @param {string} view
 */
function waitForView({ browser, origin }, view) {
  return until(`the dashboard at ${view}`, async () => {
    const pages = await browser.pages();
    return pages.find((page) => page.url().startsWith(`${origin}/dashboard.html${view}`)) ?? null;
  });
}

/**
 * What the functions below, which run in the background, use of the browser.
 *
 * @typedef {{ dispatch(...values: unknown[]): void }} BrowserEvent
 *
 * @typedef {{
 *   tabs: { query(of: object): Promise<{ windowId: number }[]> };
 *   contextMenus: { onClicked: BrowserEvent };
 *   commands: { onCommand: BrowserEvent };
 *   omnibox: { onInputChanged: BrowserEvent; onInputEntered: BrowserEvent };
 * }} Chrome
 */

/** @param {Readonly<Record<string, string>>} info */
async function clickInMenu(info) {
  const { chrome } = /** @type {{ chrome: Chrome }} */ (/** @type {unknown} */ (globalThis));
  const [tab] = await chrome.tabs.query({});
  chrome.contextMenus.onClicked.dispatch(info, tab);
}

async function pressKey() {
  const { chrome } = /** @type {{ chrome: Chrome }} */ (/** @type {unknown} */ (globalThis));
  const [tab] = await chrome.tabs.query({});
  chrome.commands.onCommand.dispatch('open-panel', tab);
}

/**
 * @param {string} words
 * @returns {Promise<{ content: string; description: string }[] | null>}
 */
function suggest(words) {
  const { chrome } = /** @type {{ chrome: Chrome }} */ (/** @type {unknown} */ (globalThis));
  return new Promise((resolve) => {
    chrome.omnibox.onInputChanged.dispatch(
      words,
      (/** @type {{ content: string; description: string }[]} */ found) =>
        resolve(found.length > 0 ? found : null),
    );
  });
}

/** @param {string} content */
function enter(content) {
  const { chrome } = /** @type {{ chrome: Chrome }} */ (/** @type {unknown} */ (globalThis));
  chrome.omnibox.onInputEntered.dispatch(content, 'currentTab');
}
