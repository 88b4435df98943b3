import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';

import { choose, fillNote, folder, press, says } from './harness/import-view.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';
import { identity, note, person, verifyJournal } from './harness/made.mjs';

/** How long the row without an end is. */
const megabytes = 300;

const people = 'Name,Email\nMara,mara@nordwerk.example\nTobi,tobi@brightline.example\n';

/**
 * Writes a file that begins like this and then goes on with one character.
 *
 * @param {string} path
 * @param {string} start
 */
function writeEndless(path, start) {
  const file = openSync(path, 'w');
  writeSync(file, start);
  const piece = Buffer.alloc(1 << 20, 'a');
  for (let i = 0; i < megabytes; i++) writeSync(file, piece);
  closeSync(file);
}

describe.each(/** @type {const} */ (['chromium', 'firefox']))('in %s', (browser) => {
  const leftOut = findBrowser(browser) === null;

  it.skipIf(leftOut)('a file that is no table is told from one, and nothing is lost', async () => {
    const session = await launch(browser);
    onTestFinished(session.close);
    const ada = /** @type {const} */ ({ type: 'email', value: 'ada@brightharbour.example' });
    await session.tell('record-note', { contact: person('Ada Obi', ada), note });
    const files = folder();
    const zip = zipSync({ 'people.csv': strToU8(people) });
    writeFileSync(join(files, 'zip.csv'), zip);
    // The middle of an archive has no first bytes to tell it by.
    writeFileSync(join(files, 'random.csv'), randomBytes(500_000));
    writeFileSync(join(files, 'nothing.csv'), '');
    writeEndless(join(files, 'endless.csv'), '');
    const page = await session.openExtensionPage('dashboard.html#/import');
    await page.bringToFront();
    for (const [name, words] of /** @type {const} */ ([
      ['zip.csv', /no table and no vCard/u],
      ['nothing.csv', /This file is empty/u],
      ['random.csv', /no table and no vCard/u],
      ['endless.csv', /A row of this file has no end/u],
    ])) {
      await choose(page, join(files, name));
      await says(page, words);
    }
    const [facts] = await session.tell('facts-for', { identifiers: [ada] });
    expect(facts?.notes).toHaveLength(1);
    expect(await verifyJournal(session)).toBe('notice ok');
  });

  it.skipIf(leftOut)(
    `a row of ${megabytes} MB ends an import with what came before it kept`,
    async () => {
      const session = await launch(browser);
      onTestFinished(session.close);
      const file = join(folder(), 'people.csv');
      writeEndless(file, people);
      const page = await session.openExtensionPage('dashboard.html#/import');
      await page.bringToFront();
      await choose(page, file);
      await page.waitForSelector('fieldset[aria-label="Columns and first rows"] select.set');
      await (await page.waitForSelector('.planning input[value="event"]'))?.click();
      await fillNote(page);
      await until(
        'the import to stop',
        async () =>
          /A row of this file has no end.*Put the file right/su.test(
            await page.evaluate(() => document.querySelector('main')?.innerText ?? ''),
          ),
        { seconds: 60 },
      );
      const identifiers = /** @type {const} */ ([
        { type: 'email', value: 'mara@nordwerk.example' },
        { type: 'email', value: 'tobi@brightline.example' },
      ]);
      const facts = await session.tell('facts-for', { identifiers });
      expect(facts.map(({ notes }) => notes.length)).toEqual([1, 1]);
      await says(page, /2\s+put on record/u);
      expect(await verifyJournal(session)).toBe('notice ok');
    },
  );

  it.skipIf(leftOut)('a backup that was edited is refused, and the record stays', async () => {
    const files = folder();
    const session = await launch(browser, { downloads: files });
    onTestFinished(session.close);
    await session.tell('record-identity', { identity });
    const tobi = /** @type {const} */ ({ type: 'email', value: 'tobi@brightline.example' });
    await session.tell('record-note', { contact: person('Tobi Okafor', tobi), note });
    const page = await session.openExtensionPage('dashboard.html#/backup');
    await page.bringToFront();
    await press(page, 'Back up now');
    await says(page, /Last backup: .* Entries since then: 0/u);
    const name = await until('the backup to be written', () =>
      readdirSync(files).find((file) => file.endsWith('.backup')),
    );
    const path = join(files, name);
    const whole = readFileSync(path);
    const at = whole.indexOf('Tobi Okafor');
    // The name in it is changed, its end is cut off, something is put behind it, or it is none at all.
    const edited = Buffer.from(whole);
    if (at >= 0) edited.write('Tobi Okafxr', at);
    else edited[edited.length >> 1] = (edited[edited.length >> 1] ?? 0) ^ 1;
    for (const [bytes, words] of /** @type {const} */ ([
      [edited, /not what was saved|cannot be read/u],
      [whole.subarray(0, whole.length - 100), /not what was saved|cannot be read/u],
      [Buffer.concat([whole, Buffer.from('more')]), /not what was saved|cannot be read/u],
      [Buffer.from(people), /cannot be read/u],
      [randomBytes(100_000), /cannot be read/u],
    ])) {
      writeFileSync(path, bytes);
      await choose(page, path);
      await says(page, words);
      expect(await page.$('::-p-xpath(//button[normalize-space()="Restore this backup"])')).toBe(
        null,
      );
      await page.evaluate(() => (location.hash = '#/journal'));
      await page.evaluate(() => (location.hash = '#/backup'));
    }
    const [facts] = await session.tell('facts-for', { identifiers: [tobi] });
    expect(facts?.notes).toHaveLength(1);
    expect(await verifyJournal(session)).toBe('notice ok');
  });
});
