import { describe, expect, it, onTestFinished } from 'vitest';

import { findBrowser, launch, until } from './harness/index.mjs';
import {
  addRecipient,
  canRunRoundcube,
  compose,
  leaveCompose,
  pressSend,
  prospect,
  ready,
  rep,
  signIn,
  startRoundcube,
  write,
} from './mail/roundcube.mjs';

const ways = /** @type {const} */ ([
  ['chromium', 'plain', 'elastic'],
  ['chromium', 'html', 'larry'],
  ['firefox', 'plain', 'larry'],
  ['firefox', 'html', 'elastic'],
]);

const stopped = 't.okafor@brightline.example';

const identity = {
  name: 'Jo Lindqvist',
  role: 'Account manager',
  email: rep,
  organisation: 'Fernhill Systems Ltd',
  address: '14 Canal Street, Leeds LS1 4AB, United Kingdom',
  country: 'GB',
  privacyNoticeUrl: 'https://fernhill.example/privacy',
  optOut: 'stop@fernhill.example',
  authority: 'ICO',
};

const lia = {
  title: 'Plant expansions 2026',
  answers: {},
  outcome: /** @type {const} */ ('not-overridden'),
  owner: 'Priya Adeyemi',
  signedOn: /** @type {const} */ ('2026-11-03'),
  reviewBy: /** @type {const} */ ('2027-11-03'),
};

const note = {
  campaignId: null,
  purpose: 'Direct marketing of shift planning to maintenance leads',
  source: /** @type {const} */ ({
    origin: 'linkedin-profile',
    capture: 'typed',
    place: 'https://www.linkedin.com/in/mara-voss',
    occurredOn: '2026-11-12',
    capturedAt: '2026-11-12T09:00:00.000Z',
    capturedBy: 'Jo Lindqvist',
    visibility: 'public',
    via: null,
    listEvidence: null,
  }),
  basis: /** @type {const} */ ('legitimate-interests'),
  consent: null,
  softOptIn: null,
  implied: null,
  reason: 'you run maintenance for a firm that has just opened a second plant',
  roleRelevant: true,
  meets: [],
  evidence: [],
  categories: [],
  sharedWith: [],
  retainUntil: /** @type {const} */ ('2027-11-12'),
  retentionRule: '12 months after the last contact',
};

/** @param {Awaited<ReturnType<typeof launch>>} session */
async function seed(session) {
  await session.tell('record-identity', { identity });
  const { id: liaId } = await session.tell('record-lia', { id: null, lia });
  await session.tell('record-note', {
    contact: {
      name: 'Mara Voss',
      identifiers: [{ type: 'email', value: prospect }],
      organisation: 'Nordwerk Ltd',
      role: 'Head of Maintenance',
      country: 'GB',
      kind: 'named-person',
    },
    note: { ...note, liaId },
  });
  await session.tell('record-suppression', {
    identifiers: [{ type: 'email', value: stopped }],
    channels: 'all',
    reason: 'objection',
    receivedAt: '2026-10-03T09:00:00.000Z',
    words: 'Please take me off your list.',
  });
}

/**
 * Opens a compose page with one recipient, a subject and a text.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('./mail/roundcube.mjs').Roundcube} roundcube
 * @param {{ to: string; subject: string; text: string }} draft
 */
async function writeTo(page, roundcube, { to, subject, text }) {
  await page.bringToFront();
  await compose(page, roundcube);
  await addRecipient(page, to);
  await page.type('#compose-subject', subject);
  await write(page, text);
}

