import { until } from '../real/harness/until.mjs';
import { people } from './people.mjs';

/**
 * What was done, what was seen, and where.
 *
 * @typedef {{ id: string; title: string; seen: string; page: import('puppeteer-core').Page }} Step
 */

/**
 * The main job, walked through as a person would: what each step is, and what was seen.
 *
 * @param {object} stage
 * @param {import('../real/harness/browsers.mjs').Session} stage.session
 * @param {Awaited<ReturnType<typeof import('./webmail.mjs').startWebmail>>} stage.webmail
 * @param {(step: Step) => Promise<void>} stage.step Called after each step.
 */
export async function tellStory({ session, webmail, step }) {
  await showSites(session, step);
  await writeToAda(session, webmail, step);
  await readTheNote(session, step);
  await recordOptOut(session, webmail, step);
  await tryToWriteToTom(session, webmail, step);
  await lookAtTheRecord(session, step);
}

/**
 * What can be seen in a box of ours, a line for each piece of it; its signs are left out.
 *
 * @param {string} text
 */
const lines = (text) =>
  text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line.length > 1)
    .join('\n');

/** @typedef {Parameters<typeof tellStory>[0]} Stage */

/**
 * @param {Stage['session']} session
 * @param {Stage['step']} step
 */
async function showSites(session, step) {
  const welcome = await session.openExtensionPage('welcome.html');
  await welcome.waitForSelector('main');
  const title = await welcome.$eval('h1', (heading) => heading.textContent);
  await step({
    id: 'welcome',
    title: 'The welcome page asks which sites to read',
    seen: title,
    page: welcome,
  });
  await welcome.close();
}

/**
 * @param {Stage['session']} session
 * @param {Stage['webmail']} webmail
 * @param {Stage['step']} step
 */
async function writeToAda(session, webmail, step) {
  const page = await session.newPage(`${webmail.url}compose`);
  await page.type('input[name=to]', people.ada.address);
  await page.type('input[name=subject]', 'The comparison you asked for');
  await page.click('.editor');
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.type('Hello Ms Obi,\n\nhere is how the three planning tools compare.\n');

  const shown = session.annotations(page);
  const strip = await shown.strip();
  await step({
    id: 'strip',
    title: 'A message to Ada Obi is annotated while it is written',
    seen: strip.name,
    page,
  });

  await strip.click();
  const card = await shown.get('dialog');
  await step({
    id: 'card',
    title: 'The card shows what is on record, and what is missing',
    seen: lines(await card.text()),
    page,
  });
  await (await shown.get('button', 'Open note')).click();

  /** @type {string[]} */
  const inserted = [];
  for (;;) {
    const [insert] = await shown.all('button', /^Insert/u);
    if (insert === undefined) break;
    inserted.push(insert.name);
    await insert.click();
    await until('the draft to be read again', async () => {
      const left = await shown.all('button', /^Insert/u);
      return !left.some(({ name }) => name === insert.name);
    });
  }
  await (await shown.get('button', 'Close')).click();
  await shown.gone('dialog');
  await step({
    id: 'inserted',
    title: 'One click inserts the missing sentences',
    seen: inserted.join('\n'),
    page,
  });

  await Promise.all([page.waitForNavigation(), page.click('.send')]);
  const [message] = await until('the message to arrive', () => {
    const sent = webmail.sent();
    return sent.length > 0 ? sent : null;
  });
  await step({
    id: 'arrived',
    title: 'The message arrives with the sentences in it',
    seen: lines(message?.body ?? ''),
    page,
  });
  await page.close();
}

/**
 * The panel was turned to Ada by the card's own button; here it is seen in a tab.
 *
 * @param {Stage['session']} session
 * @param {Stage['step']} step
 */
async function readTheNote(session, step) {
  const panel = await session.openExtensionPage('sidepanel.html');
  await panel.setViewport({ width: 400, height: 860 });
  await panel.waitForFunction((name) => document.body.textContent.includes(name), {}, 'Ada Obi');
  const seen = lines(await panel.$eval('body', (body) => body.innerText));
  await step({ id: 'note', title: 'The side panel tells her story', seen, page: panel });
  await panel.close();
}

/**
 * @param {Stage['session']} session
 * @param {Stage['webmail']} webmail
 * @param {Stage['step']} step
 */
async function recordOptOut(session, webmail, step) {
  const page = await session.newPage(`${webmail.url}message/off-the-list`);
  const shown = session.annotations(page);
  const record = await shown.get('button', 'Record opt-out');
  await step({
    id: 'request',
    title: 'Tom Reedy asks to be left alone, and that is recognised',
    seen: lines(await shown.text()),
    page,
  });
  await record.click();
  await shown.gone('button', 'Record opt-out');
  await step({
    id: 'recorded',
    title: 'One click records it; nothing is recorded without one',
    seen: lines(await shown.text()),
    page,
  });
  await page.close();
}

/**
 * @param {Stage['session']} session
 * @param {Stage['webmail']} webmail
 * @param {Stage['step']} step
 */
async function tryToWriteToTom(session, webmail, step) {
  const before = webmail.sent().length;
  const page = await session.newPage(`${webmail.url}compose?to=${people.tom.address}`);
  await page.type('input[name=subject]', 'One more thing');
  const shown = session.annotations(page);
  await shown.get('button', /^Goodgrounds:.*not to be contacted/u);
  await page.click('.send');
  const dialog = await shown.get('dialog', /not to be contacted/u);
  if (webmail.sent().length > before) throw new Error('The message was sent all the same.');
  await step({
    id: 'held',
    title: 'A message to him is held at Send, and is not sent',
    seen: lines(await dialog.text()),
    page,
  });
  await (await shown.get('button', 'Back to the draft')).click();
  await page.close({ runBeforeUnload: false });
}

/**
 * @param {Stage['session']} session
 * @param {Stage['step']} step
 */
async function lookAtTheRecord(session, step) {
  const dashboard = await session.openExtensionPage('dashboard.html#/contacts');
  await dashboard.waitForFunction(() => document.querySelector('tbody a') !== null);
  const rows = await dashboard.$$eval('tbody tr', (found) =>
    found.map((row) => row.innerText.replaceAll(/\s+/gu, ' ')),
  );
  await step({
    id: 'contacts',
    title: 'The dashboard has the contacts and who stopped it',
    seen: rows.join('\n'),
    page: dashboard,
  });
  await dashboard.evaluate(() => {
    location.hash = '#/journal';
  });
  const verify = await dashboard.waitForSelector('section.panel button');
  await verify?.click();
  const said = await until('the journal to be verified', () =>
    dashboard.$eval('section.panel [aria-live]', (outcome) =>
      outcome.querySelector('.hash') === null ? null : outcome.textContent,
    ),
  );
  await step({
    id: 'journal',
    title: 'The journal verifies, entry by entry',
    seen: lines(said),
    page: dashboard,
  });
  await dashboard.close();
}
