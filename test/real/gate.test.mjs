import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { aimAt, listen, submitByKey } from './gate/in-page.mjs';
import { interceptionTable } from './gate/table.mjs';
import { cases } from './gate/ways.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

/** @type {readonly ('chromium' | 'firefox')[]} */
const browsers = ['chromium', 'firefox'];
const leftOut = findBrowser('chromium') === null;
const fixture = (/** @type {string} */ name) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8');

/**
 * What a saved page's expectation tells of the people it is addressed to.
 *
 * @typedef {{ email?: string | null; id?: string }} Person
 * @param {string} page
 * @returns {{ url: string; people: readonly Person[] }}
 */
function expectation(page) {
  const { url, compose, invite } = JSON.parse(fixture(`${page}.expected.json`));
  const [first] = compose ?? [];
  const lists = Array.isArray(first?.recipients)
    ? first.recipients
    : Object.values(first?.recipients ?? {}).flat();
  const invited = (invite ?? []).flatMap((/** @type {{ identifiers: string[] }} */ one) =>
    one.identifiers.map((id) => ({ id })),
  );
  return { url, people: [...lists, ...invited] };
}

/** @type {{ site: string; view: string; ways: string[] }[]} */
const held = [];

describe.each(browsers)('every way of sending, to somebody who opted out, in %s', (browser) => {
  /** @type {Awaited<ReturnType<typeof launch>>} */
  let session;
  /** The saved page that stands at every address now: Gmail's differ behind the # alone. */
  let served = '';
  const missing = findBrowser(browser) === null;

  beforeAll(async () => {
    if (missing) return;
    const hosts = new Set(cases.map(({ page }) => new URL(expectation(page).url).hostname));
    session = await launch(browser, {
      grants: [...hosts].map((host) => `https://${host}/*`),
      // Saved pages have no styles: what floats over the page lies below it here.
      window: { width: 1280, height: 1600 },
    });
    session.serve(() => ({ body: served }));
    const people = cases.flatMap(({ page }) => expectation(page).people);
    for (const { email, id } of people) {
      const value = email ?? id;
      if (value == null) continue;
      // One after the other, as a person would record them.
      await session.tell('record-suppression', {
        identifiers: [{ type: email == null ? 'linkedin' : 'email', value }],
        channels: 'all',
        reason: 'objection',
        receivedAt: '2026-11-01T09:00:00.000Z',
        words: null,
      });
    }
  });
  afterAll(() => session?.close());

  it.skipIf(missing).each(cases)(
    'is held: $site, $view',
    async ({ site, view, page: name, ways }) => {
      served = fixture(`${name}.html`);
      const page = await session.newPage(expectation(name).url);
      await page.bringToFront();
      const shown = session.annotations(page);
      await shown.get('button', /^Goodgrounds:.*not to be contacted/u);
      await page.evaluate(listen);
      /** @type {string[]} */
      const done = [];
      for (const { does, on, key, submits } of ways) {
        if (submits !== undefined) await page.evaluate(submitByKey, submits);
        const at = await page.evaluate(aimAt, on);
        if (at === null) throw new Error(`${name} has no ${on}.`);
        if (key === undefined) await page.mouse.click(at.x, at.y);
        else await press(page, key);
        const dialog = await shown.get('dialog', /not to be contacted/u);
        expect(await dialog.text()).toContain('has not been sent');
        await (await shown.get('button', 'Back to the draft')).click();
        await shown.gone('dialog');
        done.push(does);
      }
      expect(await heard(page)).toEqual([]);
      if (browser === 'chromium') held.push({ site, view, ways: done });
      await page.close();
    },
  );

  it.skipIf(missing)('sees into a shadow root that the page closed', async () => {
    const name = 'linkedin/message-bubbles-fr.2026-08-29';
    served = fixture(`${name}.html`).replaceAll('shadowrootmode="open"', 'shadowrootmode="closed"');
    const page = await session.newPage(expectation(name).url);
    await page.bringToFront();
    await session.annotations(page).get('button', /^Goodgrounds: Amina Duval asked not to be/u);
    const { compose } = await session.inspect(page);
    expect(compose.map(({ bodyText, inShadow }) => [bodyText, inShadow])).toEqual([
      ['Bonjour Amina,', true],
      ['Salut', true],
    ]);
    await page.close();
  });

  it.skipIf(missing)('holds the one message of two that the user is in', async () => {
    const name = 'gmail/compose-two-fr.2026-09-01';
    served = fixture(`${name}.html`);
    await session.tell('record-suppression', {
      identifiers: [{ type: 'email', value: 'zoe.martin@atelier.example' }],
      channels: 'all',
      reason: 'objection',
      receivedAt: '2026-11-01T09:00:00.000Z',
      words: null,
    });
    const page = await session.newPage(expectation(name).url);
    await page.bringToFront();
    const shown = session.annotations(page);
    await shown.get('button', /^Goodgrounds:.*not to be contacted/u);
    await page.evaluate(listen);
    const editor = (/** @type {string} */ subject) =>
      `[role=dialog]:has([name=subjectbox][value="${subject}"]) [g_editable=true]`;
    const later = '[selector=scheduledSend]';

    for (const way of ['Control+Enter', later]) {
      await clickOn(page, editor('Visite'));
      if (way === later) await clickOn(page, later);
      else await press(page, 'Control+Enter');
      await shown.get('dialog', /not to be contacted/u);
      await (await shown.get('button', 'Back to the draft')).click();
      await shown.gone('dialog');
    }
    // The other one waits for its own reasons: to nobody in it was anything said.
    await clickOn(page, editor('Devis'));
    await press(page, 'Control+Enter');
    const other = await shown.get('dialog', 'Before you send');
    expect(await other.text()).not.toContain('not to be contacted');
    expect(await heard(page)).not.toContain('keydown Enter');
    await page.close();
  });
});

