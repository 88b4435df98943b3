import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { choose, fillNote, folder, press, says } from './harness/import-view.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';
import { identity, note } from './harness/made.mjs';

const connections = `Notes:
"When exporting your connection data, some fields may be missing"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Mara,Voss,https://www.linkedin.com/in/mara-voss,mara@nordwerk.example,Nordwerk,Head of Maintenance,12 Nov 2026
Tobi,Okafor,https://www.linkedin.com/in/tobi-okafor,,Brightline,COO,01 Oct 2026
No,Body,,,,,
`;

describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'import and backup: %s',
  (browser) => {
    it.skipIf(findBrowser(browser) === null)(
      'takes a file in, tells what it left out, backs up and restores',
      async () => {
        const session = await launch(browser);
        onTestFinished(session.close);
        await session.tell('record-suppression', {
          identifiers: [{ type: 'linkedin', value: 'in/tobi-okafor' }],
          channels: 'all',
          reason: 'objection',
          receivedAt: '2026-10-03T09:00:00.000Z',
          words: null,
        });
        const files = folder();
        const page = await session.openExtensionPage('dashboard.html#/import');

        // A file that is no table is told from one, and nothing happens.
        writeFileSync(join(files, 'people.csv'), Buffer.from('PK\u0003\u0004 not a table'));
        await choose(page, join(files, 'people.csv'));
        await says(page, /no table and no vCard/u);

        writeFileSync(join(files, 'Connections.csv'), connections);
        await choose(page, join(files, 'Connections.csv'));
        await says(page, /Recognised: LinkedIn connections/u);
        await fillNote(page);
        await says(page, /Done/u);
        await says(page, /1\s+put on record/u);
        await says(page, /Asked not to be contacted/u);
        await says(page, /No address, profile or phone number/u);
        const [mara, tobi] = await session.tell('facts-for', {
          identifiers: [
            { type: 'email', value: 'mara@nordwerk.example' },
            { type: 'linkedin', value: 'in/tobi-okafor' },
          ],
        });
        expect(mara).toMatchObject({
          contact: { name: 'Mara Voss', organisation: 'Nordwerk' },
          notes: [{ basis: 'contract', source: { capture: 'imported', occurredOn: '2026-11-12' } }],
        });
        expect(tobi?.contact).toBeNull();
        await page.bringToFront();

        // Columns with names nobody knows are matched by hand, and the matching is remembered.
        const stops = join(files, 'stops.csv');
        // Two of them could be meant, so neither is taken by what stands in it.
        const rows = 'Mara;mara@nordwerk.example;biuro@nordwerk.example';
        writeFileSync(stops, `kto;adres;szef\n${rows}\n`);
        await page.evaluate(() => (location.hash = '#/import'));
        await choose(page, stops);
        await says(page, /Not an export that is known/u);
        await (await page.waitForSelector('.planning input[value="stops"]'))?.click();
        await press(page, 'Import');
        await says(page, /which column holds an address/u);
        await page.select('.sheet th:nth-child(2) select', 'email');
        await press(page, 'Import');
        await says(page, /1\s+opt-outs taken in/u);
        const [stopped] = await session.tell('facts-for', {
          identifiers: [{ type: 'email', value: 'mara@nordwerk.example' }],
        });
        expect(stopped?.suppressions).toMatchObject([{ reason: 'imported', channels: 'all' }]);
        await page.evaluate(() => (location.hash = '#/import'));
        await choose(page, stops);
        await says(page, /matched as you did it last time/u);

        // Names that were misread are read as the user says, at once and the next time.
        const polish = join(files, 'koło.csv');
        writeFileSync(
          polish,
          Buffer.from('Name;Email\n\xA3ucja \xAFak;lucja@works.example\n', 'latin1'),
        );
        await press(page, 'Choose another file');
        await choose(page, polish);
        await says(page, /£ucja/u);
        const reading = '.planning select:has(option[value="windows-1250"])';
        await page.select(reading, 'windows-1250');
        await says(page, /Łucja Żak/u);
        await page.select(reading, 'utf-8');
        await says(page, /cannot be read this way/u);
        await page.select(reading, 'windows-1250');
        await (await page.waitForSelector('.planning input[value="event"]'))?.click();
        await fillNote(page);
        await says(page, /1\s+put on record/u);
        const [lucja] = await session.tell('facts-for', {
          identifiers: [{ type: 'email', value: 'lucja@works.example' }],
        });
        expect(lucja?.contact?.name).toBe('Łucja Żak');
        await page.bringToFront();
        await page.evaluate(() => (location.hash = '#/import'));
        await choose(page, polish);
        await says(page, /Łucja Żak/u);
        await says(page, /As you chose it last time/u);
      },
    );
  },
);

