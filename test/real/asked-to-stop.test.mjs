import { describe, expect, it, onTestFinished } from 'vitest';

import { people } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { startWebmail } from '../workspace/webmail.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

describe.each(/** @type {const} */ (['chromium', 'firefox']))('asked to stop, %s', (browser) => {
  it.skipIf(findBrowser(browser) === null)(
    'the card beside a draft records it with the day it was received on',
    async () => {
      const webmail = await startWebmail();
      onTestFinished(webmail.stop);
      const session = await launch(browser, { grants: [webmail.pattern], local: [webmail.host] });
      onTestFinished(session.close);
      await seedRecord(session);
      const { address } = people.matthias;
      const identifiers = [{ type: /** @type {const} */ ('email'), value: address }];

      const draft = await session.newPage(`${webmail.url}compose?to=${address}`);
      await draft.bringToFront();
      const shown = session.annotations(draft);
      await (await shown.strip()).click();
      await (await shown.get('button', 'They asked me to stop')).click();
      // Nothing is on record before the day is confirmed.
      const [before] = await session.tell('facts-for', { identifiers });
      expect(before?.suppressions).toEqual([]);

      await (await shown.get('button', 'They asked me to stop')).click();
      await shown.gone('button', 'Record opt-out');
      await (await shown.get('button', 'They asked me to stop')).click();
      // As the browser's own language writes a day; both start in American English.
      await draft.keyboard.press('Tab');
      await draft.keyboard.type('11052026');
      const record = await shown.get('button', 'Record opt-out');
      await record.click();
      await shown.gone('button', 'They asked me to stop');
      const received = await until('the request', async () => {
        const [facts] = await session.tell('facts-for', { identifiers });
        return facts?.requests[0] ?? null;
      });
      expect(received.receivedAt.slice(0, 10)).toBe('2026-11-05');
    },
    90_000,
  );
});
