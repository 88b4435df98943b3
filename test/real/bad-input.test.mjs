import { describe, expect, it, onTestFinished } from 'vitest';

import { people } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { startWebmail } from '../workspace/webmail.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

/** What a page, a person or the browser may do to us: a clear message each time, and nothing lost. */
const browsers = /** @type {const} */ (['chromium', 'firefox']);

/** @param {import('./harness/executables.mjs').BrowserName} browser */
async function workplace(browser) {
  const webmail = await startWebmail();
  onTestFinished(webmail.stop);
  const session = await launch(browser, { grants: [webmail.pattern], local: [webmail.host] });
  onTestFinished(session.close);
  const record = await seedRecord(session);
  /** @param {string} to */
  const write = async (to) => {
    const page = await session.newPage(`${webmail.url}compose?to=${encodeURIComponent(to)}`);
    await page.bringToFront();
    return { page, shown: session.annotations(page) };
  };
  return { webmail, session, record, write };
}

/** @param {import('./harness/browsers.mjs').Session} session */
async function stopTom(session) {
  await session.tell('record-suppression', {
    identifiers: [{ type: 'email', value: people.tom.address }],
    channels: 'all',
    reason: 'objection',
    receivedAt: '2026-10-03T09:00:00.000Z',
    words: null,
  });
}

const untidy = [
  '"Kern, Matthias (Leitung)" <matthias.kern@hallwerk.example>',
  'Team: ada.obi@brightharbour.example, ADA.OBI@Brightharbour.example;',
  'Jörg <jörg@bücher.example>',
  `<img src=x onerror="document.title='run'"> <${people.tom.address}>`,
  'half.typed@',
].join(', ');

describe.each(browsers)('in %s', (browser) => {
  const leftOut = findBrowser(browser) === null;

  it.skipIf(leftOut)('reads an untidy list of recipients, and markup stays text', async () => {
    const { session, write } = await workplace(browser);
    await stopTom(session);
    const { page, shown } = await write(untidy);
    const strip = await shown.get('button', /^Goodgrounds: .*asked not to be contacted/u);
    await strip.click();
    const card = await shown.get('dialog');
    const text = await card.text();
    for (const name of ['Kern, Matthias (Leitung)', 'Ada Obi', 'Jörg', 'onerror', 'half.typed@'])
      expect(text).toContain(name);
    expect(text.match(/Ada Obi/gu)).toHaveLength(1);
    expect(await page.title()).not.toBe('run');
  });

  it.skipIf(leftOut)(
    'comes back where the page removes it, and takes no made-up click',
    async () => {
      const { webmail, session, write } = await workplace(browser);
      await stopTom(session);
      const { page, shown } = await write(people.tom.address);
      await shown.get('button', /^Goodgrounds: .*asked not to be contacted/u);
      await page.evaluate(() => document.querySelector('goodgrounds-root')?.remove());
      await shown.get('button', /^Goodgrounds: .*asked not to be contacted/u);

      // The page presses its own Send: held like anybody's press.
      await page.evaluate(() => {
        const send = document.querySelector('.send');
        if (send instanceof HTMLElement) send.click();
      });
      await shown.get('dialog', /asked not to be contacted/u);
      // And it presses, as far as it can reach, ours.
      await page.evaluate(() => {
        const host = document.querySelector('goodgrounds-root');
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        for (const key of ['Enter', 'Escape', ' '])
          host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
      const dialog = await shown.get('dialog', /asked not to be contacted/u);
      expect(await dialog.text()).toContain('This message has not been sent.');
      expect(webmail.sent()).toEqual([]);
    },
  );

  it.skipIf(leftOut)('tells two messages being written apart', async () => {
    const { session, write } = await workplace(browser);
    await stopTom(session);
    const one = await write(people.ada.address);
    const two = await write(people.tom.address);
    await two.shown.get('button', /^Goodgrounds: Tom Reedy asked not to be contacted/u);
    await one.page.bringToFront();
    const strip = await one.shown.get('button', /^Goodgrounds: .*Ada Obi/u);
    expect(strip.name).not.toContain('Tom');
  });

  it.skipIf(leftOut)('says so where the record is of a newer version, and keeps it', async () => {
    const { session, write } = await workplace(browser);
    const ours = await session.openExtensionPage('popup.html');
    await until('the record to be of a newer version', () => ours.evaluate(openAt, 999));
    const { shown } = await write(people.ada.address);
    await (await shown.get('button', /^Goodgrounds: Could not ask the record/u)).click();
    await shown.get('dialog');
    expect(await shown.text()).toContain('written by a newer version');

    const dashboard = await session.openExtensionPage('dashboard.html#/contacts');
    await until('the dashboard to say so', () =>
      dashboard.evaluate(() => document.body.innerText.includes('written by a newer version')),
    );
    expect(await ours.evaluate(openAt, 999)).toBe(3);
  });
});

it.skipIf(findBrowser('chromium') === null)(
  'records a click whose answer the worker did not live to give, or says that it did not',
  async () => {
    const { webmail, session } = await workplace('chromium');
    const page = await session.newPage(`${webmail.url}message/off-the-list`);
    const shown = session.annotations(page);
    const record = await shown.get('button', 'Record opt-out');
    const target = session.browser.targets().find((one) => one.url().includes('background'));
    const worker = await target?.worker();
    if (!worker) throw new Error('There is no worker to stop.');
    await Promise.all([record.click(), worker.close()]);
    const said = await until('a word about it', async () => {
      const text = await shown.text();
      return /Recorded\.|nothing was recorded/u.test(text) ? text : null;
    });
    if (!said.includes('Recorded.')) await (await shown.get('button', 'Record opt-out')).click();
    await until('it to be recorded', async () => (await shown.text()).includes('Recorded.'));
    const [facts] = await session.tell('facts-for', {
      identifiers: [{ type: 'email', value: people.tom.address }],
    });
    expect(facts?.suppressions).toHaveLength(1);
  },
);

/**
 * Opens the record as a version of it would, and counts its contacts; runs in a page of ours.
 *
 * @param {number} version
 * @returns {Promise<number>}
 */
function openAt(version) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('goodgrounds', version);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('contacts').objectStore('contacts').count();
      counting.addEventListener('success', () => {
        opening.result.close();
        resolve(counting.result);
      });
    });
  });
}
