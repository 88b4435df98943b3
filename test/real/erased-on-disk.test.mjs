import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { wordsOnDisk } from './harness/disk.mjs';
import { findBrowser, launch, productionBuild, until } from './harness/index.mjs';
import { identity, note, person, verifyJournal } from './harness/made.mjs';

/** Words that stand nowhere else: in the person's name and company, address, note, request, file. */
const said = {
  name: 'Xaverjoz',
  company: 'Kwidmuntz',
  address: 'zqolvix',
  reason: 'vorplunk',
  asked: 'gjistwok',
  file: 'dyfnapuz',
};
const mistyped = 'wuxtiplo';
const words = [...Object.values(said), mistyped];

const address = (/** @type {string} */ local) =>
  /** @type {const} */ ({ type: 'email', value: `${local}@firm.example` });

/**
 * Attaches a text to a note, as a dropped file is.
 *
 * @param {import('./harness/browsers.mjs').Session} session
 * @param {string} noteId
 */
async function attach(session, noteId) {
  const fileId = crypto.randomUUID();
  const page = await session.openExtensionPage('dashboard.html#/policy');
  await page.evaluate(
    async (fileId, word) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('staged', { create: true });
      const file = await (await folder.getFileHandle(fileId, { create: true })).createWritable();
      await file.write(`${word} `.repeat(20_000));
      await file.close();
    },
    fileId,
    said.file,
  );
  await session.tell('add-evidence', { noteId, fileId, fileName: 'card.txt' });
  await page.close();
}

/**
 * One person with everything that may be held, among others; put right once, so that there is an
 * address that they had and have no more.
 *
 * @param {import('./harness/browsers.mjs').Session} session
 */
async function holdSomebody(session) {
  await session.tell('record-identity', { identity });
  for (let i = 0; i < 12; i++)
    await session.tell('record-note', { contact: person(`Other ${i}`, address(`p${i}`)), note });
  const somebody = person(`${said.name} Holm`, address(mistyped));
  const { contactId, noteId } = await session.tell('record-note', {
    contact: { ...somebody, organisation: said.company },
    note: { ...note, reason: `said ${said.reason}` },
  });
  const right = { ...somebody, organisation: said.company, identifiers: [address(said.address)] };
  await session.tell('correct-contact', { contactId, contact: right });
  await attach(session, noteId);
  await session.tell('record-request', {
    identifier: address(said.address),
    kind: 'erasure',
    receivedAt: /** @type {import('@/lib/model/time').IsoInstant} */ (new Date().toISOString()),
    words: `please ${said.asked}`,
  });
  return contactId;
}

/** @param {'chromium' | 'firefox'} browser */
async function begin(browser) {
  const profile = mkdtempSync(join(tmpdir(), 'goodgrounds-erased-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  const extension = productionBuild(browser);
  const session = await launch(browser, { profile, extension, removable: true });
  onTestFinished(session.close);
  const contactId = await holdSomebody(session);
  // Each is found while it is held, or the search would prove nothing.
  const there = wordsOnDisk(profile, words).join('\n');
  for (const word of words) expect(there).toContain(word);
  await session.tell('erase-contacts', { contactIds: [contactId], reason: 'asked for it' });
  return { session, profile };
}

/**
 * Which words are left once the browser had some seconds to write its files anew.
 *
 * @param {string} profile
 */
async function leftOnDisk(profile) {
  // While one file is written in place of another, a look may meet neither: one is not enough.
  let times = 0;
  const gone = async () => {
    times = wordsOnDisk(profile, words).length === 0 ? times + 1 : 0;
    return times === 3;
  };
  // A busy machine takes its time; what is left after that is what the test is about.
  await until('the files to be written anew', gone, { seconds: 45 }).catch(() => null);
  return wordsOnDisk(profile, words);
}

it.skipIf(findBrowser('chromium') === null)(
  'whoever is erased is gone from Chromium’s files within seconds, with every word that was held',
  async () => {
    const { session, profile } = await begin('chromium');
    expect(await leftOnDisk(profile)).toEqual([]);
    expect(await verifyJournal(session)).toBe('notice ok');
    expect(await session.tell('facts-for', { identifiers: [address('p3')] })).toMatchObject([
      { notes: [{ reason: note.reason }] },
    ]);
  },
);

describe.each(/** @type {const} */ (['chromium', 'firefox']))('%s', (browser) => {
  it.skipIf(findBrowser(browser) === null)(
    'takes away whatever its files still had when the extension is removed',
    async () => {
      const { session, profile } = await begin(browser);
      await session.uninstall();
      expect(await leftOnDisk(profile)).toEqual([]);
    },
  );
});
