import { randomBytes } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { choose, fillNote, folder, press } from './harness/import-view.mjs';
import { launch, productionBuild, until } from './harness/index.mjs';
import { identity, note, person, verifyJournal } from './harness/made.mjs';
import { smallDisk, withDisk } from './harness/small-disk.mjs';

const ada = /** @type {const} */ ({ type: 'email', value: 'ada@brightharbour.example' });
const tobi = /** @type {const} */ ({ type: 'email', value: 'tobi@brightline.example' });
const megabyte = 1 << 20;

/** What says that there is no room, in whatever way the browser tells it. */
const noRoom = 'no room left for the record|If the disk is full, make room';

/**
 * Waits for words anywhere in a page: a toast stands outside its main part.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {RegExp} words
 */
const says = (page, words) =>
  until(`the page to say ${words}`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    if (!words.test(text)) throw new Error(`It says: ${text}`);
    return true;
  });

/** @param {import('puppeteer-core').Page} page */
async function restoreAllTheSame(page) {
  const button = '::-p-xpath(//button[normalize-space()="Restore all the same"])';
  await (await page.waitForSelector(button))?.click();
}

/**
 * The browser on a disk of its own, with Ada in the record.
 *
 * @param {'chromium' | 'firefox'} browser
 * @param {number} megabytes
 */
async function workplace(browser, megabytes) {
  const disk = smallDisk(megabytes);
  const downloads = folder();
  const session = await launch(browser, {
    extension: productionBuild(browser),
    profile: join(disk.path, 'profile'),
    downloads,
  });
  onTestFinished(session.close);
  await session.tell('record-identity', { identity });
  // As it is asked for when somebody is welcomed: Firefox then looks at the disk alone.
  const welcome = await session.openExtensionPage('popup.html');
  await welcome.evaluate(() => navigator.storage.persist());
  await welcome.close();
  const { contactId } = await session.tell('record-note', {
    contact: person('Ada Obi', ada),
    note,
  });
  /** @param {string} view */
  const open = async (view) => {
    const page = await session.openExtensionPage(`dashboard.html#/${view}`);
    await page.bringToFront();
    return page;
  };
  return { disk, downloads, session, contactId, open };
}

/**
 * The files on their way to the background that lie on the disk.
 *
 * @param {import('puppeteer-core').Page} page
 */
const staged = (page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names = [];
    for await (const name of (await root.getDirectoryHandle('staged', { create: true })).keys())
      names.push(name);
    return names;
  });

