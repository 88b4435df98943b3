import { expect, onTestFinished } from 'vitest';

import { people, rep } from '../../workspace/people.mjs';
import { seedRecord } from '../../workspace/record.mjs';
import { launch, until } from '../harness/index.mjs';
import { addRecipient, compose, pressSend, ready, signIn, startRoundcube } from './roundcube.mjs';

/**
 * A live Roundcube with a browser that is signed in to it, and two people on record.
 *
 * @param {import('../harness/executables.mjs').BrowserName} browser
 * @param {NonNullable<Parameters<typeof startRoundcube>[0]>} mail
 * @param {string} [extension] A build's folder; the production build unless told.
 */
export async function workplace(browser, mail, extension) {
  const roundcube = await startRoundcube({
    people: [rep.address, people.ada.address, people.tom.address],
    ...mail,
    // The answer stands above what is answered.
    more: { reply_mode: 1, ...mail.more },
  });
  onTestFinished(roundcube.stop);
  const session = await launch(browser, {
    local: [roundcube.host],
    grants: [roundcube.pattern],
    ...(extension !== undefined && { extension }),
  });
  onTestFinished(session.close);
  await seedRecord(session);
  const page = await session.newPage();
  leaveFreely(page);
  await signIn(page, roundcube, rep.address);
  return { roundcube, session, page };
}

/** @typedef {Awaited<ReturnType<typeof workplace>>} Workplace */

/**
 * Answers 'leave this page?', which an unsent draft asks.
 *
 * @param {import('puppeteer-core').Page} page
 */
export function leaveFreely(page) {
  page.on('dialog', (dialog) => void dialog.accept());
}

/**
 * A received objection is recognised by its sender and its own words, and recorded with one click.
 *
 * @param {Workplace} place
 */
export async function recordOptOut({ roundcube, session, page }) {
  roundcube.deliver({
    from: `${people.tom.name} <${people.tom.address}>`,
    to: rep.address,
    subject: 'Re: Night shifts',
    text: 'Hello Ines,\n\nplease take me off your list.\n\n> Shall I send you the comparison?\n',
  });
  await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX&_uid=1&_action=show`);
  await ready(page);
  const shown = session.annotations(page);
  await (await shown.get('button', 'Record opt-out')).click();
  const { name } = people.tom;
  await until(`the opt-out of ${name} confirmed`, async () => {
    return (await shown.text()).includes(`Recorded. ${name}`);
  });
  await shown.gone('button', 'Record opt-out');
}

/**
 * A new message to somebody on record: the strip names her, a sentence is inserted, and what
 * arrives has it after the person's own words.
 *
 * @param {Workplace} place
 */
export async function writeNew(place) {
  await compose(place.page, place.roundcube);
  await finishNew(place);
}

/**
 * The same in a compose view that is open already.
 *
 * @param {Workplace} place
 */
export async function finishNew({ roundcube, session, page }) {
  await addRecipient(page, people.ada.address);
  await page.type('#compose-subject', 'The comparison');
  await write(page, 'Hello Ms Obi,\nhere it is.');
  const shown = session.annotations(page);
  await (await shown.get('button', /^Goodgrounds:.*Ada Obi/u)).click();
  await (await shown.get('button', /^Insert: .*where you got/u)).click();
  await shown.gone('button', /^Insert: .*where you got/u);
  await (await shown.get('button', 'Close')).click();
  await shown.gone('dialog');
  await pressSend(page);
  const { text = '', html = '', to } = await roundcube.waitFor('The comparison');
  expect(to?.map(({ address }) => address)).toEqual([people.ada.address]);
  expect(text || html).toMatch(/here it is\.[\s\S]*Logistics North, Leeds/u);
}

/**
 * A reply: who is answered, and the person's own words without the quotation, which is sent along
 * all the same.
 *
 * @param {Workplace} place
 */
export async function reply(place) {
  const { roundcube, session, page } = place;
  roundcube.deliver({
    from: `${people.ada.name} <${people.ada.address}>`,
    to: rep.address,
    subject: 'Shift planning',
    text: 'Hi Ines,\n\nplease send me the three tools.\n\nAda Obi',
  });
  await page.goto(`${roundcube.url}?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=2`);
  await ready(page);
  await write(page, 'With pleasure.', 'Home');
  await session.annotations(page).get('button', /^Goodgrounds:.*Ada Obi/u);
  const [read] = (await session.inspect(page)).compose;
  expect(read).toMatchObject({
    mode: 'reply',
    subject: 'Re: Shift planning',
    bodyText: 'With pleasure.',
    recipients: {
      to: [{ email: people.ada.address, name: people.ada.name }],
      cc: [],
      bcc: [],
    },
  });
  await pressSend(page);
  const { text = '', html = '' } = await roundcube.waitFor('Re: Shift planning');
  expect(text || html).toMatch(/With pleasure\.[\s\S]*please send me the three tools/u);
}

/**
 * Writes at the very beginning or the very end, in whatever editor the skin has.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} text Lines are typed with Enter between them.
 * @param {'Home' | 'End'} where
 */
async function write(page, text, where = 'End') {
  const rich = await page.$('iframe[id$=_ifr]');
  if (rich === null) await page.focus('textarea[name=_message]');
  else {
    const frame = await rich.contentFrame();
    await frame.waitForSelector('body[contenteditable="true"]');
    await frame.focus('body');
  }
  await page.keyboard.down('Control');
  await page.keyboard.press(where);
  await page.keyboard.up('Control');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/**
 * A message to somebody who opted out does not go.
 *
 * @param {Workplace} place
 */
export async function holdSuppressed(place) {
  const { roundcube, session, page } = place;
  await compose(page, roundcube);
  await addRecipient(page, people.tom.address);
  await page.type('#compose-subject', 'One more thing');
  await write(page, 'Hello Tom,\nyour invoice.');
  const shown = session.annotations(page);
  await shown.get('button', /^Goodgrounds:.*not to be contacted/u);
  const before = await roundcube.arrived();
  await pressSend(page);
  await shown.get('dialog', /not to be contacted/u);
  expect(await roundcube.arrived()).toHaveLength(before.length);
  await (await shown.get('button', 'Back to the draft')).click();
  await shown.gone('dialog');
}
