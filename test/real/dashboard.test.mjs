import { describe, expect, it, onTestFinished } from 'vitest';

import { seedInPage } from '../dashboard/seed-in-page.mjs';
import { breachesIn } from './harness/accessible.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

/** Every view, and what stands in it once it is there. */
const views = /** @type {const} */ ([
  ['review', 'main table, main .state'],
  ['contacts', 'main table, main .state'],
  ['contacts?filters=all', 'main .filters select:nth-of-type(7)'],
  ['requests?filters=all', 'main .filters input'],
  ['suppression', 'main table, main .state'],
  ['assessments', 'main :is(table, h2)'],
  ['assessments/new', 'main textarea'],
  ['assessments/campaign', 'main textarea'],
  ['assessments/screening', 'main fieldset'],
  ['retention', 'main table, main .state'],
  ['reports', 'main .cards'],
  ['reports/record-of-processing', 'main article'],
  ['reports/consent-register', 'main article'],
  ['reports/suppression-register', 'main article'],
  ['reports/requests-register', 'main article'],
  ['reports/screening-register', 'main article'],
  ['reports/figures', 'main section.panel'],
  ['reports/pack', 'main input[type=date]'],
  ['journal', 'main table, main .state'],
  ['policy', 'main input'],
  ['identity', 'main .panel, main .state'],
  ['team', 'main table, main .state'],
  ['import', 'main input[type=file]'],
  ['backup', 'main input[type=password]'],
]);

const chromium = findBrowser('chromium') !== null;

/**
 * A dashboard over a record of so many invented people.
 *
 * @param {import('./harness/browsers.mjs').Session} session
 * @param {number} contacts
 */
async function open(session, contacts) {
  const page = await session.openExtensionPage('dashboard.html');
  if (contacts > 0) await seedInPage(page, contacts);
  await page.bringToFront();
  return page;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} view
 */
async function goTo(page, view) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}`);
}

/** @param {import('puppeteer-core').Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** What opens from a list: by the link, and what stands there then. */
const fromLists = /** @type {const} */ ([
  ['contacts', 'main tbody a', '.person'],
  ['suppression', 'main tbody a', 'dialog[open]'],
  ['requests', 'main tbody a', 'dialog[open]'],
  ['assessments', 'main tbody a[href*="liaId"]', 'main article'],
  ['assessments', 'main tbody a[href*="campaign"]', 'main textarea'],
  ['assessments', 'main tbody a', 'main fieldset, main textarea'],
]);

describe.each(
  /** @type {const} */ ([
    ['chromium', 'light'],
    ['chromium', 'dark'],
    ['firefox', 'light'],
    ['firefox', 'dark'],
  ]),
)('every view is accessible, %s, %s', (browser, scheme) => {
  // What an empty record shows is the same in every browser.
  const records = browser === 'chromium' ? [0, 60] : [60];
  it.skipIf(findBrowser(browser) === null).each(records)('with %i contacts', async (contacts) => {
    const session = await launch(browser, { scheme });
    onTestFinished(session.close);
    const page = await open(session, contacts);
    for (const [view, there] of views) {
      await goTo(page, view);
      await page.waitForSelector(there);
      expect({ view, breaches: await breachesIn(page) }).toEqual({ view, breaches: [] });
    }
    if (contacts === 0) return;
    for (const [view, link, there] of fromLists) {
      await goTo(page, view);
      await page.waitForSelector(link);
      await page.click(link);
      await page.waitForSelector(there);
      expect({ view, breaches: await breachesIn(page) }).toEqual({ view, breaches: [] });
    }
  });
});

describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'by keyboard alone, %s',
  (browser) => {
    it.skipIf(findBrowser(browser) === null)('rows, search, choosing, help and back', async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      const page = await open(session, 21);
      await goTo(page, 'review');
      await goTo(page, 'contacts');
      await until('the rows', () => page.$('main table a'));
      const press = async (/** @type {string[]} */ ...keys) => {
        for (const key of keys) await page.keyboard.press(/** @type {'j'} */ (key));
      };

      await press('j');
      await until('the first row', async () => (await focused(page)) === 'Mara Voss');
      await press('j', 'j', 'k');
      await until('the second row', async () => (await focused(page)) === 'Tobi Okafor');
      await press('x');
      await until('one chosen', () => page.$('.picked'));
      await press('Enter');
      await until('the contact', () => page.$('.person'));
      await press('u');
      await until('the table again', () => page.$('main table a'));

      await press('/');
      await page.keyboard.type('東和');
      await until('the one found', async () => {
        const names = await page.$$eval('main table a', (links) => links.map((a) => a.textContent));
        return names.length === 3 && names.every((name) => name.startsWith('佐藤 健'));
      });
      expect(await page.evaluate(() => decodeURIComponent(location.hash))).toBe(
        '#/contacts?text=東和',
      );

      await press('Enter');
      await until('the first one found', async () => (await focused(page)).startsWith('佐藤 健'));
      await press('?');
      await until('the keys', () => page.$('dialog[open]'));
      await press('Escape');
      await until('no dialog', async () => (await page.$('dialog[open]')) === null);

      // A view and its filters survive a reload.
      await page.evaluate(() => location.reload());
      await until('the one found, after reloading', async () => {
        const names = await page.$$eval('main table a', (links) => links.map((a) => a.textContent));
        return names.length === 3;
      });
    });
  },
);

it.skipIf(!chromium)(
  'reports print on pages of A4, all of their text and none of the frame',
  async () => {
    const session = await launch('chromium', { scheme: 'dark' });
    onTestFinished(session.close);
    const page = await open(session, 60);
    for (const view of [
      'record-of-processing',
      'consent-register',
      'requests-register',
      'screening-register',
      'figures',
    ]) {
      await goTo(page, `reports/${view}`);
      await page.waitForSelector(view === 'figures' ? 'main section.panel' : 'main article');
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
      const sizes = new Set(
        pages.map(([, ...sides]) => sides.map(Number).map(Math.floor).join(' ')),
      );
      expect({ view, sizes: [...sizes] }).toEqual({ view, sizes: ['594 841'] });
      await page.emulateMediaType('print');
      const hidden = await page.evaluate(() => {
        const shown = (/** @type {string} */ selector) =>
          [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0);
        const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
        const tables = [...document.querySelectorAll('.as-table table')];
        const colours = [...document.querySelectorAll('.bar span, .legend i')];
        return {
          frame: shown('nav') || shown('.no-print'),
          wide,
          coloured: colours.every(
            (one) => getComputedStyle(one).getPropertyValue('print-color-adjust') === 'exact',
          ),
          tables: tables.every((table) => table.getBoundingClientRect().height > 0),
          // No heading stands alone at the foot of a page.
          kept: [...document.querySelectorAll('.paper h2, .part-head')].every((heading) => {
            const box = heading.closest('.unbroken');
            return box !== null && getComputedStyle(box).breakInside === 'avoid';
          }),
          // A loose sheet tells what it is part of.
          feet: document.adoptedStyleSheets.length,
        };
      });
      expect({ view, ...hidden }).toEqual({
        view,
        frame: false,
        wide: false,
        coloured: true,
        tables: true,
        kept: true,
        feet: 1,
      });
      await page.emulateMediaType('screen');
    }
  },
);
