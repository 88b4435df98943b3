import { describe, expect, it } from 'vitest';

import { people, rep } from '../workspace/people.mjs';
import { findBrowser } from './harness/index.mjs';
import { canRunRoundcube, ready } from './mail/roundcube.mjs';
import {
  finishNew,
  holdSuppressed,
  leaveFreely,
  recordOptOut,
  reply,
  workplace,
  writeNew,
} from './mail/scenario.mjs';

const browsers = /** @type {const} */ (['chromium', 'firefox']);
const skins = /** @type {const} */ (['larry', 'classic']);

describe.each(browsers)('Roundcube as firms set it up, in %s', (browser) => {
  const leftOut = !canRunRoundcube || findBrowser(browser) === null;

  it.skipIf(leftOut).each(skins)(
    'is read and held in the %s skin',
    async (skin) => {
      const place = await workplace(browser, { skin, editor: 'html' });
      await recordOptOut(place);
      await writeNew(place);
      await reply(place);
      await holdSuppressed(place);
      expect(place.session.strays()).toEqual([]);
    },
    150_000,
  );

  it.skipIf(leftOut)('is annotated in a pop-up window of its own', async () => {
    const place = await workplace(browser, { more: { compose_extwin: 1 } });
    const { session, page } = place;
    const opened = session.browser.waitForTarget((target) => target.url().includes('_extwin=1'));
    await page.click('a.compose');
    const own = await (await opened).page();
    if (own === null) throw new Error('The pop-up window has no page.');
    leaveFreely(own);
    await ready(own);
    await finishNew({ ...place, page: own });
    expect(session.strays()).toEqual([]);
  });

  it.skipIf(leftOut)('is read in the preview beside the list', async () => {
    const place = await workplace(browser, {});
    const { roundcube, session, page } = place;
    roundcube.deliver({
      from: `${people.tom.name} <${people.tom.address}>`,
      to: rep.address,
      subject: 'Re: Night shifts',
      text: 'Hello Ines,\n\nplease take me off your list and do not write to me again.\n\nTom',
    });
    await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`, { waitUntil: 'load' });
    await ready(page);
    await page.waitForSelector('#messagelist tr.message');
    await page.click('#messagelist tr.message td.subject');
    const shown = session.annotations(page);
    await (await shown.get('button', 'Record opt-out')).click();
    await shown.gone('button', 'Record opt-out');
    expect(session.strays()).toEqual([]);
  });
});
