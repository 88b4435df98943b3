import { describe, expect, it, onTestFinished } from 'vitest';

import { people } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { startWebmail } from '../workspace/webmail.mjs';
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

/**
 * What has the focus in the annotations.
 *
 * @param {ReturnType<import('./harness/browsers.mjs').Session['annotations']>} shown
 */
async function focused(shown) {
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
}

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
    return { session, tab, shown: session.annotations(tab) };
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

  it.skipIf(!here)('a draft in a language that is not understood is unknown, and why', async () => {
    const { tab, shown } = await open('light');
    await tab.click('textarea', { clickCount: 3 });
    await tab.$eval('textarea', (area) => area.select());
    await tab.keyboard.type(
      'Bom dia, gostaria de marcar uma reunião sobre os turnos da sua equipe na próxima semana.',
    );
    const strip = await shown.get('button', /^Goodgrounds: \d+ things could not be checked/u);
    await strip.click();
    const card = await shown.get('dialog');
    expect(await card.text()).toContain('in a language that is not understood here');
  });

  it.skipIf(!here)('the strip and its card are reached and left with keys alone', async () => {
    const { tab, shown } = await open('dark');
    // Its name changes once the draft's language has arrived.
    const strip = await shown.get('button', /^Goodgrounds: \d+ things? to do/u);
    await tab.focus('button[type=submit]');
    await until('the strip to have the focus', async () => {
      await tab.keyboard.press('Tab');
      return (await focused(shown))?.name === strip.name;
    });
    await tab.keyboard.press('Enter');
    const card = await shown.get('dialog');
    // What is heard is what the card is and whose, not all that it says in one breath.
    expect(await focused(shown)).toEqual({ role: 'heading', name: people.ada.name });
    await tab.keyboard.press('Tab');
    expect(await focused(shown)).toEqual({ role: 'button', name: 'Open note' });
    await tab.keyboard.press('Tab');
    expect((await focused(shown))?.name).toBe('Close');
    expect(card.name).not.toBe('');
    const nameless = (await shown.nodes()).filter(
      ({ role, name }) => /^(?:button|link|dialog|textbox|region)$/u.test(role) && name === '',
    );
    expect(nameless).toEqual([]);
    await tab.keyboard.press('Escape');
    await shown.gone('dialog');
    expect((await focused(shown))?.name).toBe(strip.name);
  });

  it.skipIf(!here)('the question at Send is answered with keys alone', async () => {
    const { session, tab, shown } = await open('dark');
    await session.tell('record-suppression', {
      identifiers: [{ type: 'email', value: people.ada.address }],
      channels: 'all',
      reason: 'objection',
      receivedAt: /** @type {import('@/lib/model/time').IsoInstant} */ (new Date().toISOString()),
      words: null,
    });
    await shown.get('button', /asked not to be contacted/u);
    const press = async () => {
      await tab.focus('button[type=submit]');
      await tab.keyboard.press('Enter');
      return shown.get('dialog', `${people.ada.name} asked not to be contacted`);
    };
    const dialog = await press();
    expect(await dialog.ask(findIllegible)).toEqual([]);
    // Said aloud in the dialog itself: of what lies behind it nothing is heard any more.
    const said = `${people.ada.name} asked not to be contacted. This message has not been sent.`;
    await until('the question to be said', () =>
      dialog.ask(
        (box, words) => box.querySelector('[aria-live=assertive]')?.textContent === words,
        said,
      ),
    );
    // The focus is where an answer is written; what may not be pressed yet is passed over.
    const why = await focused(shown);
    expect(why).toEqual({ role: 'textbox', name: 'If it is not marketing, say why you write' });
    const order = async () => {
      /** @type {string[]} */
      const names = [];
      for (
        let at = await focused(shown);
        at && !names.includes(at.name);
        at = await focused(shown)
      ) {
        names.push(at.name);
        await tab.keyboard.press('Tab');
      }
      return names;
    };
    expect(await order()).toEqual([why?.name, 'Change recipients', 'Back to the draft']);
    const nameless = (await shown.nodes()).filter(
      ({ role, name }) => /^(?:button|dialog|textbox)$/u.test(role) && name === '',
    );
    expect(nameless).toEqual([]);

    // Escape leads back to where the message is written, and nothing of it is lost.
    const draft = () =>
      tab.evaluate(() => {
        const at = document.activeElement;
        return at instanceof HTMLTextAreaElement ? at.value : null;
      });
    const written = 'Hello,\n\nhere is the comparison.';
    await tab.keyboard.press('Escape');
    await shown.gone('dialog');
    await until('the caret to be back in the draft', async () => (await draft()) === written);

    // An answer opens the way to send, and the last button leads back as Escape does.
    await press();
    await tab.keyboard.type('Invoice 2291');
    expect(await order()).toEqual([
      why?.name,
      'Send anyway',
      'Change recipients',
      'Back to the draft',
    ]);
    await until('the focus to be on the way back', async () => {
      await tab.keyboard.press('Tab');
      return (await focused(shown))?.name === 'Back to the draft';
    });
    await tab.keyboard.press('Enter');
    await shown.gone('dialog');
    await until('the caret to be back in the draft', async () => (await draft()) === written);
  });
});

describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'a received request, %s',
  (browser) => {
    const leftOut = findBrowser(browser) === null;

    it.skipIf(leftOut)(
      'is said when it comes, and keeps the focus once it is recorded',
      async () => {
        const webmail = await startWebmail();
        onTestFinished(webmail.stop);
        const session = await launch(browser, { grants: [webmail.pattern], local: [webmail.host] });
        onTestFinished(session.close);
        await seedRecord(session);
        const tab = await session.newPage(`${webmail.url}message/off-the-list`);
        await tab.bringToFront();
        const shown = session.annotations(tab);
        const record = await shown.get('button', 'Record opt-out');
        const said = (/** @type {import('./harness/index.mjs').Part} */ part) =>
          part.ask((element) => {
            const root = element.getRootNode();
            return root instanceof ShadowRoot
              ? (root.querySelector('[aria-live=polite]')?.textContent ?? '')
              : '';
          });
        expect(await said(record)).toMatch(/^Goodgrounds: This reads like/u);
        // Whoever comes to its buttons with Tab hears what they belong to.
        const around = await record.ask((button) => {
          const group = button.closest('fieldset');
          const root = button.getRootNode();
          const id = group?.getAttribute('aria-labelledby') ?? '';
          return root instanceof ShadowRoot ? (root.getElementById(id)?.textContent ?? '') : '';
        });
        expect(around).toContain('Please take me off your list');
        await record.ask((button) => {
          if (button instanceof HTMLElement) button.focus();
        });
        await tab.keyboard.press('Enter');
        const close = await shown.get('button', 'Close');
        await until('the focus to be on the button that stays', async () =>
          close.ask((button) => {
            const root = button.getRootNode();
            return root instanceof ShadowRoot && root.activeElement === button;
          }),
        );
        expect(await said(close)).toMatch(/Recorded. Tom Reedy is not to be contacted again/u);
      },
    );
  },
);

/** A webmail that writes in a modal dialog, which a transform has moved. */
const modalPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Webmail</title>
<style>body{font:16px/1.5 sans-serif}dialog{width:600px;height:500px;transform:translate(40px,10px)}</style>
<button id="new">New message</button>
<dialog><header><a class="btn" href="#send">Send</a> <a class="btn" href="#close">Close</a></header>
<table><tr><td>To</td><td><input name="to" value="${people.ada.address}"></td></tr>
<tr><td>Subject</td><td><input name="subject" value="Shift planning"></td></tr></table>
<div contenteditable="true" style="height:200px"><div>Hello,</div></div></dialog>
<script>document.querySelector('#new').onclick=()=>document.querySelector('dialog').showModal();
document.querySelector('[href="#close"]').onclick=()=>document.querySelector('dialog').close();</script>`;

describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'in a modal dialog of a page in %s',
  (browser) => {
    const leftOut = findBrowser(browser) === null;

    it.skipIf(leftOut)('the strip stands in the window, can be pressed, and inserts', async () => {
      const session = await launch(browser, { grants: [`${address}*`] });
      onTestFinished(session.close);
      session.serve(({ href }) => (href.startsWith(address) ? { body: modalPage } : null));
      await seedRecord(session);
      const tab = await session.newPage(`${address}modal`);
      await tab.bringToFront();
      const shown = session.annotations(tab);
      await tab.click('#new');
      const strip = await shown.get('button', /^Goodgrounds:.*Ada Obi/u);
      const box = await strip.box();
      const { width, height } = await tab.evaluate(() => ({
        width: innerWidth,
        height: innerHeight,
      }));
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      await strip.click();
      await (await shown.get('button', /^Insert: .*where you got/u)).click();
      await until('the sentence in the draft', async () =>
        tab.$eval('[contenteditable]', (editor) =>
          (editor.textContent ?? '').includes('Logistics North'),
        ),
      );
      // Escape closes our card, and the site's dialog stays.
      await shown.get('dialog');
      await (
        await shown.get('button', 'Close')
      ).ask((button) => {
        if (button instanceof HTMLElement) button.focus();
      });
      await tab.keyboard.press('Escape');
      await shown.gone('dialog', /Ada Obi/u);
      expect(await tab.$eval('dialog', (dialog) => dialog.hasAttribute('open'))).toBe(true);
      await tab.click('[href="#close"]');
      await shown.gone('button', /^Goodgrounds:.*Ada Obi/u);
    });
  },
);
