import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { choose, fillNote, folder, press, says } from './harness/import-view.mjs';
import { findBrowser, launch, launchChromium, productionBuild, until } from './harness/index.mjs';
import { note, person, verifyJournal } from './harness/made.mjs';
import { limitedBuild, smallDisk, withDisk } from './harness/small-disk.mjs';

const ada = /** @type {const} */ ({ type: 'email', value: 'ada@brightharbour.example' });

/** @param {string} name */
const named = (name) =>
  /** @type {const} */ ({ type: 'email', value: `${name}@brightharbour.example` });

/**
 * Plans the import of the file that was chosen, and begins it.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function plan(page) {
  await page.waitForSelector('fieldset[aria-label="Columns and first rows"] select.set');
  await (await page.waitForSelector('.planning input[value="event"]'))?.click();
  await fillNote(page);
}

const rows = 80_000;

/** A list of people whose names no browser can make shorter. */
function longList() {
  const lines = Array.from(
    { length: rows },
    (_, i) => `${randomBytes(60).toString('base64')},row${i}@works.example`,
  );
  const list = `Name,Email\n${lines.join('\n')}\n`;
  const file = join(folder(), 'people.csv');
  writeFileSync(file, list);
  return { file, bytes: list.length };
}

it.skipIf(findBrowser('chromium') === null)(
  'a quota that is used up is said where it is met, loses nothing, and is no end once there is room',
  async () => {
    // The record is there already: a browser remembers for a while how much room it has seen.
    const where = { extension: limitedBuild('chromium'), profile: folder() };
    const first = await launchChromium(where);
    await first.tell('record-note', { contact: person('Ada Obi', ada), note });
    await first.close();
    const session = await launchChromium(where);
    onTestFinished(session.close);
    const { file, bytes } = longList();
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

    // The file finds room, the people in it do not; then not even the file does.
    await leaveRoom(bytes + 500_000);
    const stopped = await importTwice(session, page, file);

    await leaveRoom(500_000_000);
    await page.evaluate((hash) => (location.hash = hash), stopped);
    await press(page, 'Go on');
    await says(page, /Done.*80,000\s+put on record/su);
    expect(await verifyJournal(session)).toBe('notice ok');
  },
);

it.skipIf(findBrowser('firefox') === null)(
  'the same in Firefox, which gives a site a fifth of what it has, and more after a new start',
  async () => {
    const where = { extension: limitedBuild('firefox'), profile: folder() };
    /** @param {number} megabytes */
    const start = async (megabytes) => {
      const limit = {
        'dom.quotaManager.temporaryStorage.fixedLimit': Math.round(megabytes * 1024),
      };
      const session = await launch('firefox', { ...where, preferences: limit });
      onTestFinished(session.close);
      return session;
    };
    const { file, bytes } = longList();
    const session = await start(((bytes + 1_500_000) / (1 << 20)) * 5);
    await session.tell('record-note', { contact: person('Ada Obi', ada), note });
    const page = await session.openExtensionPage('dashboard.html#/import');
    await page.bringToFront();
    const stopped = await importTwice(session, page, file);
    await session.close();

    const later = await start(2000);
    const again = await later.openExtensionPage(`dashboard.html${stopped}`);
    await again.bringToFront();
    await press(again, 'Go on');
    await says(again, /Done.*80,000\s+put on record/su);
    expect(await verifyJournal(later)).toBe('notice ok');
  },
);

/**
 * Has people taken in for whom there is no room, and once more, where not even their file finds
 * any; answers where the first import is shown.
 *
 * @param {import('./harness/browsers.mjs').Session} session
 * @param {import('puppeteer-core').Page} page
 * @param {string} file
 */
async function importTwice(session, page, file) {
  await choose(page, file);
  await plan(page);
  await says(page, /Stopped.*The browser has no room left for the record/su);
  const stopped = await page.evaluate(() => location.hash);
  const [before] = await session.tell('facts-for', { identifiers: [ada] });
  expect(before?.notes).toHaveLength(1);
  await page.evaluate(() => (location.hash = '#/import'));
  await page.bringToFront();
  await choose(page, file);
  await plan(page);
  await says(page, /The browser has no room left for the record/u);
  return stopped;
}

/**
 * None kept: without room nothing is acknowledged; a browser does not always say that it is the
 * disk.
 *
 * @param {unknown} error
 */
function refusedForRoom(error) {
  expect(String(error)).toMatch(/"refusal":"(?:quota|unavailable)"/u);
  return 0;
}

describe.each(withDisk)('in %s', (browser) => {
  it('a disk that is full loses nothing that was acknowledged, and is no end once there is room', async () => {
    const disk = smallDisk(400);
    const session = await launch(browser, {
      extension: productionBuild(browser),
      profile: join(disk.path, 'profile'),
    });
    onTestFinished(session.close);
    await session.tell('record-note', { contact: person('Ada Obi', named('ada')), note });
    const rows = 30_000;
    const lines = Array.from({ length: rows }, (_, i) => `Row ${i},row${i}@works.example`);
    const list = join(folder(), 'people.csv');
    writeFileSync(list, `Name,Email\n${lines.join('\n')}\n`);
    const page = await session.openExtensionPage('dashboard.html#/import');
    await page.bringToFront();

    // More than the last page of a file may still have room for.
    const long = { ...note, reason: randomBytes(3000).toString('base64') };
    /** @type {number[]} */
    const kept = [];
    for (const name of ['bo', 'cy', 'di']) {
      // A browser makes room for itself now and then; a note that finds some is one to be kept.
      disk.fill();
      const told = session.tell('record-note', { contact: person(name, named(name)), note: long });
      kept.push(await told.then(() => 1, refusedForRoom));
    }
    expect(kept).toContain(0);
    disk.fill();
    await choose(page, list);
    await plan(page);
    await says(page, /no room left for the record|If the disk is full, make room/u);

    disk.clear();
    // Firefox closes what it could not write with the first message after that.
    const tobi = { contact: person('Tobi Okafor', named('tobi')), note };
    await until('room for a note', () => session.tell('record-note', tobi));
    const facts = await session.tell('facts-for', {
      identifiers: ['ada', 'tobi', 'bo', 'cy', 'di'].map(named),
    });
    expect(facts.map(({ notes }) => notes.length)).toEqual([1, 1, ...kept]);
    const after = await session.openExtensionPage('dashboard.html#/import');
    await after.bringToFront();
    await choose(after, list);
    await plan(after);
    await says(after, /Done.*30,000\s+put on record/su);
    expect(await verifyJournal(session)).toBe('notice ok');
  }, 170_000);
});
