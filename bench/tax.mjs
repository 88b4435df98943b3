// What the resting script costs a page that changes all the time and has no compose view, against a
// bare observer that looks at nothing: 10,000 changes in two seconds, the script time of the main thread.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launch } from '../test/real/harness/index.mjs';
import { row } from './shared/row.mjs';
import { churn } from './tax/churn.mjs';

const bursts = 12;
/** Nobody's adapter: the longest list of what to look for. */
const hosts = { none: 'none.example', bare: 'bare.example', ours: 'ours.example' };
const observer =
  'new MutationObserver(() => {}).observe(document, {subtree: true, childList: true});';

/** An extension that does nothing but observe. */
function bareExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'goodgrounds-bare-'));
  writeFileSync(join(folder, 'observe.js'), observer);
  const manifest = {
    manifest_version: 3,
    name: 'Bare observer',
    version: '1',
    content_scripts: [{ matches: [`https://${hosts.bare}/*`], js: ['observe.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** A page of 3,000 elements without anything to write in. */
const body = `<!doctype html><title>Orders</title><main>${'<p>Order <b>12</b> <i>sent</i></p>'.repeat(1000)}</main>`;

/** @returns {Promise<import('./run.mjs').Row[]>} */
export async function measure() {
  const session = await launch('chromium', { grants: [`https://${hosts.ours}/*`] });
  const bare = bareExtension();
  try {
    await session.browser.installExtension(bare);
    session.serve(() => ({ body }));
    // The background has answered: its script is registered.
    await session.tell('page-context', null);
    /** @type {Record<keyof typeof hosts, number[]>} */
    const spent = { none: [], bare: [], ours: [] };
    for (let burst = 0; burst <= bursts; burst += 1) {
      for (const name of /** @type {(keyof typeof hosts)[]} */ (Object.keys(hosts))) {
        const took = await burstIn(session, hosts[name]);
        // The first compiles.
        if (burst > 0) spent[name].push(took);
      }
    }
    const beyond = (/** @type {number[]} */ one) =>
      one.map((took, at) => Math.max(0, took - (spent.none[at] ?? 0)));
    return [
      row(
        'page-tax',
        'the script that rests in a page without a compose view, 10,000 changes in 2 s',
        'a bare MutationObserver',
        beyond(spent.ours),
        beyond(spent.bare),
        1.5,
      ),
    ];
  } finally {
    await session.close();
    rmSync(bare, { recursive: true, force: true });
  }
}

/**
 * The milliseconds of script that a burst of changes costs the main thread.
 *
 * @param {Awaited<ReturnType<typeof launch>>} session
 * @param {string} host
 */
async function burstIn(session, host) {
  const page = await session.newPage(`https://${host}/`);
  await page.bringToFront();
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scripts = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const before = await scripts();
  await page.evaluate(churn);
  const took = (await scripts()) - before;
  await page.close();
  return took * 1000;
}
