import { describe, expect, it, onTestFinished } from 'vitest';

import { people } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';
import { findIllegible } from './harness/legible.mjs';

const address = 'https://mail.rightwards.example/';

/** A webmail that is written from right to left. */
const page = `<!doctype html><html dir="rtl" lang="ar"><meta charset="utf-8"><title>رسالة جديدة</title>
<style>body{font:16px/1.5 sans-serif;margin:0;padding:60px 24px}form{max-width:700px;display:grid;gap:8px}textarea{min-height:240px}</style>
<form role="dialog" aria-label="New message">
<label>To <input name="to" type="email" multiple value="${people.ada.address}"></label>
<label>Subject <input name="subject" value="Shift planning"></label>
<label>Message <textarea name="body" aria-label="Message body">Hello,\n\nhere is the comparison.</textarea></label>
<button type="submit">Send</button></form>`;

describe('beside somebody else’s page', () => {
  const here = findBrowser('chromium') !== null;

  /** @param {'light' | 'dark'} scheme */
  async function open(scheme) {
    const session = await launch('chromium', { scheme, grants: [`${address}*`] });
    onTestFinished(session.close);
    session.serve(({ href }) => (href.startsWith(address) ? { body: page } : null));
    await seedRecord(session);
    const tab = await session.newPage(`${address}compose`);
    await tab.bringToFront();
    return { tab, shown: session.annotations(tab) };
  }

  it.skipIf(!here)('annotations stand whole in a page from right to left', async () => {
    const { tab, shown } = await open('light');
    const strip = await shown.strip();
    await strip.click();
    const card = await shown.get('dialog');
    expect(await card.ask(findIllegible)).toEqual([]);
    const { width, height } = tab.viewport() ?? { width: 0, height: 0 };
    for (const part of [strip, card]) {
      const box = await part.box();
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    // Ours reads in its own language's direction, whatever the page's.
    const direction = await card.ask((element) => getComputedStyle(element).direction);
    expect(direction).toBe('ltr');
    expect(await tab.$eval('textarea', (area) => getComputedStyle(area).direction)).toBe('rtl');
  });

  it.skipIf(!here)('the strip and its card are reached and left with keys alone', async () => {
    const { tab, shown } = await open('dark');
    const strip = await shown.strip();
    const focused = async () => {
      const nodes = await shown.nodes();
      for (const { role, name } of nodes) {
        const [part] = await shown.all(role, name);
        const has = await part?.ask((element) => {
          const root = element.getRootNode();
          return root instanceof ShadowRoot && root.activeElement === element;
        });
        if (has) return { role, name };
      }
      return null;
    };
    await tab.focus('button[type=submit]');
    await until('the strip to have the focus', async () => {
      await tab.keyboard.press('Tab');
      return (await focused())?.name === strip.name;
    });
    await tab.keyboard.press('Enter');
    const card = await shown.get('dialog');
    expect((await focused())?.role).toBe('dialog');
    // What is heard first is what the card is, then the person, then what can be done.
    await tab.keyboard.press('Tab');
    expect(await focused()).toEqual({ role: 'button', name: 'Open note' });
    await tab.keyboard.press('Tab');
    expect((await focused())?.name).toBe('Close');
    expect(card.name).not.toBe('');
    const nameless = (await shown.nodes()).filter(
      ({ role, name }) => /^(?:button|link|dialog|textbox|region)$/u.test(role) && name === '',
    );
    expect(nameless).toEqual([]);
    await tab.keyboard.press('Escape');
    await shown.gone('dialog');
    expect((await focused())?.name).toBe(strip.name);
  });
});
