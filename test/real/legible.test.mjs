import { describe, expect, it, onTestFinished } from 'vitest';

import { seedInPage } from '../dashboard/seed-in-page.mjs';
import { people } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { startWebmail } from '../workspace/webmail.mjs';
import { findBrowser, launch } from './harness/index.mjs';
import { findIllegible, illegibleIn } from './harness/legible.mjs';
import { pseudoBuild } from './harness/pseudo-build.mjs';

/**
 * Languages with long words, with no spaces, with marks above and below, and one that nobody
 * speaks.
 */
const languages = /** @type {const} */ (['de', 'ja', 'th', 'longer']);

const views = `review contacts requests suppression assessments assessments/new retention reports
  reports/record-of-processing reports/figures reports/pack journal import backup team policy identity`.split(
  /\s+/u,
);

const identity = {
  name: 'Ines Halvorsen',
  role: 'Account manager',
  email: 'ines.halvorsen@quillbrook.example',
  organisation: 'Quillbrook Software AS',
  address: 'Storgata 1, 0155 Oslo',
  country: 'NO',
  privacyNoticeUrl: 'https://quillbrook.example/privacy',
  optOut: '',
  authority: 'Datatilsynet',
};

/**
 * @param {typeof languages[number]} language
 * @param {{ pattern: string; host: string }} [webmail]
 */
function speak(language, webmail) {
  const grants = webmail ? [webmail.pattern] : [];
  return launch('chromium', {
    ...(webmail && { local: [webmail.host] }),
    ...(language === 'longer'
      ? { extension: pseudoBuild('chromium', grants) }
      : { language, grants }),
  });
}

/**
 * What cannot be read, at each width.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} where
 * @param {readonly number[]} widths
 */
async function faults(page, where, widths) {
  await page.bringToFront();
  const found = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 800 });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    // What a cell of a table cuts off is named once its row is drawn.
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('tr[data-row] > td')].every(
          (cell) => cell.textContent === '' || (cell instanceof HTMLElement && cell.title !== ''),
        ),
      { polling: 50 },
    );
    found.push(...(await illegibleIn(page)).map((fault) => `${where}, ${width} px: ${fault}`));
  }
  return found;
}

/** @param {import('puppeteer-core').Page} page */
async function unfold(page) {
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

describe.each(languages)('nothing is cut off or covered: %s', (language) => {
  const here = findBrowser('chromium') !== null;

  it.skipIf(!here)('welcome, popup and side panel', async () => {
    const session = await speak(language);
    onTestFinished(session.close);
    const wide = [1280, 680, 320];
    const welcome = await session.openExtensionPage('welcome.html');
    await welcome.waitForSelector('form');
    await unfold(welcome);
    const found = await faults(welcome, 'welcome, identity', wide);
    const unset = await session.openExtensionPage('popup.html');
    await unset.bringToFront();
    await unset.waitForSelector('.notice');
    found.push(...(await faults(unset, 'popup, unset', [380])));
    await session.tell('record-identity', { identity });
    await welcome.bringToFront();
    await welcome.reload();
    await welcome.waitForSelector('.site-grid');
    await welcome.click('.site-grid label:last-child');
    found.push(...(await faults(welcome, 'welcome, sites', wide)));
    await welcome.click('.step.done:nth-child(2) button');
    await welcome.waitForSelector('form');
    await unfold(welcome);
    found.push(...(await faults(welcome, 'welcome, campaign', wide)));

    await seedRecord(session);
    const popup = await session.openExtensionPage('popup.html');
    await popup.bringToFront();
    await popup.waitForSelector('input[type=search]');
    await unfold(popup);
    found.push(...(await faults(popup, 'popup', [380])));
    await popup.type('input[type=search]', '+44 113 496 0000');
    await popup.waitForSelector('.person-button');
    found.push(...(await faults(popup, 'popup, call', [380])));

    const panel = await session.openExtensionPage('sidepanel.html');
    await panel.bringToFront();
    await panel.waitForSelector('input[type=search]');
    found.push(...(await faults(panel, 'panel, start', [360, 320])));
    await panel.type('input[type=search]', people.ada.name);
    // Others are found by her name's beginning, and go as it is written out.
    await panel.waitForFunction(
      (name) => {
        const [only, ...others] = document.querySelectorAll('.found-person');
        return others.length === 0 && only?.textContent?.includes(name);
      },
      {},
      people.ada.name,
    );
    await panel.click('.found-person');
    await panel.waitForSelector('[role=tab]');
    for (const at of [1, 2, 3]) {
      await panel.click(`[role=tab]:nth-of-type(${at})`);
      await unfold(panel);
      found.push(...(await faults(panel, 'panel, person', [360, 320])));
    }
    expect(found).toEqual([]);
  });

  it.skipIf(!here)('every view of the dashboard', async () => {
    const session = await speak(language);
    onTestFinished(session.close);
    const page = await session.openExtensionPage('dashboard.html');
    await seedInPage(page, 30);
    const found = [];
    for (const view of views) {
      // The heading of the view before must not be taken for this one's, nor a table that is to come
      // for one without rows.
      await page.evaluate((hash) => {
        document.querySelector('main h1')?.setAttribute('data-before', '');
        location.hash = hash;
      }, `#/${view}`);
      await page.waitForFunction(
        () =>
          document.querySelector('main h1:not([data-before])') &&
          !document.querySelector('[aria-busy=true], main output.state'),
        { polling: 100 },
      );
      // 640 px are what 1280 px leave at a zoom of 200 %, 320 px at 400 % (WCAG 1.4.10).
      found.push(...(await faults(page, view, [1280, 720, 640, 320])));
    }
    expect(found).toEqual([]);
  });

  it.skipIf(!here)('strip, card, banner and question at Send', async () => {
    const webmail = await startWebmail();
    onTestFinished(webmail.stop);
    const session = await speak(language, webmail);
    onTestFinished(session.close);
    await seedRecord(session);
    await session.tell('record-suppression', {
      identifiers: [{ type: 'email', value: people.claire.address }],
      channels: 'all',
      reason: 'objection',
      receivedAt: /** @type {import('@/lib/model/time').IsoInstant} */ (new Date().toISOString()),
      words: null,
    });
    /** @type {string[]} */
    const found = [];
    for (const width of [1280, 320]) {
      const open = async (/** @type {string} */ path) => {
        const page = await session.newPage();
        await page.setViewport({ width, height: 800 });
        await page.goto(`${webmail.url}${path}`, { waitUntil: 'load' });
        await page.bringToFront();
        return page;
      };
      const look = async (
        /** @type {string} */ where,
        /** @type {import('./harness/index.mjs').Part} */ part,
      ) => {
        const faultsHere = await part.ask(findIllegible);
        found.push(...faultsHere.map((fault) => `${where}, ${width} px: ${fault}`));
      };
      const compose = await open(`compose?to=${people.matthias.address}`);
      const strip = await session.annotations(compose).strip();
      await look('strip', strip);
      await strip.click();
      await look('card', await session.annotations(compose).get('dialog'));
      await compose.close({ runBeforeUnload: false });

      const stopped = await open(`compose?to=${people.claire.address}`);
      await look('strip, stopped', await session.annotations(stopped).strip());
      await stopped.click('button[type=submit]');
      await look('question at Send', await session.annotations(stopped).get('dialog'));
      await stopped.close({ runBeforeUnload: false });

      const message = await open('message/off-the-list');
      const [act] = await session.annotations(message).all('button');
      await look('banner', act ?? (await session.annotations(message).get('button')));
      await message.close();
    }
    expect(found).toEqual([]);
  });
});
