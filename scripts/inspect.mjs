import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { launch } from '../test/real/harness/index.mjs';
import { top } from './setup.mjs';
import { runTool } from './steps.mjs';

const usage = 'npm run -s inspect -- --url <address> <page.html>';

/**
 * Opens a saved page at an address with the extension as it is shipped, and prints what it read as
 * one JSON object: `lib/annotation/inspect.ts` says which. For mending a site's hooks when the site
 * has changed: save the page, inspect it, mend.
 */
async function inspect() {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (values.url === undefined || file === undefined) throw new Error(usage);
  const url = new URL(values.url);
  const body = readFileSync(file, 'utf8');
  await build();

  const session = await launch('chromium', { grants: [`${url.protocol}//${url.hostname}/*`] });
  try {
    const address = url.href.split('#')[0];
    session.serve(({ href }) => (href.split('#')[0] === address ? { body } : null));
    await session.newPage(url.href);
    return await ask(session, url.hostname);
  } finally {
    await session.close();
  }
}

/** The build as it is shipped; made where there is none yet. */
async function build() {
  if (existsSync(join(top, '.output/chrome-mv3/manifest.json'))) return;
  const done = await runTool('build for Chrome and Edge', 'wxt', ['build']);
  if (!done.ok) throw new Error(done.output);
}

/**
 * Starts the annotation in the page and asks it what it reads, until the record has answered about
 * the recipients as well.
 *
 * @param {import('../test/real/harness/browsers.mjs').Session} session
 * @param {string} host
 */
async function ask(session, host) {
  const ours = await session.openExtensionPage('dashboard.html');
  return ours.evaluate(async (wanted) => {
    const { chrome } = /** @type {any} */ (globalThis);
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(
      (/** @type {{ url?: string }} */ one) => URL.parse(one.url ?? '')?.hostname === wanted,
    );
    if (tab === undefined) throw new Error(`No tab shows ${wanted}.`);
    // The same file that the resting script has injected; a second time it does nothing.
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/annotate.js'] });
    for (let left = 40; ; left--) {
      const read = await chrome.tabs.sendMessage(tab.id, 'goodgrounds/inspect', { frameId: 0 });
      const { settled, ...rest } = read;
      if (settled || left === 0) return rest;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, host);
}

try {
  console.log(JSON.stringify(await inspect(), null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
