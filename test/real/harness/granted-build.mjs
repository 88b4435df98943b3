import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./executables.mjs').BrowserName} BrowserName */

const top = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The folder of the production build for a browser.
 *
 * @param {BrowserName} browser
 */
export function productionBuild(browser) {
  const folder = join(top, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no build in ${folder}: run "npm run build" first.`);
  }
  return folder;
}

/**
 * The folder of a build in which the generic reader stands alone: the same program without the
 * adapters, so that a webmail that has one is read as one that has none. Built anew at each call.
 *
 * @param {BrowserName} browser
 */
export function aloneBuild(browser) {
  const wxt = fileURLToPath(new URL('../../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const as = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const args = [wxt, 'build', '--mode', 'alone', ...as];
  const done = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${done.stdout}\n${done.stderr}`);
  return join(top, '.output', browser === 'firefox' ? 'firefox-mv3-alone' : 'chrome-mv3-alone');
}

/**
 * A copy of the production build in which these origins are granted, as if the user had switched
 * them on: no browser lets a test press its permission prompt. The only difference is that they
 * move from `optional_host_permissions` to `host_permissions`; everything else is what is shipped.
 *
 * @param {BrowserName} browser
 * @param {readonly string[]} origins Match patterns: `https://mail.google.com/*`.
 * @param {string} [folder] Where to; a new temporary folder unless told. A test that starts the
 *   same profile twice needs the same folder, because Chromium makes the extension's id of it.
 * @param {string} [build] Another build than the production build.
 * @returns {string} The folder of the copy.
 */
export function grantedBuild(
  browser,
  origins,
  folder = mkdtempSync(join(tmpdir(), 'goodgrounds-build-')),
  build = productionBuild(browser),
) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  /** @type {{ host_permissions?: string[]; optional_host_permissions?: string[] }} */
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const granted = [...(manifest.host_permissions ?? []), ...origins];
  const optional = (manifest.optional_host_permissions ?? []).filter(
    (origin) => !granted.includes(origin),
  );
  writeFileSync(
    path,
    JSON.stringify(
      { ...manifest, host_permissions: granted, optional_host_permissions: optional },
      null,
      2,
    ),
  );
  return folder;
}