it.skipIf(leftOut)('is told in the documentation, as far as it was shown here', async () => {
  const first = cases.map(({ site }) => site);
  const rows = held.toSorted((one, other) => first.indexOf(one.site) - first.indexOf(other.site));
  await expect(interceptionTable(rows)).toMatchFileSnapshot('../../docs/sites.md');
});

it.skipIf(leftOut)('is not held to anybody else', async () => {
  const { page: name, ways } = cases.find(({ site }) => site === 'LinkedIn') ?? {
    page: '',
    ways: [],
  };
  const { url } = expectation(name);
  const free = await launch('chromium', { grants: [`https://${new URL(url).hostname}/*`] });
  try {
    free.serve(({ href }) =>
      href.split('#')[0] === url.split('#')[0] ? { body: fixture(`${name}.html`) } : null,
    );
    await free.tell('page-context', null);
    const page = await free.newPage(url);
    await page.bringToFront();
    await free.annotations(page).strip();
    await page.evaluate(listen);
    const at = await page.evaluate(aimAt, ways[0]?.on ?? '');
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await until('the press to reach the page', async () => (await heard(page)).includes('click'));
    expect(await heard(page)).toContain('click');
  } finally {
    await free.close();
  }
});

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>}
 */
const heard = (page) => page.evaluate(() => /** @type {any} */ (window).heard);

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 */
async function clickOn(page, selector) {
  const at = await page.evaluate(aimAt, selector);
  if (at === null) throw new Error(`There is no ${selector}.`);
  await page.mouse.click(at.x, at.y);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {NonNullable<import('./gate/ways.mjs').Way['key']>} key
 */
async function press(page, key) {
  const parts = /** @type {import('puppeteer-core').KeyInput[]} */ (key.split('+'));
  // Firefox knows keys by what they write, not by their names.
  const named = parts.pop() ?? 'Enter';
  const last = named === 'Space' ? ' ' : named;
  for (const held of parts) await page.keyboard.down(held);
  await page.keyboard.press(last);
  for (const held of parts) await page.keyboard.up(held);
}
