import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { ageInPage } from '../dashboard/seed-in-page.mjs';
import { choose, fillNote, folder, press, says } from './harness/import-view.mjs';
import { findBrowser, launch, launchChromium, productionBuild } from './harness/index.mjs';
import { note, person, verifyJournal } from './harness/made.mjs';

const ada = /** @type {const} */ ({ type: 'email', value: 'ada@brightharbour.example' });

/**
 * The production build without the permission that lifts the browser's quota: the only way to a
 * quota that a test can use up.
 */
function limitedBuild() {
  const build = mkdtempSync(join(tmpdir(), 'goodgrounds-limited-'));
  onTestFinished(() => rmSync(build, { recursive: true, force: true }));
  cpSync(productionBuild('chromium'), build, { recursive: true });
  const path = join(build, 'manifest.json');
  /** @type {{ permissions: string[] }} */
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return build;
}

it.skipIf(findBrowser('chromium') === null)(
  'a quota that is used up is said where it is met, loses nothing, and is no end once there is room',
  async () => {
    // The record is there already: a browser remembers for a while how much room it has seen.
    const where = { extension: limitedBuild(), profile: folder() };
    const first = await launchChromium(where);
    await first.tell('record-note', { contact: person('Ada Obi', ada), note });
    await first.close();
    const session = await launchChromium(where);
    onTestFinished(session.close);
    const rows = 80_000;
    // Names that the browser cannot make shorter.
    const lines = Array.from(
      { length: rows },
      (_, i) => `${randomBytes(60).toString('base64')},row${i}@works.example`,
    );
    const list = `Name,Email\n${lines.join('\n')}\n`;
    const file = join(folder(), 'people.csv');
    writeFileSync(file, list);
    const page = await session.openExtensionPage('dashboard.html#/import');
    await page.bringToFront();
    const cdp = await page.createCDPSession();
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    /** @param {number} more */
    const leaveRoom = async (more) =>
      cdp.send('Storage.overrideQuotaForOrigin', {
        origin: session.origin,
        quotaSize: usage + more,
      });
    const begin = async () => {
      await choose(page, file);
      await page.waitForSelector('fieldset[aria-label="Columns and first rows"] select.set');
      await (await page.waitForSelector('.planning input[value="event"]'))?.click();
      await fillNote(page);
    };

    // The file finds room, the people in it do not.
    await leaveRoom(list.length + 500_000);
    await begin();
    await says(page, /Stopped.*The browser has no room left for the record/su);
    const stopped = await page.evaluate(() => location.hash);
    const [before] = await session.tell('facts-for', { identifiers: [ada] });
    expect(before?.notes).toHaveLength(1);

    // Now not even the file does.
    await page.evaluate(() => (location.hash = '#/import'));
    await page.bringToFront();
    await begin();
    await says(page, /The browser has no room left for the record/u);

    await leaveRoom(500_000_000);
    await page.evaluate((hash) => (location.hash = hash), stopped);
    await press(page, 'Go on');
    await says(page, /Done.*80,000\s+put on record/su);
    expect(await verifyJournal(session)).toBe('notice ok');
  },
);

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
});

it.skipIf(findBrowser('chromium') === null)(
  'a clock that was set back changes neither what is kept nor what verifies',
  async () => {
    const session = await launchChromium();
    onTestFinished(session.close);
    const { noteId } = await session.tell('record-note', { contact: person('Ada Obi', ada), note });
    const worker = await session.browser
      .targets()
      .find((one) => one.url().includes('background'))
      ?.worker();
    if (!worker) throw new Error('There is no worker.');
    await worker.evaluate(setBack, 400 * 24 * 60 * 60 * 1000);
    const tobi = /** @type {const} */ ({ type: 'email', value: 'tobi@brightline.example' });
    const later = await session.tell('record-note', {
      contact: person('Tobi Okafor', tobi),
      note,
    });
    await session.tell('record-request', {
      identifier: ada,
      kind: 'objection',
      receivedAt: '2026-11-20T09:00:00.000Z',
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
