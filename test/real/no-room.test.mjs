import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { choose, fillNote, folder, press, says } from './harness/import-view.mjs';
import { findBrowser, launch, launchChromium, productionBuild, until } from './harness/index.mjs';
import { note, person, verifyJournal } from './harness/made.mjs';

const ada = /** @type {const} */ ({ type: 'email', value: 'ada@brightharbour.example' });

/** @param {string} name */
const named = (name) =>
  /** @type {const} */ ({ type: 'email', value: `${name}@brightharbour.example` });

/**
 * A disk of its own that can be filled.
 *
 * @param {number} megabytes
 */
function smallDisk(megabytes) {
  const path = mkdtempSync(join(tmpdir(), 'goodgrounds-disk-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'goodgrounds', path]);
  onTestFinished(() => void execFileSync('umount', ['-l', path]));
  const ballast = join(path, 'ballast');
  /** Fills it to the last page, with the browser writing beside. */
  const fill = () => {
    const file = openSync(ballast, 'a');
    for (const size of [1 << 20, 1 << 12]) {
      try {
        for (;;) writeSync(file, Buffer.alloc(size));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    }
    closeSync(file);
  };
  return { path, fill, clear: () => rmSync(ballast) };
}

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

/** Whether this machine lets us make a disk: in some containers not even root may. */
function canMount() {
  if (process.getuid?.() !== 0) return false;
  const path = mkdtempSync(join(tmpdir(), 'goodgrounds-try-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'goodgrounds', path], { stdio: 'ignore' });
    execFileSync('umount', [path]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

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
      await plan(page);
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

// Where nobody may make a disk, the quota stands for it: a machine cannot be made to lend one.
const withDisk = canMount() ? /** @type {const} */ (['chromium', 'firefox']) : [];

describe.each(withDisk)('in %s', (browser) => {
  it.skipIf(findBrowser(browser) === null)(
    'a disk that is full loses nothing that was acknowledged, and is no end once there is room',
    async () => {
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

      disk.fill();
      // More than the last page of a file may still have room for.
      const long = { ...note, reason: randomBytes(3000).toString('base64') };
      for (const name of ['bo', 'cy', 'di']) {
        const contact = person(name, named(name));
        // Without room nothing is acknowledged; a browser does not always say that it is the disk.
        await expect(session.tell('record-note', { contact, note: long })).rejects.toThrow(
          /"refusal":"(?:quota|unavailable)"/u,
        );
      }
      await choose(page, list);
      // Firefox still reads, Chromium opens nothing on a disk without room.
      if (browser === 'firefox') await plan(page);
      await says(page, /no room left for the record|If the disk is full, make room/u);

      disk.clear();
      // Firefox closes what it could not write with the first message after that.
      const tobi = { contact: person('Tobi Okafor', named('tobi')), note };
      await until('room for a note', () => session.tell('record-note', tobi));
      const facts = await session.tell('facts-for', {
        identifiers: ['ada', 'tobi', 'bo', 'cy', 'di'].map(named),
      });
      expect(facts.map(({ notes }) => notes.length)).toEqual([1, 1, 0, 0, 0]);
      const after = await session.openExtensionPage('dashboard.html#/import');
      await after.bringToFront();
      await choose(after, list);
      await plan(after);
      await says(after, /Done.*30,000\s+put on record/su);
      expect(await verifyJournal(session)).toBe('notice ok');
    },
    170_000,
  );
});
