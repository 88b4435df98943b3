// Takes the stores' pictures, 1280 by 800, in every language, from the built extension over invented people:
// node scripts/store-pictures.mjs [language …]
import { mkdirSync, readdirSync } from 'node:fs';

import { seedInPage } from '../test/dashboard/seed-in-page.mjs';
import { launch, until } from '../test/real/harness/index.mjs';
import { people } from '../test/workspace/people.mjs';
import { seedRecord } from '../test/workspace/record.mjs';
import { startWebmail } from '../test/workspace/webmail.mjs';

const folder = 'packages/pictures';
const size = { width: 1280, height: 800 };
const locales = readdirSync('locales').map((file) => file.replace(/\.yml$/u, ''));
const asked = process.argv.slice(2);

/** @param {string} locale */
async function take(locale) {
  const at = `${folder}/${locale}`;
  mkdirSync(at, { recursive: true });
  const webmail = await startWebmail();
  const session = await launch('chromium', {
    language: locale.replace('_', '-'),
    window: size,
    grants: [webmail.pattern],
    local: [webmail.host],
  });
  try {
    const welcome = await session.openExtensionPage('welcome.html');
    await welcome.bringToFront();
    await welcome.waitForSelector('form');
    await shoot(welcome, `${at}/1-welcome.png`);

    await seedRecord(session);
    const page = await session.newPage(`${webmail.url}compose?to=${people.ada.address}`);
    await page.bringToFront();
    const shown = session.annotations(page);
    await (await shown.strip()).click();
    await shown.get('dialog');
    await shoot(page, `${at}/2-card.png`);

    const stopped = await session.newPage(`${webmail.url}message/off-the-list`);
    await stopped.bringToFront();
    await until('the banner', async () => (await session.annotations(stopped).all('button'))[0]);
    await shoot(stopped, `${at}/3-request.png`);

    const dashboard = await session.openExtensionPage('dashboard.html#/contacts');
    await seedInPage(dashboard, 60);
    await dashboard.bringToFront();
    await dashboard.reload();
    await until('the rows', () => dashboard.$('main table a'));
    await shoot(dashboard, `${at}/4-contacts.png`);
  } finally {
    await session.close();
    webmail.stop();
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {`${string}.png`} path
 */
async function shoot(page, path) {
  await page.setViewport(size);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  await page.screenshot({ path });
}

for (const locale of asked.length > 0 ? asked : locales) await take(locale);
console.log(`Written: ${folder}/<language>/*.png`);
