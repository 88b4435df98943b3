import { expect, it, onTestFinished } from 'vitest';

import { choicesPage } from '../../lib/choices/page';
import { breachesIn } from './harness/accessible.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';
import {
  canRunRoundcube,
  prospect,
  ready,
  rep,
  signIn,
  startRoundcube,
} from './mail/roundcube.mjs';

const identity = {
  name: 'Jo Lindqvist',
  role: 'Account manager',
  email: rep,
  organisation: 'Fernhill Systems Ltd',
  address: '14 Canal Street, Leeds LS1 4AB, United Kingdom',
  country: 'GB',
  privacyNoticeUrl: 'https://fernhill.example/privacy',
  optOut: 'https://fernhill.example/choices',
  authority: 'ICO',
};

/**
 * The mail that a page asks the browser to begin.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} press
 */
async function mailBegunBy(page, press) {
  const devtools = await page.createCDPSession();
  await devtools.send('Page.enable');
  /** @type {string | null} */
  let begun = null;
  devtools.on('Page.frameRequestedNavigation', ({ url }) => {
    begun = url;
  });
  await press();
  const url = new URL(await until('the page to begin a mail', () => begun));
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject') ?? '',
    text: url.searchParams.get('body') ?? '',
  };
}

it.skipIf(!canRunRoundcube || findBrowser('chromium') === null)(
  'what somebody chooses on the page arrives, is known for theirs, and is recorded with one click',
  async () => {
    const roundcube = await startRoundcube({ editor: 'plain' });
    onTestFinished(roundcube.stop);
    const session = await launch('chromium', {
      local: [roundcube.host],
      grants: [roundcube.pattern],
    });
    onTestFinished(session.close);
    await session.tell('record-identity', { identity });
    const identifiers = [{ type: /** @type {const} */ ('email'), value: prospect }];
    const [reference] = await session.tell('references-for', { identifiers });

    // The page stands anywhere, asks nobody for anything, and speaks the reader's language.
    session.serve((url) =>
      url.host === 'fernhill.example' ? { body: choicesPage(identity, 'en') } : null,
    );
    const page = await session.newPage(`https://fernhill.example/choices#r=${reference}`);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      expect(await breachesIn(page)).toEqual([]);
    }
    await page.select('select', 'de');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Ihre Wahl');
    expect(await page.$eval('html', (html) => html.lang)).toBe('de');
    await page.bringToFront();
    await page.click('input[value=email]');
    const mail = await mailBegunBy(page, () => page.click('button'));
    expect(mail.to).toBe(rep);
    expect(mail.text).toContain('Bitte schicken Sie mir keine E-Mails mehr.');
    expect(session.unserved().filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);

    // It arrives, and one click records exactly what was chosen.
    const inbox = await session.newPage();
    await inbox.bringToFront();
    await signIn(inbox, roundcube);
    roundcube.deliver({ ...mail, from: prospect });
    await inbox.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`, { waitUntil: 'load' });
    await ready(inbox);
    const link = await inbox.waitForSelector('#messagelist tr.message a');
    const href = await link?.evaluate((a) => a.getAttribute('href'));
    await inbox.goto(new URL(String(href), roundcube.url).href, { waitUntil: 'load' });
    const shown = session.annotations(inbox);
    const record = await shown.get('button', 'Record opt-out');
    await until('the reference to be compared', async () =>
      (await shown.text()).includes('the reference is this person’s'),
    );
    expect((await session.tell('facts-for', { identifiers }))[0]?.suppressions).toEqual([]);
    await record.click();
    const [stop] = await until('it to be recorded', async () => {
      const [facts] = await session.tell('facts-for', { identifiers });
      return facts && facts.suppressions.length > 0 ? facts.suppressions : null;
    });
    expect(stop).toMatchObject({ reason: 'objection', channels: ['email'] });

    // To be erased, to know what is held and to have it corrected are due within a month.
    for (const [value, kind] of [
      ['erase', 'erasure'],
      ['access', 'access'],
      ['correct', 'rectification'],
    ]) {
      await page.bringToFront();
      await page.click(`input[value=${value}]`);
      const asked = await mailBegunBy(page, () => page.click('button'));
      if (value === 'correct')
        asked.text = asked.text.replace('\r\n\r\n', '\r\nVoss, not Foss.\r\n');
      roundcube.deliver({ ...asked, from: prospect, subject: `${asked.subject} ${value}` });
      await inbox.bringToFront();
      await inbox.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`, { waitUntil: 'load' });
      await ready(inbox);
      const newest = await inbox.waitForSelector('#messagelist tr.message a');
      const at = await newest?.evaluate((a) => a.getAttribute('href'));
      await inbox.goto(new URL(String(at), roundcube.url).href, { waitUntil: 'load' });
      await (await shown.get('button', /^Record/u)).click();
      const due = await until(`the request for ${kind}`, async () => {
        const [facts] = await session.tell('facts-for', { identifiers });
        return facts?.requests.find((request) => request.kind === kind) ?? null;
      });
      expect(due.state).toBe('open');
      // What is to be corrected is kept word by word.
      expect(due.words ?? '').toContain(value === 'correct' ? 'Voss, not Foss.' : '');
    }
  },
);
