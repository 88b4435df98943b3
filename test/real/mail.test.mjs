import { describe, expect, it, onTestFinished } from 'vitest';

import { findBrowser, launch } from './harness/index.mjs';
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

const ways = /** @type {const} */ ([
  ['chromium', 'plain', 'elastic'],
  ['chromium', 'html', 'larry'],
  ['firefox', 'html', 'elastic'],
]);

describe.each(ways)('a live Roundcube in %s, %s editor, %s skin', (browser, editor, skin) => {
  it.skipIf(!canRunRoundcube || findBrowser(browser) === null)(
    'sends what is written, and shows what arrives',
    async () => {
      const roundcube = await startRoundcube({ editor, skin });
      onTestFinished(roundcube.stop);
      const session = await launch(browser, { local: [roundcube.host] });
      onTestFinished(session.close);

      const page = await session.newPage();
      await signIn(page, roundcube);
      await compose(page, roundcube);
      await addRecipient(page, prospect);
      await page.type('#compose-subject', 'Wind turbines');
      await write(page, 'Hello Mara,\n\nshall we talk?');
      await pressSend(page);

      const { text, to } = await roundcube.waitFor('Wind turbines');
      await leaveCompose(page);
      expect(text).toMatch(/Hello Mara,\s+shall we talk\?/u);
      expect(to?.map(({ address }) => address)).toEqual([prospect]);

      roundcube.deliver({ from: prospect, to: rep, subject: 'Re: Wind turbines', text: 'No.' });
      const inbox = await session.newPage(`${roundcube.url}?_task=mail&_mbox=INBOX`);
      await inbox.waitForFunction(() => document.body.textContent.includes('Re: Wind turbines'), {
        polling: 100,
      });
      expect(session.strays()).toEqual([]);
    },
  );
});