describe.each(ways)(
  'the main job in a live Roundcube: %s, %s editor, %s skin',
  (browser, editor, skin) => {
    it.skipIf(!canRunRoundcube || findBrowser(browser) === null)(
      'shows, completes, sends, stops and records',
      async () => {
        const roundcube = await startRoundcube({ editor, skin });
        onTestFinished(roundcube.stop);
        const session = await launch(browser, {
          local: [roundcube.host],
          grants: [roundcube.pattern],
        });
        onTestFinished(session.close);
        await seed(session);
        const page = await session.newPage();
        const shown = session.annotations(page);
        await page.bringToFront();
        await signIn(page, roundcube);

        // The strip names the recipient, and the card what is on record.
        await writeTo(page, roundcube, {
          to: prospect,
          subject: 'Shift planning',
          text: 'Hello Mara,\n\nwe help maintenance teams plan shifts across sites.\n\nJo Lindqvist\nAccount manager, Fernhill Systems Ltd',
        });
        const strip = await shown.get('button', /^Goodgrounds: \d+ things? to do\. Mara Voss$/u);
        await strip.click();
        const card = await shown.get('dialog', /on record/u);
        expect(await card.text()).toMatch(/LinkedIn profile.*Plant expansions 2026/su);

        // Each missing sentence is one click away; what is inserted is recognised at once.
        for (let clicks = 0; clicks < 8; clicks += 1) {
          const [insert] = await shown.all('button', /^Insert:/u);
          if (!insert) break;
          await insert.click();
          await shown.gone('button', insert.name);
        }
        expect(await shown.all('button', /^Insert:/u)).toHaveLength(0);
        await pressSend(page);
        const first = await roundcube.waitFor('Shift planning');
        await leaveCompose(page);
        expect(first.to?.map(({ address }) => address)).toEqual([prospect]);
        const paragraphs = first.text?.split(/\n\s*\n/u) ?? [];
        const source = paragraphs.find((one) => one.includes('LinkedIn profile'));
        expect(source).not.toMatch(/maintenance|privacy/u);
        expect(first.text).toContain('https://fernhill.example/privacy');
        expect(first.text).toContain('stop@fernhill.example');
        // Behind the address, where the editor holds links, is a mail that is known for theirs.
        const identifiers = [{ type: /** @type {const} */ ('email'), value: prospect }];
        const [reference] = await session.tell('references-for', { identifiers });
        const answer = /href="(mailto:stop@fernhill\.example\?[^"]+)"/u.exec(String(first.html));
        const written = decodeURIComponent(answer?.[1] ?? 'none');
        expect(written).toContain(editor === 'html' ? `stop=all; ref=${reference}` : 'none');
        expect(first.text).toMatch(/Hello Mara,\s+we help maintenance teams/u);
        const told = await until('the outreach to be recorded', async () => {
          const [facts] = await session.tell('facts-for', {
            identifiers: [{ type: 'email', value: prospect }],
          });
          return facts && facts.outreach.count > 0 ? facts : null;
        });
        expect(told.outreach.count).toBe(1);
        expect(told.outreach.noticeGivenAt).not.toBeNull();

        // Somebody who opted out is not written to, until the rep says why.
        await writeTo(page, roundcube, { to: stopped, subject: 'Not for you', text: 'Hello.' });
        await shown.get('button', /^Goodgrounds: .* asked not to be contacted/u);
        await pressSend(page);
        const dialog = await shown.get('dialog', /asked not to be contacted/u);
        expect(await dialog.text()).toContain('This message has not been sent.');
        expect(await subjects(roundcube)).not.toContain('Not for you');
        await (await shown.get('button', 'Back to the draft')).click();
        await shown.gone('dialog', /asked not to be contacted/u);
        await until('the caret to be back in the draft', () => page.evaluate(isInDraft));
        await pressSend(page);
        await (await shown.get('button', 'Change recipients')).click();
        await until('the caret to stand by the recipient', () => page.evaluate(isAt, stopped));
        await pressSend(page);
        await shown.get('dialog', /asked not to be contacted/u);
        await (await shown.get('textbox', /say why/u)).type('Invoice 2291, not marketing');
        await (await shown.get('button', 'Send anyway')).click();
        await roundcube.waitFor('Not for you');
        await leaveCompose(page);
        const dashboard = await session.openExtensionPage('dashboard.html');
        const reasons = await until('the reason in the journal', () =>
          dashboard.evaluate(readJournal, 'Invoice 2291, not marketing'),
        );
        expect(reasons).toBe(1);

        // A reply that objects is recorded with one click, and stops the next message.
        roundcube.deliver({
          from: prospect,
          to: rep,
          subject: 'Re: Shift planning',
          text: 'Hello,\n\nplease remove me from your list and do not contact me again.\n\nMara',
        });
        await page.bringToFront();
        await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`, { waitUntil: 'load' });
        await ready(page);
        const link = await page.waitForSelector('#messagelist tr.message a');
        const href = await link?.evaluate((a) => a.getAttribute('href'));
        await page.goto(new URL(String(href), roundcube.url).href, {
          waitUntil: 'load',
        });
        await (await shown.get('button', 'Record opt-out')).click();
        await until('it to be recorded', async () => /Recorded\./u.test(await shown.text()));
        await writeTo(page, roundcube, {
          to: prospect,
          subject: 'Once more',
          text: 'Hello again.',
        });
        await pressSend(page);
        await shown.get('dialog', /Mara Voss asked not to be contacted/u);
        expect(await subjects(roundcube)).not.toContain('Once more');
        expect(session.strays()).toEqual([]);
      },
    );
  },
);

/** @param {import('./mail/roundcube.mjs').Roundcube} roundcube */
async function subjects(roundcube) {
  return (await roundcube.arrived()).map(({ message }) => message.subject);
}

/**
 * How many journal entries hold a text; runs in a page of the extension.
 *
 * @param {string} text
 * @returns {Promise<number | null>}
 */
function readJournal(text) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('goodgrounds');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('journal').objectStore('journal').getAll();
      all.addEventListener('success', () => {
        opening.result.close();
        const found = all.result.filter((entry) => JSON.stringify(entry).includes(text)).length;
        resolve(found > 0 ? found : null);
      });
    });
  });
}

/** In the page: whether the caret is in the message. */
function isInDraft() {
  return document.activeElement?.matches('#composebody, #composebody_ifr') === true;
}

/**
 * In the page: whether the focus is in the recipient's row of chips, or their address is selected.
 *
 * @param {string} address
 */
function isAt(address) {
  const { activeElement: at } = document;
  return at instanceof HTMLTextAreaElement
    ? at.value.slice(at.selectionStart, at.selectionEnd).includes(address)
    : at?.closest('ul')?.textContent?.includes(address);
}
