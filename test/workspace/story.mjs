import { until } from '../real/harness/until.mjs';
import { people } from './people.mjs';

/**
 * The main job, walked through as a person would: what each step is, and what was seen.
 *
 * @param {object} stage
 * @param {import('../real/harness/browsers.mjs').Session} stage.session
 * @param {Awaited<ReturnType<typeof import('./webmail.mjs').startWebmail>>} stage.webmail
 * @param {(title: string, seen: string, page: import('puppeteer-core').Page) => Promise<void>} stage.step
 *   Called after each step.
 */
export async function tellStory({ session, webmail, step }) {
  await showSites(session, step);
  await writeToAda(session, webmail, step);
  await recordOptOut(session, webmail, step);
  await tryToWriteToTom(session, webmail, step);
  await lookAtTheRecord(session, step);
}

/** @typedef {Parameters<typeof tellStory>[0]} Stage */

/**
 * @param {Stage['session']} session
 * @param {Stage['step']} step
 */
async function showSites(session, step) {
  const welcome = await session.openExtensionPage('welcome.html');
  await welcome.waitForSelector('main');
  const title = await welcome.$eval('h1', (heading) => heading.textContent);
  await step('The welcome page asks which sites to read', title, welcome);
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
  await step('A message to Ada Obi is annotated while it is written', strip.name, page);

  await strip.click();
  const card = await shown.get('dialog');
  await step('The card shows what is on record, and what is missing', await card.text(), page);

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
  await step('One click inserts a missing sentence', inserted.join('; '), page);

  await Promise.all([page.waitForNavigation(), page.click('.send')]);
  const [message] = await until('the message to arrive', () => {
    const sent = webmail.sent();
    return sent.length > 0 ? sent : null;
  });
  await step('The message arrives with the sentences in it', message?.body ?? '', page);
  await page.close();
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
  await step('Tom Reedy asks to be left alone, and that is recognised', await shown.text(), page);
  await record.click();
  await shown.gone('button', 'Record opt-out');
  await step('One click records it; nothing is recorded without one', await shown.text(), page);
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
  await step('A message to him is held at Send, and is not sent', await dialog.text(), page);
  await (await shown.get('button', 'Back to the draft')).click();
  await page.close({ runBeforeUnload: false });
}

/**
 * @param {Stage['session']} session
 * @param {Stage['step']} step
 */
async function lookAtTheRecord(session, step) {
  const dashboard = await session.openExtensionPage('dashboard.html');
  await dashboard.waitForFunction(
    (name) => document.body.textContent.includes(name),
    {},
    'Ada Obi',
  );
  const text = await dashboard.$eval('main', (main) => main.innerText);
  await step('The dashboard has the notes and the stop', text, dashboard);
  await dashboard.close();
}
