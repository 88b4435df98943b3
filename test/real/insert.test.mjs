import { describe, expect, it, onTestFinished } from 'vitest';

import { people } from '../workspace/people.mjs';
import { seedRecord } from '../workspace/record.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

const address = 'https://mail.insert.example/';

/** @param {string} text */
const page = (text) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail</title>
<form style="width:700px"><table><tr><td>To</td><td><input name="to" value="${people.ada.address}"></td></tr>
<tr><td>Subject</td><td><input name="subject" value="Shift planning"></td></tr></table>
<div contenteditable="true" style="min-height:200px">${text}</div><button>Send</button></form>`;

const signature = '<div id="signature">-- <br>Jo Lindqvist</div>';
const editors = {
  'lines in blocks': `<div>Hello Ada,</div><div>we plan shifts.</div>${signature}`,
  'lines without blocks': `Hello Ada,<br>we plan shifts.${signature}`,
  paragraphs: `<p>Hello Ada,</p><p>we plan shifts.</p>${signature}`,
  'a blank line': `<div><br></div>${signature}`,
  'a signature alone': signature,
};

/**
 * How the editor's blocks stand: beside one another, or one in the other; the signature, alone and
 * whole, at the end.
 *
 * @param {import('puppeteer-core').Page} tab
 */
const shapeOf = (tab) =>
  tab.$eval('[contenteditable]', (editor) => ({
    nested: editor.querySelectorAll(':scope > * > * > div').length,
    last: editor.lastElementChild?.textContent,
    lines: [...editor.querySelectorAll('div,p')]
      .filter((block) => block.querySelector('div,p') === null && block.id === '')
      .map((block) => block.textContent ?? '')
      .filter((text) => text !== ''),
  }));

/** @param {import('puppeteer-core').Page} tab */
const markupIn = (tab) => tab.$eval('[contenteditable]', ({ innerHTML }) => innerHTML);

describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'sentences that are inserted in %s',
  (browser) => {
    it.skipIf(findBrowser(browser) === null)(
      'stand beside one another, before the signature, and are taken back one by one',
      async () => {
        const session = await launch(browser, { grants: [`${address}*`] });
        onTestFinished(session.close);
        await seedRecord(session);
        for (const [name, text] of Object.entries(editors)) {
          session.serve(({ href }) => (href.startsWith(address) ? { body: page(text) } : null));
          const tab = await session.newPage(address);
          await tab.bringToFront();
          const shown = session.annotations(tab);
          await (await shown.strip()).click();
          await shown.get('dialog');
          const steps = [await markupIn(tab)];
          for (let clicks = 0; clicks < 2; clicks += 1) {
            const [insert] = await shown.all('button', /^Insert:/u);
            if (!insert) break;
            await insert.click();
            await shown.gone('button', insert.name);
            steps.push(await markupIn(tab));
          }
          expect({ name, steps: steps.length }).toEqual({ name, steps: 3 });
          const { nested, last, lines } = await shapeOf(tab);
          expect({ name, nested, last }).toEqual({ name, nested: 0, last: '-- Jo Lindqvist' });
          const sentences = lines.filter(
            (line) => line.endsWith('.') && !line.startsWith('we plan'),
          );
          expect({ name, sentences: new Set(sentences).size }).toEqual({ name, sentences: 2 });
          await tab.focus('[contenteditable]');
          for (const step of steps.toReversed().slice(1)) {
            await tab.keyboard.down('Control');
            await tab.keyboard.press('z');
            await tab.keyboard.up('Control');
            await until(`${name} as it was`, async () => (await markupIn(tab)) === step);
          }
          await tab.close();
        }
      },
      120_000,
    );
  },
);
