import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { findBrowser } from './executables.mjs';
import { productionBuild } from './granted-build.mjs';

/** The installed browsers that can be given a disk of their own. */
// Where nobody may make a disk, the quota stands for it: a machine cannot be made to lend one.
export const withDisk = canMount()
  ? /** @type {const} */ (['chromium', 'firefox']).filter((name) => findBrowser(name) !== null)
  : [];

/**
 * A disk of its own that can be filled.
 *
 * @param {number} megabytes
 */
export function smallDisk(megabytes) {
  const path = mkdtempSync(join(tmpdir(), 'goodgrounds-disk-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'goodgrounds', path]);
  onTestFinished(() => void execFileSync('umount', ['-l', path]));
  const ballast = join(path, 'ballast');
  /**
   * Fills it, with the browser writing beside: to the last page, or to so many bytes before it.
   *
   * @param {number} [left]
   */
  const fill = (left = 0) => {
    const file = openSync(ballast, 'a');
    const hasRoom = (/** @type {number} */ size) => left === 0 || free(path) >= left + size;
    for (const size of [1 << 20, 1 << 12]) {
      try {
        while (hasRoom(size)) writeSync(file, Buffer.alloc(size));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    }
    closeSync(file);
  };
  return { path, fill, clear: () => rmSync(ballast) };
}

/** @param {string} path */
function free(path) {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

/** Whether this machine lets us make a disk: in some containers not even root may. */
function canMount() {
  if (process.getuid?.() !== 0) return false;
  const path = mkdtempSync(join(tmpdir(), 'goodgrounds-try-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'goodgrounds', path], { stdio: 'ignore' });
    execFileSync('umount', [path]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

/**
 * The production build without the permission that lifts the browser's quota: the only way to a
 * quota that a test can use up.
 *
 * @param {import('./executables.mjs').BrowserName} browser
 */
export function limitedBuild(browser) {
  const build = mkdtempSync(join(tmpdir(), 'goodgrounds-limited-'));
  onTestFinished(() => rmSync(build, { recursive: true, force: true }));
  cpSync(productionBuild(browser), build, { recursive: true });
  const path = join(build, 'manifest.json');
  /** @type {{ permissions: string[] }} */
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return build;
}
