import { describe, expect, it, onTestFinished } from 'vitest';

import { people } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { startWebmail } from '../workspace/webmail.mjs';
import { breachesIn, inTheOpen } from './harness/accessible.mjs';
import { findBrowser, launch } from './harness/index.mjs';

/** Wide, and a phone's width: 320 px is also what 1280 px at a zoom of 400 % leaves (WCAG 1.4.10). */
const widths = [1280, 320];

/** @type {readonly ('light' | 'dark')[]} */
const schemes = ['light', 'dark'];

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
 * What is not accessible at either width.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function breaches(page) {
  const found = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    found.push(...(await breachesIn(page)).map((breach) => `at ${width} px: ${breach}`));
  }
  return found;
}

/**
 * Presses what a person would, found by what it says.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 */
async function press(page, name) {
  // The page that greets a new user may lie on top of it.
  await page.bringToFront();
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button, label')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === wanted,
      ),
    {},
    name,
  );
  await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (found.asElement())?.click();
}

describe.each(schemes)('accessible by WCAG 2.2 AA, %s', (scheme) => {
  const here = findBrowser('chromium') !== null;

  it.skipIf(!here)('the welcome page, at each of its steps', async () => {
    const session = await launch('chromium', { scheme });
    onTestFinished(session.close);
    const first = await session.openExtensionPage('welcome.html');
    await first.waitForSelector('form');
    expect(await breaches(first)).toEqual([]);
    await press(first, 'Next');
    await first.waitForSelector('[aria-invalid="true"]');
    expect(await breaches(first)).toEqual([]);
    await first.close();

    await session.tell('record-identity', { identity });
    const rest = await session.openExtensionPage('welcome.html');
    await press(rest, 'Change: What do you offer, and to whom?');
    await rest.waitForSelector('form');
    for (const more of await rest.$$('summary')) await more.click();
    expect(await breaches(rest)).toEqual([]);
    await press(rest, 'Skip for now');
    await rest.waitForSelector('.site-grid');
    await press(rest, 'Another webmail…');
    expect(await breaches(rest)).toEqual([]);
    await press(rest, 'Finish');
    await rest.waitForSelector('.finished');
    expect(await breaches(rest)).toEqual([]);
  });

  it.skipIf(!here)('the popup and the side panel', async () => {
    const session = await launch('chromium', { scheme });
    onTestFinished(session.close);
    const unset = await session.openExtensionPage('popup.html');
    await unset.waitForSelector('.notice');
    expect(await breaches(unset)).toEqual([]);
    await seedRecord(session);
    const popup = await session.openExtensionPage('popup.html');
    await popup.waitForSelector('input[type=search]');
    await popup.type('input[type=search]', people.tom.address);
    await popup.waitForSelector('.person-button');
    for (const more of await popup.$$('summary')) await more.click();
    expect(await breaches(popup)).toEqual([]);

    const panel = await session.openExtensionPage('sidepanel.html');
    await panel.waitForSelector('input[type=search]');
    await panel.type('input[type=search]', 'new.person@harrow.example');
    expect(await breaches(panel)).toEqual([]);
    await panel.keyboard.press('Enter');
    await press(panel, 'Write a note');
    await panel.waitForSelector('form');
    for (const more of await panel.$$('summary')) await more.click();
    expect(await breaches(panel)).toEqual([]);
  });

  it.skipIf(!here)('the strip, the card, the banner and the question at Send', async () => {
    const webmail = await startWebmail();
    onTestFinished(webmail.stop);
    const session = await launch('chromium', {
      scheme,
      grants: [webmail.pattern],
      local: [webmail.host],
    });
    onTestFinished(session.close);
    await seedRecord(session);
    const compose = await session.newPage(`${webmail.url}compose?to=${people.matthias.address}`);
    const shown = session.annotations(compose);
    await (await shown.strip()).click();
    expect(await breaches(await inTheOpen(session, await shown.get('dialog')))).toEqual([]);

    const message = await session.newPage(`${webmail.url}message/off-the-list`);
    const banner = await session.annotations(message).get('button', 'Record opt-out');
    expect(await breaches(await inTheOpen(session, banner))).toEqual([]);
    await message.bringToFront();
    await banner.click();

    const stopped = await session.newPage(`${webmail.url}compose?to=${people.tom.address}`);
    const gate = session.annotations(stopped);
    await gate.get('button', /^Goodgrounds:.*not to be contacted/u);
    await stopped.click('.send');
    const question = await gate.get('dialog', /not to be contacted/u);
    expect(await breaches(await inTheOpen(session, question))).toEqual([]);
  });
});