describe.each(withDisk)('in %s', (browser) => {
  it('a file for which there is no room is not kept, and is once there is', async () => {
    const { disk, session, contactId, open } = await workplace(browser, 400);
    // The largest that is taken, and nothing that a browser could make shorter.
    const letter = join(folder(), 'letter.pdf');
    writeFileSync(letter, randomBytes(25 * megabyte));
    // The file finds no room on its way, or none where it is to be kept.
    for (const left of [8, browser === 'chromium' ? 100 : 32]) {
      const page = await open(`contacts/${contactId}`);
      await page.waitForSelector('.drop input:not(:disabled)');
      disk.fill(left * megabyte);
      await choose(page, letter);
      await says(page, new RegExp(`letter.pdf was not kept: .*(?:${noRoom})`, 'u'));
      disk.clear();
      const [facts] = await until('the record to answer', () =>
        session.tell('facts-for', { identifiers: [ada] }),
      );
      expect(facts?.notes[0]?.evidence).toEqual([]);
      expect(await staged(page)).toEqual([]);
      await page.close();
    }
    const page = await open(`contacts/${contactId}`);
    await choose(page, letter);
    await says(page, /Evidence kept with the note/u);
    await (
      await page.waitForSelector('::-p-xpath(//main//button[contains(., "letter.pdf")])')
    )?.click();
    await says(page, /Unchanged since it was kept/u);
    expect(await staged(page)).toEqual([]);
    expect(await verifyJournal(session)).toBe('notice ok');
  }, 170_000);

  it('a backup for which there is no room leaves the record as it is, and is restored once there is', async () => {
    const { disk, downloads, session, contactId, open } = await workplace(browser, 600);
    const letter = join(folder(), 'letter.pdf');
    writeFileSync(letter, randomBytes(25 * megabyte));
    const own = await open(`contacts/${contactId}`);
    await choose(own, letter);
    await says(own, /Evidence kept with the note/u);
    const page = await open('backup');
    await press(page, 'Back up now');
    await says(page, /Last backup: .* Entries since then: 0/u);
    const backup = join(
      downloads,
      await until('the backup to be written', () =>
        readdirSync(downloads).find((file) => file.endsWith('.backup')),
      ),
    );
    await session.tell('record-note', { contact: person('Tobi Okafor', tobi), note });
    await session.tell('erase-contacts', { contactIds: [contactId], reason: 'asked for it' });

    // The file finds no room on its way, or what is in it finds none in the record.
    for (const left of [8, browser === 'chromium' ? 130 : 40]) {
      const again = await open('backup');
      await again.waitForSelector('.drop input:not(:disabled)');
      await choose(again, backup);
      await says(again, /Restore this backup/u);
      disk.fill(left * megabyte);
      await press(again, 'Restore this backup');
      if (left > 8 && browser === 'firefox') await restoreAllTheSame(again);
      await says(again, new RegExp(noRoom, 'u'));
      disk.clear();
      const facts = await until('the record to answer', () =>
        session.tell('facts-for', { identifiers: [ada, tobi] }),
      );
      expect(facts.map(({ notes }) => notes.length)).toEqual([0, 1]);
      expect(await staged(again)).toEqual([]);
      await again.close();
    }
    const last = await open('backup');
    await choose(last, backup);
    await press(last, 'Restore this backup');
    await restoreAllTheSame(last);
    await says(last, /Restored/u);
    const facts = await session.tell('facts-for', { identifiers: [ada, tobi] });
    // Whoever was erased since is erased again.
    expect(facts.map(({ notes }) => notes.length)).toEqual([0, 0]);
    expect(await staged(last)).toEqual([]);
    expect(await verifyJournal(session)).toBe('notice ok');
  }, 170_000);

  it('a disk that fills up in the middle of an import ends it with what came before it kept', async () => {
    const { disk, session, open } = await workplace(browser, 600);
    const rows = 160_000;
    const lines = Array.from(
      { length: rows },
      (_, i) => `${randomBytes(60).toString('base64')},row${i}@works.example`,
    );
    const list = join(folder(), 'people.csv');
    writeFileSync(list, `Name,Email\n${lines.join('\n')}\n`);
    const page = await open('import');
    await choose(page, list);
    await page.waitForSelector('fieldset[aria-label="Columns and first rows"] select.set');
    await (await page.waitForSelector('.planning input[value="event"]'))?.click();
    await fillNote(page);
    await until('rows to be taken in', () =>
      page.evaluate(() => {
        const bar = document.querySelector('main progress');
        return bar instanceof HTMLProgressElement && bar.value > 0;
      }),
    );
    // Chromium is never let come so far that it damages its own files (`lib/ledger/room.ts`).
    disk.fill(browser === 'chromium' ? 70 * megabyte : 0);
    await says(page, new RegExp(`Stopped.*(?:${noRoom})`, 'su'));
    disk.clear();
    await until('the record to answer', () => session.tell('facts-for', { identifiers: [ada] }));
    await press(page, 'Go on');
    await says(page, /Done.*160,000\s+put on record/su);
    const found = await session.tell('facts-for', {
      identifiers: [0, rows / 2, rows - 1].map((i) => ({
        type: 'email',
        value: `row${i}@works.example`,
      })),
    });
    expect(found.map(({ notes }) => notes.length)).toEqual([1, 1, 1]);
    expect(await staged(page)).toEqual([]);
    expect(await verifyJournal(session)).toBe('notice ok');
  }, 170_000);
});
