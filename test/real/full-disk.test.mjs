import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { choose, fillNote, folder, says } from './harness/import-view.mjs';
import { findBrowser, launch, productionBuild, until } from './harness/index.mjs';
import { note, person, verifyJournal } from './harness/made.mjs';

/** @param {string} name */
const named = (name) =>
  /** @type {const} */ ({ type: 'email', value: `${name}@brightharbour.example` });

/**
 * A disk of its own that can be filled; null where this machine lets nobody make one.
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
async function begin(page) {
  await page.waitForSelector('fieldset[aria-label="Columns and first rows"] select.set');
  await (await page.waitForSelector('.planning input[value="event"]'))?.click();
  await fillNote(page);
}

function canMount() {
  if (process.getuid?.() !== 0) return false;
  const path = mkdtempSync(join(tmpdir(), 'goodgrounds-try-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'goodgrounds', path], { stdio: 'ignore' });
    execFileSync('umount', [path]);
    return true;
  } catch {
    return false; // no right to make a disk: the quota's test stands for it
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

const mountable = canMount();

describe.each(/** @type {const} */ (['chromium', 'firefox']))('in %s', (browser) => {
  it.skipIf(findBrowser(browser) === null || !mountable)(
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
      for (const name of ['bo', 'cy', 'di']) {
        const contact = person(name, named(name));
        // Without room nothing is acknowledged; that it is the disk, the first refusal says.
        await expect(session.tell('record-note', { contact, note })).rejects.toThrow(
          name === 'bo' ? /"refusal":"quota"/u : /"refusal":"(?:quota|unavailable)"/u,
        );
      }
      await choose(page, list);
      // Firefox still reads, Chromium opens nothing on a disk without room.
      if (browser === 'firefox') await begin(page);
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
      await begin(after);
      await says(after, /Done.*30,000\s+put on record/su);
      expect(await verifyJournal(session)).toBe('notice ok');
    },
    170_000,
  );
});
