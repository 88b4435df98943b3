import { describe, expect, it, onTestFinished } from 'vitest';

import { findBrowser, launch, until } from './harness/index.mjs';
import {
  addRecipient,
  canRunRoundcube,
  compose,
  leaveCompose,
  pressSend,
  prospect,
  rep,
  signIn,
  startRoundcube,
  write,
} from './mail/roundcube.mjs';
import { Hand } from './newcomer/hand.mjs';
import { newcomerTable } from './newcomer/table.mjs';
import { wordsIn } from './newcomer/words.mjs';

/** The most that a newcomer may have to click: to be set up, and for a message to somebody noted. */
const most = { setUp: 25, message: 2 };

const languages = ['en', 'de', 'ja', 'th'];
const ways = /** @type {const} */ (['chromium', 'firefox']).flatMap((browser) =>
  languages.map((language) => /** @type {const} */ ([browser, language])),
);

/** @type {{ browser: string; language: string; setUp: Count; note: Count; message: Count }[]} */
const counted = [];

/** @typedef {{ clicks: number; keys: number }} Count */

const drafts = [
  { subject: 'Shift planning', text: 'Hello Mara,\n\nwe help maintenance teams plan shifts.' },
  { subject: 'A second plant', text: 'Hello Mara,\n\nhere is how others plan two plants.' },
];

describe.each(ways)('a newcomer, %s in %s', (browser, language) => {
  it.skipIf(!canRunRoundcube || findBrowser(browser) === null)(
    'goes from installation to the first recorded message',
    async () => {
      const say = wordsIn(language);
      const roundcube = await startRoundcube();
      onTestFinished(roundcube.stop);
      const session = await launch(browser, {
        language,
        local: [roundcube.host],
        grants: [roundcube.pattern],
      });
      onTestFinished(session.close);
      const hand = new Hand();

      // The page that opened by itself at installation.
      const welcome = await session.openExtensionPage('welcome.html');
      await setUp(welcome, hand, say, roundcube.url);
      const setUpCount = hand.take();
      await welcome.close();

      // The first message: nobody is on record yet.
      const page = await session.newPage();
      page.on('dialog', (dialog) => void dialog.accept());
      await page.bringToFront();
      await signIn(page, roundcube);
      const shown = session.annotations(page);
      const [first, second] = /** @type {[typeof drafts[0], typeof drafts[0]]} */ (drafts);
      await draft(page, roundcube, first);
      await hand.pressPart(await shown.strip());
      await hand.pressPart(await shown.get('button', say('annotation.act.note')));
      const panel = await session.waitForPanel();
      await takeNote(panel, hand, say);
      const noteCount = hand.take();
      await page.bringToFront();
      await complete(shown, hand, say);
      const firstCount = hand.take();
      expect(await sendAndRead(page, roundcube, first.subject)).toContain(
        'fernhill.example/privacy',
      );
      const told = await until('the outreach to be recorded', async () => {
        const [facts] = await session.tell('facts-for', {
          identifiers: [{ type: 'email', value: prospect }],
        });
        return facts && facts.outreach.count > 0 ? facts : null;
      });
      expect(told.outreach.noticeGivenAt).not.toBeNull();

      // The next one, as every day from then on.
      await draft(page, roundcube, second);
      await hand.pressPart(await shown.strip());
      await complete(shown, hand, say);
      const message = hand.take();
      await sendAndRead(page, roundcube, second.subject);

      counted.push({ browser, language, setUp: setUpCount, note: noteCount, message });
      expect(setUpCount.clicks + noteCount.clicks).toBeLessThan(most.setUp);
      expect(firstCount.clicks).toBeLessThanOrEqual(most.message);
      expect(message.clicks).toBeLessThanOrEqual(most.message);
      expect(session.strays()).toEqual([]);
    },
  );
});

const isWhole =
  canRunRoundcube && findBrowser('chromium') !== null && findBrowser('firefox') !== null;

it.skipIf(!isWhole)('is told in the documentation', async () => {
  await expect(newcomerTable(counted)).toMatchFileSnapshot('../../docs/newcomer.md');
});

/**
 * @param {import('puppeteer-core').Page} page
 * @param {Hand} hand
 * @param {ReturnType<typeof wordsIn>} say
 * @param {string} webmail
 */
async function setUp(page, hand, say, webmail) {
  await hand.fill(page, say('welcome.identity.name'), 'Jo Lindqvist');
  await hand.fill(page, say('welcome.identity.email'), rep);
  await hand.fill(page, say('welcome.identity.organisation'), 'Fernhill Systems Ltd');
  await hand.fill(page, say('welcome.identity.address'), '14 Canal Street, Leeds LS1 4AB');
  await hand.choose(page, say('welcome.identity.country'), 'GB');
  await hand.fill(page, say('welcome.identity.notice'), 'fernhill.example/privacy');
  await hand.press(page, say('welcome.next'));
  await hand.fill(page, say('welcome.campaign.name'), 'Plant expansions');
  await hand.fill(page, say('welcome.campaign.purpose'), 'Shift planning for maintenance leads');
  await hand.press(page, say('welcome.campaign.assessment'));
  await hand.press(page, say('welcome.campaign.agree'));
  await hand.fill(page, say('report.question.B7'), 'Few would, and we would gladly.');
  await hand.press(page, say('welcome.next'));
  await hand.press(page, say('welcome.sites.another'));
  await hand.fill(page, say('welcome.sites.another_label'), webmail);
  await hand.press(page, say('welcome.linkedin.panel'));
  await hand.press(page, say('welcome.finish_ask'));
  hand.allow();
  await page.waitForFunction(() => document.querySelector('.finished') !== null, { polling: 100 });
}

/**
 * Where the details came from, the country, and why: the campaign brings the rest.
 *
 * @param {import('puppeteer-core').Page} panel
 * @param {Hand} hand
 * @param {ReturnType<typeof wordsIn>} say
 */
async function takeNote(panel, hand, say) {
  await hand.fill(panel, say('form.contact.organisation'), 'Nordwerk Ltd');
  await hand.choose(panel, say('form.contact.country'), 'GB');
  await hand.press(panel, say('form.origin.event'));
  await hand.fill(panel, say('form.reason'), 'she runs maintenance at two plants');
  await hand.press(panel, say('form.save'));
  await panel.waitForFunction(
    (saved) => document.body.textContent.includes(saved),
    { polling: 100 },
    say('form.saved'),
  );
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('./mail/roundcube.mjs').Roundcube} roundcube
 * @param {{ subject: string; text: string }} written
 */
async function draft(page, roundcube, { subject, text }) {
  await page.bringToFront();
  await compose(page, roundcube);
  await addRecipient(page, prospect);
  await page.type('#compose-subject', subject);
  await write(page, text);
}

/**
 * One press for everything that is missing.
 *
 * @param {import('./harness/closed-root.mjs').Annotations} shown
 * @param {Hand} hand
 * @param {ReturnType<typeof wordsIn>} say
 */
async function complete(shown, hand, say) {
  const words = say('annotation.act.insert_all', ['\\d+']).replaceAll(/[（）()]/gu, '.');
  const all = await shown.get('button', new RegExp(`^${words}$`, 'u'));
  await hand.pressPart(all);
  await shown.gone('button', all.name);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('./mail/roundcube.mjs').Roundcube} roundcube
 * @param {string} subject
 */
async function sendAndRead(page, roundcube, subject) {
  await pressSend(page);
  const message = await roundcube.waitFor(subject);
  await leaveCompose(page);
  return message.text ?? '';
}
