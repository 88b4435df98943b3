import { setUp, startNeeds, strict, top } from './setup.mjs';

const asked = process.argv.slice(2);
const dark = asked.includes('--dark');

/** The steps that the README has pictures of. */
const readmeShows = ['card', 'inserted', 'note', 'request', 'held', 'contacts'];

/**
 * `npm start`: builds the extension and opens a browser with it, on a webmail of our own with
 * invented people and a record to go with it. Without a display, or with `-- --walk`, it walks
 * through the same story itself, prints what it saw and leaves screenshots in `demo/`. `--
 * --firefox` takes Firefox, `-- --dark` dark colours; `-- --readme` renews the README's
 * screenshots.
 */
async function start() {
  setUp(startNeeds);
  // Only now: it is the set-up that makes these work on a new machine.
  const { report, runTool } = await import('./steps.mjs');
  const { findBrowser, launch } = await import('../test/real/harness/index.mjs');
  const { startWebmail } = await import('../test/workspace/webmail.mjs');
  const { seedRecord } = await import('../test/workspace/record.mjs');

  const browser =
    asked.includes('--firefox') || findBrowser('chromium') === null ? 'firefox' : 'chromium';
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const built = await runTool('build', 'wxt', ['build', ...target]);
  report(built);
  if (!built.ok) throw new Error('The extension could not be built.');

  const walk = asked.includes('--walk') || asked.includes('--readme') || !hasDisplay();
  const webmail = await startWebmail();
  const session = await launch(browser, {
    grants: [webmail.pattern],
    local: [webmail.host],
    headless: walk,
    online: !walk,
    scheme: dark ? 'dark' : 'light',
  });
  try {
    await seedRecord(session);
    if (walk) await walkThrough(session, webmail);
    else await openWorkspace(session, webmail);
  } finally {
    await session.close();
    webmail.stop();
  }
}

/**
 * @param {import('../test/real/harness/browsers.mjs').Session} session
 * @param {Awaited<ReturnType<typeof import('../test/workspace/webmail.mjs').startWebmail>>} webmail
 */
async function walkThrough(session, webmail) {
  const { mkdirSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { tellStory } = await import('../test/workspace/story.mjs');
  const folder = join(top, 'demo');
  mkdirSync(folder, { recursive: true });
  let number = 0;
  await tellStory({
    session,
    webmail,
    step: async ({ id, title, seen, page }) => {
      number += 1;
      const file = [String(number).padStart(2, '0'), id, session.name, ...(dark ? ['dark'] : [])];
      await page.screenshot({ path: join(folder, `${file.join('-')}.png`) });
      console.log(`${number}. ${title}`);
      for (const line of wrap(seen)) console.log(`   │ ${line}`);
      console.log(`   └ demo/${file.join('-')}.png`);
      if (asked.includes('--readme') && readmeShows.includes(id)) {
        const name = `${id}${dark ? '-dark' : ''}.webp`;
        await page.screenshot({ path: join(top, 'docs/screenshots', name), quality: 80 });
      }
    },
  });
  console.log(`Requests that the pages did not make themselves: ${session.strays().length}`);
}

/**
 * @param {import('../test/real/harness/browsers.mjs').Session} session
 * @param {Awaited<ReturnType<typeof import('../test/workspace/webmail.mjs').startWebmail>>} webmail
 */
async function openWorkspace(session, webmail) {
  await session.openExtensionPage('welcome.html');
  await session.newPage(webmail.url);
  console.log(`A browser is open on ${webmail.url}, with the extension switched on there.`);
  console.log(
    'Try: answer Tom Reedy, who asked to be taken off the list; write to ada.obi@brightharbour.example.',
  );
  console.log('Close the browser to end.');
  await new Promise((resolve) => {
    session.browser.once('disconnected', resolve);
  });
}

/** Whether a window could be seen. */
function hasDisplay() {
  if (strict) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/**
 * Text in lines of at most 100 characters, without the empty ones, and not more than sixteen.
 *
 * @param {string} text
 */
function wrap(text) {
  const lines = text
    .split('\n')
    .flatMap((line) => line.trim().match(/.{1,100}(?:\s|$)/gu) ?? [])
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 16 ? [...lines.slice(0, 16), '…'] : lines;
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
