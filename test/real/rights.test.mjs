import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';

import { people } from '../workspace/people.mjs';
import { startWebmail } from '../workspace/webmail.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';
import { identity, note, person, verifyJournal } from './harness/made.mjs';

const mara = /** @type {const} */ ({ type: 'email', value: 'mara@nordwerk.example' });

/**
 * Presses the button of the open dialog that has this name.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 */
async function press(page, name) {
  const button = await page.waitForSelector(
    `::-p-xpath(//dialog[@open]//button[normalize-space()="${name}"])`,
  );
  await button?.click();
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} hash
 * @param {string} there
 */
async function goTo(page, hash, there) {
  await page.bringToFront();
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(there);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} day
 */
async function correctDay(page, day) {
  await (await page.$('dialog[open] details summary'))?.click();
  const field = await page.waitForSelector('dialog[open] details[open] input[type="date"]');
  await field?.evaluate((input, day) => {
    if (!(input instanceof HTMLInputElement)) return;
    input.value = day;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
  await (await page.$('dialog[open] details input[aria-required="true"]'))?.type('the post lay');
  await press(page, 'Correct the day');
}

/** @param {import('puppeteer-core').Page} page */
const letterIn = (page) =>
  until('the answer', () => page.$eval('dialog[open] textarea[rows="9"]', (field) => field.value));

describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'what a person asks for: %s',
  (browser) => {
    it.skipIf(findBrowser(browser) === null)(
      'is answered in their language, once given more time, and erased with the answer',
      async () => {
        const session = await launch(browser);
        onTestFinished(session.close);
        await session.tell('record-identity', { identity });
        await session.tell('record-note', { contact: person('Mara Voss', mara), note });
        const receivedAt = new Date().toISOString();
        const asked = (/** @type {'access' | 'erasure'} */ kind, /** @type {string} */ words) =>
          session.tell('record-request', {
            identifier: mara,
            kind,
            receivedAt: /** @type {import('@/lib/model/time').IsoInstant} */ (receivedAt),
            words,
          });
        const access = await asked('access', 'Bitte schicken Sie mir alles über mich.');
        const erasure = await asked('erasure', 'Bitte löschen Sie alle meine Daten.');
        const [stopped] = await session.tell('facts-for', { identifiers: [mara] });
        expect(stopped?.suppressions).toMatchObject([{ reason: 'erasure', channels: 'all' }]);

        const page = await session.openExtensionPage('dashboard.html#/requests');
        await goTo(page, `#/requests/${access.id}`, 'dialog[open] textarea');
        expect(await letterIn(page)).toMatch(/^Guten Tag Mara Voss,/u);
        await correctDay(page, '2026-11-10');
        await until('the day to be put right', async () => {
          const [facts] = await session.tell('facts-for', { identifiers: [mara] });
          return facts?.requests.some(
            ({ id, dueOn, corrections }) =>
              id === access.id && dueOn === '2026-12-10' && corrections?.length === 1,
          );
        });
        await (await page.waitForSelector('output button, [role="status"] button'))?.click();
        await until('that to be taken back', async () => {
          const [facts] = await session.tell('facts-for', { identifiers: [mara] });
          return facts?.requests.some(
            ({ id, dueOn, corrections }) =>
              id === access.id && dueOn === access.dueOn && corrections?.length === 2,
          );
        });
        await goTo(page, `#/requests/${access.id}`, 'dialog[open] textarea');
        await (await page.$('dialog[open] input[value="longer"]'))?.click();
        const why = await page.waitForSelector(
          'dialog[open] .gap-above input[aria-required="true"]',
        );
        await why?.type('viele Postfächer');
        await press(page, 'Told them: put it on record');
        await until('the extension', async () => {
          const [facts] = await session.tell('facts-for', { identifiers: [mara] });
          return facts?.requests.some(({ extended }) => extended?.reason === 'viele Postfächer');
        });

        await goTo(page, `#/requests/${erasure.id}`, 'dialog[open] textarea');
        expect(await letterIn(page)).toMatch(/gelöscht.*Fernhill Systems Ltd/su);
        await press(page, 'Answered: erase this person now');
        await until('the erasure', async () => {
          const [facts] = await session.tell('facts-for', { identifiers: [mara] });
          return facts?.contact === null && facts.requests.length === 0;
        });
        const [gone] = await session.tell('facts-for', { identifiers: [mara] });
        expect(gone?.suppressions).toMatchObject([{ reason: 'erasure', channels: 'all' }]);
        expect(await verifyJournal(session)).toBe('notice ok');
      },
    );
  },
);

describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'an objection in a received message: %s',
  (browser) => {
    it.skipIf(findBrowser(browser) === null)(
      'stops contact with one click, and waits in the register for an answer',
      async () => {
        const webmail = await startWebmail();
        onTestFinished(webmail.stop);
        const session = await launch(browser, { grants: [webmail.pattern], local: [webmail.host] });
        onTestFinished(session.close);
        await session.tell('record-identity', { identity });
        const page = await session.newPage(`${webmail.url}message/off-the-list`);
        await page.bringToFront();
        const shown = session.annotations(page);
        await (await shown.get('button', 'Record opt-out')).click();
        await until('the day to be said', async () => /Tell them by/u.test(await shown.text()));
        const tom = /** @type {const} */ ({ type: 'email', value: people.tom.address });
        const [facts] = await session.tell('facts-for', { identifiers: [tom] });
        expect(facts?.suppressions).toMatchObject([
          { reason: 'objection', channels: 'all', by: 'Jo Lindqvist' },
        ]);
        expect(facts?.requests).toMatchObject([{ kind: 'objection', state: 'open' }]);

        const register = await session.openExtensionPage('dashboard.html#/requests');
        await register.bringToFront();
        const row = await until('the request to be listed', () =>
          register.evaluate(() => document.querySelector('tbody tr')?.textContent ?? null),
        );
        expect(row).toContain(people.tom.address);
        expect(row).toMatch(/days left/u);

        // Whoever writes to him is told who recorded it.
        const draft = await session.newPage(
          `${webmail.url}compose?to=${encodeURIComponent(people.tom.address)}`,
        );
        await draft.bringToFront();
        const beside = session.annotations(draft);
        await beside.get('button', /^Goodgrounds: .*asked not to be contacted/u);
        await draft.click('.send');
        const dialog = await beside.get('dialog', /asked not to be contacted/u);
        expect(await dialog.text()).toContain('recorded by Jo Lindqvist');
      },
    );
  },
);

