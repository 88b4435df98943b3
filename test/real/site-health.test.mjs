import { readFileSync } from 'node:fs';

import { describe, expect, it, onTestFinished } from 'vitest';

import { findBrowser, launch, until } from './harness/index.mjs';

const fixture = (/** @type {string} */ name) =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

/**
 * A form whose fields are named by what stands around them, and whose button says nothing of
 * sending.
 */
const doubtful = `<title>Post</title><form>
  <div class="recipients-to"><input name="x1" value="mara.voss@hafen.example"></div>
  <div class="subject-row"><input name="x2" value="Kran"></div>
  <textarea name="x3" rows="12" cols="60">Hallo Mara,</textarea><input type="submit" value="Los"></form>`;

const host = 'post.nordwerk.example';
const browsers = /** @type {const} */ (['chromium', 'firefox']);

describe.each(browsers)('where it is not sure, in %s', (browser) => {
  const missing = findBrowser(browser) === null;

  /** @returns {Promise<Awaited<ReturnType<typeof launch>>>} */
  const open = async () => {
    const session = await launch(browser, { grants: [`https://${host}/*`] });
    onTestFinished(session.close);
    session.serve((url) => (url.host === host ? { body: doubtful } : null));
    await session.tell('page-context', null);
    return session;
  };
  const question = 'Goodgrounds: Is this where you write messages?';

  it.skipIf(missing)('asks once, judges nobody before, and remembers a yes', async () => {
    const session = await open();
    const page = await session.newPage(`https://${host}/`);
    await page.bringToFront();
    const shown = session.annotations(page);
    await (await shown.get('button', question)).click();
    expect(await shown.text()).not.toContain('mara.voss');
    await (await shown.get('button', 'Yes, annotate it')).click();
    await shown.get('button', /^Goodgrounds: \d+ things to do\. mara\.voss/u);

    await page.reload();
    await shown.get('button', /^Goodgrounds: \d+ things to do\. mara\.voss/u);
  });

  it.skipIf(missing)('leaves the site alone after a no', async () => {
    const session = await open();
    const page = await session.newPage(`https://${host}/`);
    await page.bringToFront();
    const shown = session.annotations(page);
    await (await shown.get('button', question)).click();
    await (await shown.get('button', 'No, leave it alone')).click();
    await shown.gone('button', /^Goodgrounds/u);

    const again = await session.newPage(`https://${host}/again`);
    await again.bringToFront();
    await until('the page to be read', async () => {
      const { compose } = await session.inspect(again);
      return compose.length > 0;
    });
    expect(await session.annotations(again).all('button')).toEqual([]);
  });
});

const broken = [
  {
    name: 'Fastmail',
    grants: ['https://app.fastmail.com/*', 'https://www.fastmail.com/*'],
    page: 'fastmail/compose-tokens-de.2026-06-04',
    gone: / id="v7-to-input"/gu,
    hook: 'to field',
  },
  {
    name: 'LinkedIn',
    grants: ['https://www.linkedin.com/*'],
    page: 'linkedin/message-thread-de.2026-06-25',
    gone: /msg-form__send-button|type="submit"/gu,
    hook: 'message-send',
  },
];

describe.each(browsers)('a hook that no longer holds, in %s', (browser) => {
  const leftOut = findBrowser(browser) === null;

  it.skipIf(leftOut).each(broken)('is told of in the popup: $name', async (one) => {
    const { name, grants, page, gone, hook } = one;
    const { url } = JSON.parse(fixture(`${page}.expected.json`));
    const session = await launch(browser, { grants });
    onTestFinished(session.close);
    const body = fixture(`${page}.html`).replaceAll(gone, '');
    session.serve(({ href }) => (href === url ? { body } : null));
    await session.tell('page-context', null);
    const tab = await session.newPage(url);
    await tab.bringToFront();
    await session.annotations(tab).strip();

    const popup = await session.openExtensionPage('popup.html');
    await popup.bringToFront();
    const press = await popup.waitForSelector('::-p-text(Copy report)');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(name);
    expect(text).toContain(hook);
    await press?.click();
    await popup.waitForSelector('::-p-text(Copied)');
    await popup.focus('input[type=search]');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('v');
    await popup.keyboard.up('Control');
    const report = await until('the report to be pasted', () =>
      popup.$eval('input[type=search]', (input) =>
        input instanceof HTMLInputElement ? input.value : '',
      ),
    );
    expect(report).toMatch(/^Goodgrounds [\d.]+/u);
    expect(report).toContain(hook);
    expect(report).toMatch(/\[.*class.*\]/u);
    expect(report).not.toMatch(/@|hafen|Mara|Voss|https?:/u);
  });
});
