import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { ageInPage, seedInPage } from '../dashboard/seed-in-page.mjs';
import { findBrowser, launch, productionBuild, until } from './harness/index.mjs';
import { note, person, verifyJournal } from './harness/made.mjs';

/** How often a browser is killed; the full run of two hundred is asked for by GOODGROUNDS_KILLS. */
const asked = process.env['GOODGROUNDS_KILLS'];
const usual = { chromium: 20, firefox: 8 };
const rows = 20_000;

/** @param {number | string} round */
const address = (round) =>
  /** @type {const} */ ({ type: 'email', value: `p${round}@firm.example` });

/** @typedef {Awaited<ReturnType<typeof launch>>} Session */

/**
 * A profile that outlives its browsers, and how to start one with it.
 *
 * @param {'chromium' | 'firefox'} browser
 */
function killable(browser) {
  const profile = mkdtempSync(join(tmpdir(), 'goodgrounds-killed-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  return () => launch(browser, { profile, extension: productionBuild(browser) });
}

/**
 * Sends without waiting for the answer: the browser dies in the middle of it.
 *
 * @param {Session} session
 * @param {readonly (readonly [name: string, input: unknown])[]} messages
 */
async function sendAndLeave(session, messages) {
  await leaveWith(await session.openExtensionPage('dashboard.html#/policy'), messages);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {readonly (readonly [name: string, input: unknown])[]} messages
 */
async function leaveWith(page, messages) {
  await page.evaluate(
    (envelopes) => {
      const { chrome } = /** @type {any} */ (globalThis);
      for (const envelope of envelopes) chrome.runtime.sendMessage(envelope).catch(() => null);
    },
    messages.map(([name, input]) => ({ to: 'goodgrounds/background', name, input })),
  );
}

/**
 * Lays a file of many people down and has it taken in; comes back while that goes on.
 *
 * @param {Session} session
 * @param {string} id
 * @param {string} list
 */
async function startImport(session, id, list) {
  const page = await session.openExtensionPage('dashboard.html#/policy');
  await page.evaluate(
    async (id, list, rows) => {
      const lines = Array.from({ length: rows }, (_, i) => `Row ${i},row${i}@${list}.example`);
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('staged', { create: true });
      const file = await (await folder.getFileHandle(id, { create: true })).createWritable();
      await file.write(`Name,Email\n${lines.join('\n')}\n`);
      await file.close();
    },
    id,
    list,
    rows,
  );
  await session.tell('start-import', {
    plan: {
      id,
      fileName: 'people.csv',
      digest: '0'.repeat(64),
      encoding: { label: 'utf-8', skip: 0 },
      shape: { delimiter: ',', preamble: 0 },
      fields: ['name', 'email'],
      country: null,
      what: { kind: 'contacts', note, retentionMonths: null },
    },
    remember: [],
  });
}

/**
 * An import that was cut off goes on when it is asked about, and takes nobody in twice.
 *
 * @param {Session} session
 * @param {string} importId
 */
async function finished(session, importId) {
  const done = await until(
    'the import to be done',
    async () => {
      const progress = await session.tell('import-status', { importId });
      return progress?.state === 'done' ? progress : null;
    },
    { seconds: 60 },
  );
  expect(done).toMatchObject({ added: rows, merged: 0, refused: 0, error: null });
}

describe.each(/** @type {const} */ (['chromium', 'firefox']))('%s', (browser) => {
  const leftOut = findBrowser(browser) === null;
  const kills = Number(asked ?? usual[browser]);

  it.skipIf(leftOut)(
    `a browser killed -9 ${kills} times loses no acknowledged write and leaves no half of one`,
    async () => {
      const start = killable(browser);
      /** @type {Map<number, string>} People who were acknowledged, by round. */
      const ids = new Map();
      /** @type {Set<number>} Rounds whose erasure was under way when the browser died. */
      const erasing = new Set();
      /** @type {Map<string, string>} Imports that were under way, with the list they are of. */
      const imports = new Map();
      let inFlight = 0;
      for (let round = 0; round < kills; round++) {
        const session = await start();
        const [before, cut] = await Promise.all([
          session.tell('facts-for', {
            identifiers: Array.from({ length: Math.min(round, 200) }, (_, i) => address(i)),
          }),
          session.tell('facts-for', {
            identifiers: Array.from({ length: Math.min(round, 200) }, (_, i) => address(`cut${i}`)),
          }),
        ]);
        // Whoever was acknowledged is there, whole; whoever was being erased is there or gone, never half.
        const missing = before.flatMap(({ contact }, i) => (contact === null ? [i] : []));
        expect(missing.filter((i) => !erasing.has(i))).toEqual([]);
        const halves = [...before, ...cut].filter(
          ({ contact, notes }) => notes.length !== (contact ? 1 : 0),
        );
        expect(halves).toEqual([]);
        const { contactId } = await session.tell('record-note', {
          contact: person(`Person ${round}`, address(round)),
          note,
        });
        ids.set(round, contactId);
        inFlight += 1;
        if (round % 4 === 3) {
          erasing.add(round - 1);
          const contactIds = [ids.get(round - 1)];
          await sendAndLeave(session, [['erase-contacts', { contactIds, reason: 'asked for it' }]]);
        } else if (round % 4 === 2) {
          const id = crypto.randomUUID();
          imports.set(id, `list${round}`);
          await startImport(session, id, `list${round}`);
        } else {
          const contact = person(`Cut ${round}`, address(`cut${round}`));
          await sendAndLeave(session, [['record-note', { contact, note }]]);
        }
        await session.kill();
      }
      const session = await start();
      onTestFinished(session.close);
      for (const [id, list] of imports) {
        await finished(session, id);
        const ends = await session.tell('facts-for', {
          identifiers: [0, rows - 1].map((row) => ({
            type: /** @type {const} */ ('email'),
            value: `row${row}@${list}.example`,
          })),
        });
        expect(ends.map(({ notes }) => notes.length)).toEqual([1, 1]);
      }
      expect(await verifyJournal(session)).toBe('notice ok');
      console.log(
        JSON.stringify({
          kills,
          acknowledged: ids.size,
          inFlight,
          erasures: erasing.size,
          imports: imports.size,
          rowsImported: imports.size * rows,
        }),
      );
    },
    120_000 + kills * 12_000,
  );

  it.skipIf(leftOut)(
    `a browser killed -9 in the middle of the record's steps has the old record or the new one`,
    async () => {
      const start = killable(browser);
      const people = 400;
      const rounds = Math.ceil(kills / 5);
      const first = await start();
      const seeded = await first.openExtensionPage('dashboard.html#/policy');
      await seedInPage(seeded, people);
      await first.kill();
      for (let round = 0; round < rounds; round++) {
        const session = await start();
        const page = await session.openExtensionPage('dashboard.html#/policy');
        await ageInPage(page);
        // Opening the record brings it up to date; the browser dies on the way.
        await leaveWith(page, [['page-context', null]]);
        await session.kill();
      }
      const session = await start();
      onTestFinished(session.close);
      const [somebody] = await session.tell('facts-for', {
        identifiers: [{ type: 'email', value: 'mara.voss@nordwerk.example' }],
      });
      expect(somebody?.notes).toHaveLength(1);
      expect(await verifyJournal(session)).toBe('notice ok');
      const page = await session.openExtensionPage('dashboard.html#/contacts');
      await page.bringToFront();
      const counted = await until('the number of people', () =>
        page.evaluate(() => document.querySelector('nav')?.textContent?.includes('400')),
      );
      expect(counted).toBe(true);
      console.log(JSON.stringify({ killedInSteps: rounds }));
    },
    120_000 + kills * 12_000,
  );
});
