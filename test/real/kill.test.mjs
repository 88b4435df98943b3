import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { findBrowser, launchChromium, productionBuild, until } from './harness/index.mjs';

/** How often the browser is killed; the full run of two hundred is asked for by GOODGROUNDS_KILLS. */
const kills = Number(process.env['GOODGROUNDS_KILLS'] ?? 20);

const note = {
  campaignId: null,
  purpose: 'Shift planning for maintenance leads',
  source: /** @type {const} */ ({
    origin: 'event',
    capture: 'typed',
    place: 'Plant fair',
    occurredOn: '2026-11-02',
    capturedAt: '2026-11-02T09:00:00.000Z',
    capturedBy: 'Jo Lindqvist',
    visibility: 'public',
    via: null,
    listEvidence: null,
  }),
  basis: /** @type {const} */ ('contract'),
  consent: null,
  liaId: null,
  softOptIn: null,
  implied: null,
  reason: 'asked for the plan',
  roleRelevant: true,
  meets: [],
  evidence: [],
  categories: [],
  sharedWith: [],
  retainUntil: /** @type {const} */ ('2027-11-12'),
  retentionRule: 'P12M',
};

/** @param {number} round */
const address = (round) =>
  /** @type {const} */ ({ type: 'email', value: `p${round}@firm.example` });

/** @typedef {Awaited<ReturnType<typeof launchChromium>>} Session */

/**
 * @param {Session} session
 * @param {number} round
 */
const record = (session, round) =>
  session.tell('record-note', {
    contact: {
      name: `Person ${round}`,
      identifiers: [address(round)],
      organisation: null,
      role: null,
      country: null,
      kind: null,
    },
    note,
  });

/**
 * Sends without waiting for the answer: the browser dies in the middle of it.
 *
 * @param {Session} session
 * @param {string} name
 * @param {unknown} input
 */
async function sendAndLeave(session, name, input) {
  const page = await session.openExtensionPage('dashboard.html#/policy');
  await page.evaluate(
    (envelope) => {
      const { chrome } = /** @type {any} */ (globalThis);
      chrome.runtime.sendMessage(envelope).catch(() => null);
    },
    { to: 'goodgrounds/background', name, input },
  );
}

/**
 * Lays a file of so many people down and has it taken in; comes back while that goes on.
 *
 * @param {Session} session
 * @param {string} id
 * @param {number} rows
 */
async function startImport(session, id, rows) {
  const page = await session.openExtensionPage('dashboard.html#/policy');
  await page.evaluate(
    async (id, rows) => {
      const lines = Array.from({ length: rows }, (_, i) => `Row ${i},row${i}@list.example`);
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('staged', { create: true });
      const file = await (await folder.getFileHandle(id, { create: true })).createWritable();
      await file.write(`Name,Email\n${lines.join('\n')}\n`);
      await file.close();
    },
    id,
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
    remember: null,
  });
}

/**
 * Has the dashboard check every entry of the journal.
 *
 * @param {Session} session
 */
async function verify(session) {
  const page = await session.openExtensionPage('dashboard.html#/journal');
  await (await page.waitForSelector('main button.primary'))?.click();
  return until('the journal to be checked', () =>
    page.evaluate(() => document.querySelector('main .notice')?.className ?? null),
  );
}

it.skipIf(findBrowser('chromium') === null)(
  `a browser killed -9 ${kills} times loses no acknowledged write and leaves no half of one`,
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'goodgrounds-killed-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
    const start = () => launchChromium({ profile, extension: productionBuild('chromium') });
    /** @type {Map<number, string>} People who were acknowledged, by round. */
    const ids = new Map();
    /** @type {Set<number>} Rounds whose erasure was under way when the browser died. */
    const erasing = new Set();
    const importId = crypto.randomUUID();
    const rows = 20_000;
    let importing = false;
    for (let round = 0; round < kills; round++) {
      const session = await start();
      const before = await session.tell('facts-for', {
        identifiers: Array.from({ length: Math.min(round, 150) }, (_, i) => address(i)),
      });
      // Whoever was acknowledged is there, whole; whoever was being erased is there or gone, never half.
      const missing = before.flatMap(({ contact }, i) => (contact === null ? [i] : []));
      expect(missing.filter((i) => !erasing.has(i))).toEqual([]);
      const halves = before.filter(({ contact, notes }) => notes.length !== (contact ? 1 : 0));
      expect(halves).toEqual([]);
      const { contactId } = await record(session, round);
      ids.set(round, contactId);
      if (round % 4 === 3) {
        erasing.add(round - 1);
        const contactIds = [ids.get(round - 1)];
        await sendAndLeave(session, 'erase-contacts', { contactIds, reason: 'asked for it' });
      } else if (round % 4 === 2 && !importing) {
        await startImport(session, importId, rows);
        importing = true;
      }
      await session.kill();
    }
    const session = await start();
    onTestFinished(session.close);
    // Being asked, the interrupted import goes on where it was, and takes nobody in twice.
    const done = await until(
      'the import to be done',
      async () => {
        const progress = await session.tell('import-status', { importId });
        return progress?.state === 'done' ? progress : null;
      },
      { seconds: 60 },
    );
    expect(done).toMatchObject({ added: rows, merged: 0, refused: 0, error: null });
    const [first, last] = await session.tell('facts-for', {
      identifiers: [
        { type: 'email', value: 'row0@list.example' },
        { type: 'email', value: `row${rows - 1}@list.example` },
      ],
    });
    expect([first?.notes.length, last?.notes.length]).toEqual([1, 1]);
    expect(await verify(session)).toBe('notice ok');
  },
  120_000 + kills * 8000,
);
