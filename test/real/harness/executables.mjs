import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Where browsers stand that are not on the PATH, by system; the first that exists is used. */
const placed = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Names on the PATH, the one the tests are written for first. */
const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * The browser to drive, or null where none is installed. `GOODGROUNDS_CHROMIUM` and
 * `GOODGROUNDS_FIREFOX` name another one.
 *
 * @param {BrowserName} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const chosen = process.env[`GOODGROUNDS_${browser.toUpperCase()}`];
  if (chosen !== undefined && chosen !== '') return chosen;
  return findOnPath(names[browser]) ?? placed[browser].find(runnable) ?? null;
}

/**
 * The first of these programs that is on the PATH, with its folder.
 *
 * @param {readonly string[]} programs
 * @returns {string | null}
 */
export function findOnPath(programs) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/sbin', '/sbin');
  for (const program of programs) {
    const found = folders.map((folder) => join(folder, program)).find(runnable);
    if (found !== undefined) return found;
  }
  return null;
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