describe('a backup', () => {
  it.skipIf(findBrowser('chromium') === null)(
    'goes through a passphrase and comes back whole, and a changed one is refused',
    async () => {
      const session = await launch('chromium');
      onTestFinished(session.close);
      const files = folder();
      await session.tell('record-identity', { identity });
      const page = await session.openExtensionPage('dashboard.html#/backup');
      const cdp = await page.createCDPSession();
      await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: files });
      await session.tell('record-suppression', {
        identifiers: [{ type: 'email', value: 'tobi@brightline.example' }],
        channels: 'all',
        reason: 'objection',
        receivedAt: '2026-10-03T09:00:00.000Z',
        words: null,
      });
      await page.bringToFront();
      await says(page, /No backup was made/u);
      const passphrase = await page.waitForSelector('input[type="password"]');
      await passphrase?.type('nine green bottles');
      const again = await page.waitForSelector('.field + .field input[type="password"]');
      await again?.type('nine green bottles');
      await press(page, 'Back up now');
      await says(page, /Last backup: .* Entries since then: 0/u);
      const name = await until('the backup to be written', () =>
        readdirSync(files).find((file) => file.endsWith('.backup')),
      );
      const path = join(files, name);
      expect(readFileSync(path).toString('latin1')).not.toMatch(/brightline|goodgrounds-backup/u);

      await session.tell('record-suppression', {
        identifiers: [{ type: 'email', value: 'mara@nordwerk.example' }],
        channels: 'all',
        reason: 'objection',
        receivedAt: '2026-11-03T09:00:00.000Z',
        words: null,
      });
      await page.bringToFront();
      await choose(page, path);
      const unlock = await page.waitForSelector('form input[type="password"]');
      await unlock?.type('wrong');
      await press(page, 'Open and check');
      await says(page, /passphrase does not open/u);
      await unlock?.click({ count: 3 });
      await unlock?.type('nine green bottles');
      await press(page, 'Open and check');
      await says(page, /Checked and sound/u);
      await press(page, 'Restore this backup');
      // The record has an entry more: only a person lets it go, and the opt-out stays all the same.
      await press(page, 'Restore all the same');
      await until('the record to be restored', () =>
        page.evaluate(() => document.querySelector('.toast')?.textContent?.includes('Restored')),
      );
      const facts = await session.tell('facts-for', {
        identifiers: [
          { type: 'email', value: 'tobi@brightline.example' },
          { type: 'email', value: 'mara@nordwerk.example' },
        ],
      });
      expect(facts.map(({ suppressions }) => suppressions.length)).toEqual([1, 1]);
      await press(page, 'Rebuild');
      await until('the record to be rebuilt', () =>
        page.evaluate(() => document.querySelector('.toast')?.textContent?.includes('Rebuilt')),
      );

      const bytes = readFileSync(path);
      bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      await choose(page, path);
      const last = await page.waitForSelector('form input[type="password"]');
      await last?.type('nine green bottles');
      await press(page, 'Open and check');
      await says(page, /not what was saved/u);
    },
  );
});

describe('evidence', () => {
  it.skipIf(findBrowser('chromium') === null)(
    'is dropped on a note, shown, and a mail is read',
    async () => {
      const session = await launch('chromium');
      onTestFinished(session.close);
      const { contactId, noteId } = await session.tell('record-note', {
        contact: {
          name: 'Mara Voss',
          identifiers: [{ type: 'email', value: 'mara@nordwerk.example' }],
          organisation: null,
          role: null,
          country: null,
          kind: null,
        },
        note,
      });
      expect(noteId).not.toBe('');
      const files = folder();
      const mail = join(files, 'reply.eml');
      writeFileSync(
        mail,
        [
          'From: Mara Voss <mara@nordwerk.example>',
          'Date: Tue, 03 Nov 2026 09:00:00 +0000',
          'Subject: Yes please',
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary=part',
          '',
          '--part',
          'Content-Type: text/plain',
          '',
          'Do send me the plan.',
          '--part',
          'Content-Type: application/pdf',
          'Content-Disposition: attachment; filename="consent form.pdf"',
          'Content-Transfer-Encoding: base64',
          '',
          Buffer.alloc(2500, 'p').toString('base64'),
          '--part--',
          '',
        ].join('\r\n'),
      );
      const page = await session.openExtensionPage(`dashboard.html#/contacts/${contactId}`);
      await choose(page, mail);
      const link = await page.waitForSelector('.files button.link');
      await link?.click();
      const dialog = await page.waitForSelector('dialog[open]');
      const words = await dialog?.evaluate((element) => element.innerText);
      expect(words).toMatch(/Unchanged since it was kept/u);
      expect(words).toMatch(
        /Yes please.*Mara Voss <mara@nordwerk\.example>.*Do send me the plan/su,
      );
      expect(words).toMatch(/consent form\.pdf\s+2\.5 kB/u);
      expect(words).toMatch(/SHA-256: [0-9a-f]{64}/u);
    },
  );
});
