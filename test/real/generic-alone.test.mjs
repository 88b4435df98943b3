import { describe, expect, it } from 'vitest';

import { aloneBuild, findBrowser, grantedBuild } from './harness/index.mjs';
import { canRunRoundcube } from './mail/roundcube.mjs';
import { holdSuppressed, recordOptOut, reply, workplace, writeNew } from './mail/scenario.mjs';

/** A live Roundcube without its adapter: what the generic reader makes of a webmail by itself. */
describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'the generic reader alone in %s',
  (browser) => {
    const leftOut = !canRunRoundcube || findBrowser(browser) === null;

    it.skipIf(leftOut).each(/** @type {const} */ (['plain', 'html']))(
      'reads, inserts and holds in a live Roundcube, %s editor',
      async (editor) => {
        const origins = ['http://127.0.0.1/*'];
        const build = grantedBuild(browser, origins, undefined, aloneBuild(browser));
        const place = await workplace(browser, { editor }, build);
        await recordOptOut(place);
        await writeNew(place);
        await reply(place);
        await holdSuppressed(place);
        expect(place.session.strays()).toEqual([]);
      },
      150_000,
    );
  },
);
