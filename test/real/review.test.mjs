import { describe, expect, it, onTestFinished } from 'vitest';

import { people } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { startWebmail } from '../workspace/webmail.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

const question = 'Which of the three shifts does he lead?';
const answer = 'All three; he says so on the page I noted.';

/**
 * A link or button of a page of ours, by what it says.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} text
 */
async function press(page, text) {
  await page.bringToFront();
  const found = await until(`“${text}” to press`, async () => {
    for (const one of await page.$$('main a, main button')) {
      const said = await one.evaluate((element) =>
        element.matches(':disabled') ? '' : element.textContent,
      );
      if (said.trim() === text) return one;
    }
    return null;
  });
  await found.click();
}

describe.each(/** @type {const} */ (['chromium', 'firefox']))('review, %s', (browser) => {
  it.skipIf(findBrowser(browser) === null)(
    'a question travels to the card where the contact is met, and the answer back into the queue',
    async () => {
      const webmail = await startWebmail();
      onTestFinished(webmail.stop);
      const session = await launch(browser, { grants: [webmail.pattern], local: [webmail.host] });
      onTestFinished(session.close);
      await seedRecord(session);

      // The manager asks.
      const dashboard = await session.openExtensionPage('dashboard.html#/review');
      await press(dashboard, people.matthias.name);
      await until('the field', () => dashboard.$('.review textarea'));
      await dashboard.type('.review textarea', question);
      await press(dashboard, 'Ask for changes');
      await until('it to be said', async () =>
        (await dashboard.evaluate(() => document.body.innerText)).includes('Changes asked for'),
      );

      // The rep writes to the person, sees the question, and answers it there.
      const draft = await session.newPage(`${webmail.url}compose?to=${people.matthias.address}`);
      await draft.bringToFront();
      const shown = session.annotations(draft);
      await (await shown.strip()).click();
      const card = await shown.get('dialog', /on record/u);
      expect(await card.text()).toContain(question);
      await (await shown.get('textbox', /^Your answer to /u)).type(answer);
      await (await shown.get('button', 'Send the answer')).click();
      await shown.gone('textbox', /^Your answer to /u);
      expect(await (await shown.get('dialog', /on record/u)).text()).toContain(answer);

      // Nothing of it went into the draft, and the note waits for the manager again.
      expect(await draft.evaluate(() => document.body.innerText)).not.toContain(answer);
      await dashboard.bringToFront();
      await dashboard.evaluate(() => {
        location.hash = '#/review';
      });
      await until('the note in the queue', async () =>
        (
          await dashboard.$$eval('main tbody tr', (rows) => rows.map((row) => row.textContent))
        ).some((row) => row.includes('Matthias Kern') && row.includes('Answered')),
      );
      await press(dashboard, people.matthias.name);
      await until('the answer', async () =>
        (await dashboard.evaluate(() => document.body.innerText)).includes(answer),
      );
      await press(dashboard, 'Approve');
      await until('the note to be gone', async () => {
        await dashboard.evaluate(() => {
          location.hash = '#/review';
        });
        return (
          (await dashboard.$('main h1')) !== null &&
          !(await dashboard.evaluate(() => document.body.innerText)).includes('Matthias Kern')
        );
      });
    },
  );
});
