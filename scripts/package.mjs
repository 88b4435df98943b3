// Builds what the stores are given, into packages/: one zip for Chrome, one for Edge, one for Firefox, and
// the sources that Mozilla's reviewers build from. The same sources give the same bytes: files in order,
// one date for all, no owner. `npm run package` twice, and SHA256SUMS says the same.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { zipSync } from 'fflate';

import { top } from './setup.mjs';
import { report, runTool } from './steps.mjs';

/** The first moment that a zip can hold: every file has it. */
const mtime = new Date(1980, 0, 1);

const builds = /** @type {const} */ ([
  ['chrome', ['build'], 'chrome-mv3'],
  ['edge', ['build', '-b', 'edge'], 'edge-mv3'],
  ['firefox', ['build', '-b', 'firefox', '--mv3'], 'firefox-mv3'],
]);

/**
 * @param {string} folder
 * @returns {readonly string[]}
 */
function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/**
 * @param {string} folder What the names in the zip are relative to.
 * @param {readonly string[]} files
 */
function zipped(folder, files) {
  const named = files
    .map((file) => /** @type {const} */ ([relative(folder, file).split(sep).join('/'), file]))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(named.map(([name, file]) => [name, readFileSync(file)])), {
    level: 9,
    mtime,
    os: 3,
    attrs: 0o644 << 16,
  });
}

async function packageAll() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  const folder = join(top, 'packages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  /** @type {string[]} */
  const sums = [];
  /**
   * @param {string} what
   * @param {Uint8Array} zip
   */
  const write = (what, zip) => {
    const name = `goodgrounds-${version}-${what}.zip`;
    writeFileSync(join(folder, name), zip);
    sums.push(`${createHash('sha256').update(zip).digest('hex')}  ${name}`);
  };
  for (const [browser, args, output] of builds) {
    rmSync(join(top, '.output', output), { recursive: true, force: true });
    const built = await runTool(`build for ${browser}`, 'wxt', args);
    report(built);
    if (!built.ok) throw new Error(`The build for ${browser} failed.`);
    const from = join(top, '.output', output);
    write(browser, zipped(from, filesIn(from)));
  }
  // What is committed, and nothing else: no record, no cache, no key.
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: top, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  write(
    'sources',
    zipped(
      top,
      listed.map((name) => join(top, name)),
    ),
  );
  writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(sums.join('\n'));
}

try {
  await packageAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
