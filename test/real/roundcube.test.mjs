import { describe, expect, it, onTestFinished } from 'vitest';

import { people, rep } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';
import {
  addRecipient,
  canRunRoundcube,
  compose,
  pressSend,
  ready,
  signIn,
  startRoundcube,
  write,
} from './mail/roundcube.mjs';

/** The main job, end to end: what counts is the mail that arrives, and the record that is kept. */
const ways = /** @type {const} */ ([
  ['chromium', 'plain'],
  ['chromium', 'html'],
  ['firefox', 'plain'],
  ['firefox', 'html'],
]);

/**
 * @param {import('./harness/executables.mjs').BrowserName} browser
 * @param {'plain' | 'html'} editor
 */
async function workplace(browser, editor) {
  const roundcube = await startRoundcube({
    editor,
    people: [rep.address, people.ada.address, people.tom.address],
  });
  onTestFinished(roundcube.stop);
  const session = await launch(browser, {
    local: [roundcube.host],
    grants: [roundcube.pattern],
  });
  onTestFinished(session.close);
  const record = await seedRecord(session);
  const page = await session.newPage();
  await signIn(page, roundcube, rep.address);
  return { roundcube, session, page, record };
}

/** @typedef {Awaited<ReturnType<typeof workplace>>} Workplace */

/**
 * Writes a message up to the point where it could be sent.
 *
 * @param {Workplace} place
 * @param {string} address
 * @param {string} subject
 * @param {string} text
 */
async function draft({ roundcube, page }, address, subject, text) {
  await compose(page, roundcube);
  await addRecipient(page, address);
  await page.type('#compose-subject', subject);
  await write(page, text);
}

/**
 * What the dashboard tells of Tom.
 *
 * @param {Workplace} place
 * @param {string} contains What it has to have before it is read.
 */
async function story({ session, record }, contains) {
  const page = await session.openExtensionPage(`dashboard.html#/contacts/${record.tom}`);
  return until(`the story to have "${contains}"`, async () => {
    const text = await page.$eval('body', (body) => body.innerText);
    return text.includes(contains) ? text : null;
  });
}

describe.each(ways)('a live Roundcube in %s, %s editor', (browser, editor) => {
  const leftOut = !canRunRoundcube || findBrowser(browser) === null;

  it.skipIf(leftOut)('has the inserted sentences in the mail that arrives', async () => {
    const place = await workplace(browser, editor);
    const { roundcube, session, page } = place;
    await draft(place, people.ada.address, 'The comparison', 'Hello Ms Obi,\nhere it is.');

    const shown = session.annotations(page);
    const strip = await shown.get('button', /^Goodgrounds:.*Ada Obi/u);
    await strip.click();
    const facts = await (await shown.get('dialog')).text();
    expect(facts).toContain('Brightharbour Ltd');
    expect(facts).toMatch(/Legitimate interests/u);

    const insert = await shown.get('button', /^Insert: .*where you got/u);
    await insert.click();
    await shown.gone('button', /^Insert: .*where you got/u);
    const optOut = await shown.get('button', /^Insert: No way to opt out/u);
    await optOut.click();
    await shown.gone('button', /^Insert: No way to opt out/u);
    await (await shown.get('button', 'Close')).click();
    await shown.gone('dialog');
    await pressSend(page);

    const { text = '', html = '', to } = await roundcube.waitFor('The comparison');
    const body = text || html;
    expect(to?.map(({ address }) => address)).toEqual([people.ada.address]);
    expect(body).toContain('here it is.');
    expect(body).toContain('Logistics North, Leeds');
    expect(body).toContain('https://quillbrook.example/no-thanks');
    expect(session.strays()).toEqual([]);
  });

  it.skipIf(leftOut)(
    'holds a message to a person who opted out until a reason is given',
    async () => {
      const place = await workplace(browser, editor);
      const { roundcube, session, page } = place;
      roundcube.deliver({
        from: `${people.tom.name} <${people.tom.address}>`,
        to: rep.address,
        subject: 'Re: Night shifts',
        text: 'Hello Ines,\n\nplease take me off your list and do not write to me again.\n\nTom Reedy',
      });
      await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX&_uid=1&_action=show`);
      await ready(page);
      const shown = session.annotations(page);
      await (await shown.get('button', 'Record opt-out')).click();
      await shown.gone('button', 'Record opt-out');

      await draft(place, people.tom.address, 'One more thing', 'Hello Tom,\nyour invoice.');
      await shown.get('button', /^Goodgrounds:.*not to be contacted/u);
      await pressSend(page);
      const dialog = await shown.get('dialog', /not to be contacted/u);
      expect(await dialog.text()).toContain('has not been sent');
      expect(await roundcube.arrived()).toEqual([]);

      await (await shown.get('button', 'Back to the draft')).click();
      await shown.gone('dialog');
      await pressSend(page);
      await (await shown.get('textbox')).type('He asked for the invoice by phone.');
      expect(await roundcube.arrived()).toEqual([]);
      await (await shown.get('button', 'Send anyway')).click();

      await roundcube.waitFor('One more thing');
      expect(await story(place, 'by phone')).toContain('He asked for the invoice by phone.');
      expect(session.strays()).toEqual([]);
    },
  );
});