it.skipIf(findBrowser('chromium') === null)(
  'everything held on a person is one file: to read, for machines, in their language',
  async () => {
    const session = await launch('chromium');
    onTestFinished(session.close);
    const files = mkdtempSync(join(tmpdir(), 'goodgrounds-file-'));
    onTestFinished(() => rmSync(files, { recursive: true, force: true }));
    await session.tell('record-identity', { identity });
    const { contactId } = await session.tell('record-note', {
      contact: { ...person('Mara Voss', mara), country: 'DE' },
      note,
    });
    const page = await session.openExtensionPage(
      `dashboard.html#/reports/person?contactId=${contactId}`,
    );
    const cdp = await page.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: files });
    await page.bringToFront();
    await page.waitForSelector('article[lang="de"]');
    // The picker needs a person; without it the file goes to the downloads, as in Firefox.
    await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await (await page.waitForSelector('.ways button.primary'))?.click();
    const name = await until('the file', () =>
      readdirSync(files).find((file) => file.endsWith('.zip')),
    );
    const zip = unzipSync(readFileSync(join(files, name)));
    expect(Object.keys(zip).toSorted()).toEqual(['person.html', 'person.json', 'person.jsonld']);
    const html = new TextDecoder().decode(zip['person.html']);
    for (const part of ['<html lang="de">', 'Mara Voss', mara.value, 'Plant fair', note.reason])
      expect(html).toContain(part);
  },
);
