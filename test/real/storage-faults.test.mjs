import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { ageInPage } from '../dashboard/seed-in-page.mjs';
import { folder, press, says } from './harness/import-view.mjs';
import { findBrowser, launch, productionBuild } from './harness/index.mjs';
import { note, person, verifyJournal } from './harness/made.mjs';

const ada = /** @type {const} */ ({ type: 'email', value: 'ada@brightharbour.example' });
const tobi = /** @type {const} */ ({ type: 'email', value: 'tobi@brightline.example' });

describe.each(/** @type {const} */ (['chromium', 'firefox']))('in %s', (browser) => {
  const leftOut = findBrowser(browser) === null;

  it.skipIf(leftOut)(
    'a page that holds an older record open is named, and nothing is lost when it is closed',
    async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      await session.tell('record-note', { contact: person('Ada Obi', ada), note });
      const old = await session.openExtensionPage('popup.html');
      await ageInPage(old, true);
      const first = await session.openExtensionPage('dashboard.html#/contacts');
      const second = await session.openExtensionPage('dashboard.html#/journal');
      for (const page of [first, second]) {
        await page.bringToFront();
        await says(page, /Another Goodgrounds page holds the record/u);
      }
      await press(second, 'Try again');
      await says(second, /Another Goodgrounds page holds the record/u);
      await old.close();
      await press(second, 'Try again');
      await says(second, /Note recorded/u);
      // A page that comes into sight reads again by itself.
      await first.bringToFront();
      await says(first, /Ada Obi/u);
      const [facts] = await session.tell('facts-for', { identifiers: [ada] });
      expect(facts?.notes).toHaveLength(1);
      expect(await verifyJournal(session)).toBe('notice ok');
    },
  );

  it.skipIf(leftOut)(
    'a write of which one part fails is undone as a whole, however soon it was to end',
    async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      await session.tell('record-note', { contact: person('Ada Obi', ada), note });
      const page = await session.openExtensionPage('popup.html');
      const taken = await page.evaluate(takeNextNumber);
      const contact = person('Tobi Okafor', tobi);
      await expect(session.tell('record-note', { contact, note })).rejects.toThrow(/refused/u);
      const before = await session.tell('facts-for', { identifiers: [ada, tobi] });
      expect(before.map(({ notes }) => notes.length)).toEqual([1, 0]);
      await page.evaluate(takeNextNumber, taken);
      await session.tell('record-note', { contact, note });
      const after = await session.tell('facts-for', { identifiers: [ada, tobi] });
      expect(after.map(({ notes }) => notes.length)).toEqual([1, 1]);
      expect(await verifyJournal(session)).toBe('notice ok');
    },
  );

  it.skipIf(leftOut)(
    'a clock that was set back changes neither what is kept nor what verifies',
    async () => {
      const session = await launch(browser, { extension: withClock(browser) });
      onTestFinished(session.close);
      const { noteId } = await session.tell('record-note', {
        contact: person('Ada Obi', ada),
        note,
      });
      const year = 400 * 24 * 60 * 60 * 1000;
      await setClockBack(session, year);
      const later = await session.tell('record-note', {
        contact: person('Tobi Okafor', tobi),
        note,
      });
      await session.tell('record-request', {
        identifier: ada,
        kind: 'objection',
        // By the clock as it is now; what lies before it has not been received yet.
        receivedAt: /** @type {import('@/lib/model/time').IsoInstant} */ (
          new Date(Date.now() - year - 60_000).toISOString()
        ),
        words: null,
      });
      // An id made later sorts later, whatever the clock says; the journal tells both times as they were.
      expect(later.noteId > noteId).toBe(true);
      const facts = await session.tell('facts-for', { identifiers: [ada, tobi] });
      expect(facts.map(({ notes }) => notes.length)).toEqual([1, 1]);
      expect(facts[0]?.suppressions).toHaveLength(1);
      const page = await session.openExtensionPage('dashboard.html#/contacts');
      await page.bringToFront();
      await says(page, /Ada Obi/u);
      await says(page, /Tobi Okafor/u);
      expect(await verifyJournal(session)).toBe('notice ok');
    },
  );
});

/**
 * Puts something in the place of the journal's next entry, as no writer of ours does; or takes it
 * away again.
 *
 * @param {number} [given]
 * @returns {Promise<number>} The number that is taken.
 */
function takeNextNumber(given) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('goodgrounds');
    opening.addEventListener('success', () => {
      const tx = opening.result.transaction(['journal', 'state'], 'readwrite');
      const reading = tx.objectStore('state').get('state');
      reading.addEventListener('success', () => {
        const n = given ?? reading.result.next;
        if (given === undefined) tx.objectStore('journal').add({ n, id: 'taken' });
        else tx.objectStore('journal').delete(n);
        tx.addEventListener('complete', () => {
          opening.result.close();
          resolve(n);
        });
      });
      tx.addEventListener('abort', () => reject(tx.error));
    });
  });
}

/**
 * The build to set the clock back in. Chromium lets a test into the background; Firefox does not,
 * so there a script of a few lines stands before ours and waits to be told.
 *
 * @param {'chromium' | 'firefox'} browser
 */
function withClock(browser) {
  if (browser === 'chromium') return productionBuild(browser);
  const build = folder();
  cpSync(productionBuild(browser), build, { recursive: true });
  const path = join(build, 'manifest.json');
  /** @type {{ background: { scripts: string[] } }} */
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.background.scripts.unshift('clock.js');
  writeFileSync(path, JSON.stringify(manifest));
  const listen = `browser.runtime.onMessage.addListener((message) => {
    if (message.to !== 'test/clock') return undefined;
    (${setBack.toString()})(message.by);
    return Promise.resolve('set back');
  });`;
  writeFileSync(join(build, 'clock.js'), listen);
  return build;
}

/**
 * Sets the background's clock back.
 *
 * @param {import('./harness/browsers.mjs').Session} session
 * @param {number} by Milliseconds.
 */
async function setClockBack(session, by) {
  if (session.name === 'firefox') {
    const page = await session.openExtensionPage('popup.html');
    const answer = await page.evaluate(async (milliseconds) => {
      const { browser } = /** @type {any} */ (globalThis);
      return browser.runtime.sendMessage({ to: 'test/clock', by: milliseconds });
    }, by);
    if (answer !== 'set back') throw new Error('Nobody set the clock back.');
    await page.close();
    return;
  }
  const target = session.browser.targets().find((one) => one.url().includes('background'));
  const worker = await target?.worker();
  if (!worker) throw new Error('There is no worker.');
  await worker.evaluate(setBack, by);
}

/**
 * Has the clock of wherever it runs go behind.
 *
 * @param {number} by Milliseconds.
 */
function setBack(by) {
  const Now = Date;
  const now = Now.now.bind(Now);
  Object.assign(globalThis, {
    Date: new Proxy(Now, {
      construct: (_, given) =>
        Reflect.construct(Now, given.length === 0 ? [now() - by] : given, Now),
      get: (of, name) => (name === 'now' ? () => now() - by : Reflect.get(of, name)),
    }),
  });
}
