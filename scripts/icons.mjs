// Draws public/icon/<size>.png from assets/icon.svg with the browser that the tests use, so that no
// drawing program is needed. Run `node scripts/icons.mjs` after the drawing changed; the pictures are
// committed, and what a build ships does not depend on the machine.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { launch } from 'puppeteer-core';

import { findBrowser } from '../test/real/harness/executables.mjs';

const sizes = [16, 32, 48, 96, 128];

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('No Chromium is installed to draw with.');
const drawing = readFileSync('assets/icon.svg', 'utf8');
const browser = await launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  mkdirSync('public/icon', { recursive: true });
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    const picture = await page.screenshot({ omitBackground: true, type: 'png' });
    writeFileSync(`public/icon/${size}.png`, picture);
  }
} finally {
  await browser.close();
}
