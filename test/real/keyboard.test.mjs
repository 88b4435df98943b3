import { describe, expect, it, onTestFinished } from 'vitest';

import { seedInPage } from '../dashboard/seed-in-page.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

/**
 * @typedef {object} Walk
 * @property {string} view What the link to it says.
 * @property {string} words What is searched for; empty where the view has no rows.
 * @property {string} opened What an opened row shows.
 * @property {(hands: Hands) => Promise<void>} [act] What is done there.
 * @property {boolean} [narrows] Whether the words leave out some of its rows; they do unless told.
 * @property {'u' | 'Escape'} back The key that leads back to the rows.
 */

/**
 * A keyboard, and nothing else.
 *
 * @param {import('puppeteer-core').Page} page
 */
function handsOn(page) {
  const press = async (/** @type {string[]} */ ...keys) => {
    for (const key of keys) await page.keyboard.press(/** @type {'j'} */ (key));
  };
  return {
    press,
    type: (/** @type {string} */ text) => page.keyboard.type(text),
    has: (/** @type {string} */ selector) =>
      until(`${selector} on the page`, () => page.$(selector)),
    hasNot: (/** @type {string} */ selector) =>
      until(`no ${selector}`, async () => (await page.$(selector)) === null),
    says: (/** @type {string} */ text) =>
      until(`“${text}”`, () =>
        page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
      ),
    address: () => page.evaluate(() => location.hash),
    leaves: (/** @type {string} */ address) =>
      until('another address', async () => (await page.evaluate(() => location.hash)) !== address),
    rows: () => page.$$eval('main table a', (links) => links.length),
    /** The row that has the focus; nothing while it is still elsewhere. */
    focused: () =>
      page.evaluate(() => {
        const { activeElement: one } = document;
        return (one?.closest('main table') && one.textContent) || '';
      }),
    /**
     * Presses a key again until it has done what it does: Firefox drops one now and then under
     * load.
     */
    pressUntil: (/** @type {string} */ key, /** @type {string} */ there) =>
      until(`${there} after ${key}`, async () => {
        if ((await page.$(there)) !== null) return true;
        await press(key);
        return (await page.$(there)) !== null;
      }),
    /** Presses Tab until the focus is on what says this. */
    tabTo: (/** @type {string | RegExp} */ name) => tabTo(page, name, false),
    /**
     * The same backwards, from anywhere in the main part to what stands before it. Forwards, Tab
     * would go round through the browser's frame, where a headless Firefox leaves the window's
     * focus: keys still come then, but a button hears no Enter.
     */
    tabBackTo: (/** @type {string | RegExp} */ name) => tabTo(page, name, true),
    back: async () => {
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
    },
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string | RegExp} name
 * @param {boolean} backwards
 */
async function tabTo(page, name, backwards) {
  if (backwards) await page.keyboard.down('Shift');
  try {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      const said = await page.evaluate(() => {
        const one = document.activeElement;
        const field = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement;
        const label = field ? one.labels?.[0]?.textContent : null;
        return (one?.getAttribute('aria-label') ?? label ?? one?.textContent ?? '').trim();
      });
      if (typeof name === 'string' ? said === name : name.test(said)) return;
    }
  } finally {
    if (backwards) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

/** @typedef {ReturnType<typeof handsOn>} Hands */

/** @type {readonly Walk[]} */
const walks = [
  {
    view: 'Requests',
    words: 'carreau',
    opened: 'dialog[open]',
    back: 'Escape',
  },
  {
    view: 'Suppression',
    words: 'tobi',
    narrows: false,
    opened: 'dialog[open]',
    back: 'Escape',
    act: async (hands) => {
      await hands.tabTo('Lift…');
      await hands.pressUntil('Enter', 'dialog[open] textarea');
    },
  },
  {
    view: 'Review',
    words: 'nora',
    opened: '.person',
    back: 'u',
    act: async (hands) => {
      await hands.tabTo(/^Comment/u);
      await hands.type('Which list was it?');
      await hands.tabTo('Ask for changes');
      const here = await hands.address();
      await hands.press('Enter');
      await hands.says('Changes asked for');
      // It goes on to the next of the queue; back leads to the one before.
      await hands.leaves(here);
      await hands.says('Next →');
      await hands.back();
      await hands.press('u');
      await hands.says('Which list was it?');
    },
  },
  {
    view: 'Contacts',
    words: 'voss',
    opened: '.person',
    back: 'u',
    act: async (hands) => {
      await hands.tabTo('Their file');
      await hands.press('Enter');
      await hands.has('main article');
      await hands.press('u');
      await hands.has('.person');
    },
  },
  {
    view: 'Assessments',
    words: 'works',
    narrows: false,
    opened: 'main fieldset, main textarea',
    back: 'u',
  },
  {
    view: 'Retention',
    words: '',
    opened: '.person',
    back: 'u',
  },
  { view: 'Team', words: '', opened: 'main table a', back: 'u' },
  { view: 'Journal', words: 'okafor', opened: 'dialog[open] pre', back: 'Escape' },
];

/** Views without rows: what is reached in them, and what a press of Enter or Space there brings. */
const others = /** @type {const} */ ([
  ['Reports', /^Record of processing activities/u, 'Enter', 'main article'],
  ['Import', /./u, '', 'main h1'],
  ['Backup', /./u, '', 'main h1'],
  ['Policy', /the campaign/u, ' ', 'main input:checked'],
  ['Identity', /^Change/u, '', 'main .panel'],
]);

describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'every view by keyboard alone, %s',
  (browser) => {
    const here = findBrowser(browser) !== null;

    it.skipIf(!here)('opened, searched, walked, acted in, and left', async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      const page = await session.openExtensionPage('dashboard.html');
      await seedInPage(page, 21);
      await page.bringToFront();
      const hands = handsOn(page);
      // From the beginning of the page; from then on one is in the main part, behind the links.
      await hands.tabTo('Identity');
      for (const { view, words, opened, act, back, narrows = true } of walks) {
        await hands.tabBackTo(new RegExp(`^${view}\\d*$`, 'u'));
        await hands.press('Enter');
        await until(
          `the heading ${view}`,
          async () => (await page.$$eval('main h1', ([one]) => one?.textContent)) === view,
        );
        // While a list is being read on there are fewer than there will be.
        let all = 0;
        await until(`all rows in ${view}`, async () => {
          const before = all;
          all = await hands.rows();
          return all > 0 && all === before;
        });
        if (words !== '') {
          await hands.press('/');
          await hands.type(words);
          // At once: what stands there from before the last letter is no answer.
          await hands.press('Enter');
          await until(`fewer rows in ${view}`, async () => {
            const found = await hands.rows();
            return found > 0 && (found < all || !narrows);
          });
        } else await hands.press('j');
        await until(`the first row of ${view}`, async () => (await hands.focused()) !== '');
        const first = await hands.focused();
        // Enter opens the row of the key before it, however fast they come.
        await hands.press('j', 'k', 'Enter');
        await hands.has(opened);
        if (act) await act(hands);
        // Single keys are for fields where one is being written in.
        if (back === 'u') await hands.back();
        await hands.press(back);
        if (back === 'Escape') await hands.hasNot('dialog[open]');
        await until(
          `${view} again`,
          async () => (await page.$$eval('main h1', ([one]) => one?.textContent)) === view,
        );
        if (opened === '.person' && !act)
          await until(
            `the row of ${view} one came from`,
            async () => (await hands.focused()) === first,
          );
        // A search stays until it is taken away; the order stands in the address as well.
        expect(await page.evaluate(() => location.hash)).toContain(words);
      }
      for (const [view, name, key, there] of others) {
        await hands.tabBackTo(view);
        await hands.press('Enter');
        await until(
          `the heading ${view}`,
          async () => (await page.$$eval('main h1', ([one]) => one?.textContent)) === view,
        );
        await hands.tabTo(name);
        if (key !== '') await hands.press(key);
        await hands.has(there);
      }
    });

    it.skipIf(!here)('several requests answered, and several campaigns archived', async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      const page = await session.openExtensionPage('dashboard.html');
      await seedInPage(page, 7);
      for (const who of ['ada', 'ben'])
        await session.tell('record-request', {
          identifier: { type: 'email', value: `${who}@together.example` },
          kind: 'objection',
          receivedAt: /** @type {import('@/lib/model/time').IsoInstant} */ (
            new Date().toISOString()
          ),
          words: 'Please do not write to me again.',
        });
      await page.bringToFront();
      const hands = handsOn(page);
      const goTo = async (/** @type {string} */ view) => {
        await hands.tabBackTo(new RegExp(`^${view}\\d*$`, 'u'));
        await hands.press('Enter');
        await until(
          `the heading ${view}`,
          async () => (await page.$$eval('main h1', ([one]) => one?.textContent)) === view,
        );
        await until(`rows in ${view}`, hands.rows);
      };
      await hands.tabTo('Identity');
      await goTo('Requests');
      await hands.press('/');
      await hands.type('together');
      await until('the two requests', async () => (await hands.rows()) === 2);
      await hands.press('Enter');
      await until('the first row', async () => (await hands.focused()) !== '');
      await hands.press('x', 'j');
      await until('the second row', async () => /together/u.test(await hands.focused()));
      await hands.press('x');
      await hands.says('2 chosen');
      await hands.tabBackTo('Answer…');
      await hands.pressUntil('Enter', 'dialog[open]');
      // The choice has the focus; arrows move it, and what longer time asks for comes and goes.
      await hands.press('ArrowRight');
      await hands.has('dialog[open] input[type=date]');
      await hands.press('ArrowLeft');
      await hands.hasNot('dialog[open] input[type=date]');
      await hands.tabTo('Answered: put it on record');
      await hands.press('Enter');
      await hands.says('2 recorded as answered.');
      await hands.hasNot('dialog[open]');

      await goTo('Assessments');
      await hands.press('j', 'j');
      await until('the campaign', async () =>
        page.evaluate(() => document.activeElement?.matches('[href*="campaign?of="]') ?? false),
      );
      await hands.press('x');
      await hands.says('1 chosen');
      await hands.tabBackTo('Archive campaigns (1)');
      await hands.press('Enter');
      await hands.says('Archived. Nobody is offered');
      expect(await page.evaluate(() => location.hash)).toBe('#/assessments');
    });
  },
);
