import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { findBrowser, findOnPath } from '../test/real/harness/executables.mjs';

/** The top of the repository. */
export const top = fileURLToPath(new URL('../', import.meta.url));

/** With `CI=true` nothing may be left out. */
export const strict = process.env['CI'] === 'true';

/**
 * Something the commands need that npm does not bring, and the Debian packages that bring it.
 *
 * @typedef {{
 *   name: string;
 *   packages: readonly string[];
 *   present: () => boolean;
 *   without: string;
 * }} Need
 *   `without` ends the sentence 'Left out: …'.
 */

const chromium = /** @type {Need} */ ({
  name: 'Chromium',
  packages: ['chromium'],
  present: () => findBrowser('chromium') !== null,
  without: 'everything in Chromium (no chromium, chrome or edge found)',
});

const firefox = /** @type {Need} */ ({
  name: 'Firefox',
  packages: ['firefox-esr'],
  present: () => findBrowser('firefox') !== null,
  without: 'everything in Firefox (no firefox found)',
});

/** So that Firefox itself speaks the languages in which a newcomer is tried. */
const firefoxLanguages = /** @type {Need} */ ({
  name: 'languages of Firefox',
  packages: ['firefox-esr-l10n-de', 'firefox-esr-l10n-ja', 'firefox-esr-l10n-th'],
  present: () => !isDebian() || missingPackages(firefoxLanguages.packages).length === 0,
  without: 'Firefox in German, Japanese and Thai (no language packs)',
});

/** Only for the looks: pages in Japanese, Chinese and Thai are drawn as boxes without them. */
const fonts = /** @type {Need} */ ({
  name: 'fonts',
  packages: ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-thai-tlwg'],
  present: () => !isDebian() || missingPackages(fonts.packages).length === 0,
  without: 'Japanese, Chinese and Thai letters in screenshots (no fonts)',
});

const mailServers = /** @type {Need} */ ({
  name: 'Roundcube with IMAP',
  // php-cgi is here so that roundcube-core does not bring Apache.
  packages: [
    'dovecot-imapd',
    'php-cli',
    'php-cgi',
    'php-sqlite3',
    'roundcube-core',
    'roundcube-sqlite3',
    'roundcube-skin-larry',
    'roundcube-skin-classic',
  ],
  present: () =>
    isDebian() &&
    findOnPath(['php']) !== null &&
    findOnPath(['dovecot']) !== null &&
    existsSync('/var/lib/roundcube/public_html') &&
    existsSync('/etc/roundcube/defaults.inc.php'),
  without: 'the live Roundcube (Debian or Ubuntu with dovecot, php and roundcube only)',
});

/** What `npm start` needs: one browser will do. */
export const startNeeds = [chromium, fonts];

/** What `npm test` needs. */
export const testNeeds = [chromium, firefox, firefoxLanguages, fonts, mailServers];

/**
 * Installs what is missing: npm packages everywhere; browsers and servers on Debian and Ubuntu as
 * root. Says what it does, and in one line what is left out. Needs nothing but Node and npm
 * itself.
 *
 * @param {readonly Need[]} needs
 * @returns {readonly string[]} What is left out.
 */
export function setUp(needs) {
  requireNode();
  installPackages();
  const missing = needs.filter((need) => !need.present());
  if (missing.length > 0 && isDebian() && process.getuid?.() === 0) {
    installDebianPackages(missing.flatMap(({ packages }) => packages));
  }
  const leftOut = needs.filter((need) => !need.present()).map(({ without }) => without);
  if (leftOut.length > 0 && strict) {
    throw new Error(`CI=true, and this would be left out: ${leftOut.join('; ')}.`);
  }
  if (leftOut.length > 0) console.log(`Left out: ${leftOut.join('; ')}.`);
  return leftOut;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
  }
}

function installPackages() {
  if (packagesStand()) return;
  console.log('Installing the npm packages of package-lock.json …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Whether node_modules holds every package of the lock file in its version. Packages for other
 * systems may be missing.
 */
function packagesStand() {
  /**
   * @typedef {{
   *   packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean }>;
   * }} Lock
   */
  const installedPath = new URL('../node_modules/.package-lock.json', import.meta.url);
  if (!existsSync(installedPath)) return false;
  /** @type {Lock} */
  const installed = JSON.parse(readFileSync(installedPath, 'utf8'));
  /** @type {Lock} */
  const wanted = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  return Object.entries(wanted.packages).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const there = installed.packages[path];
    if (there === undefined) return optional === true || devOptional === true;
    return there.version === version;
  });
}

function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {readonly string[]} packages */
function missingPackages(packages) {
  return packages.filter((name) => {
    const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {
      encoding: 'utf8',
    });
    return stdout !== 'installed';
  });
}

/** @param {readonly string[]} packages */
function installDebianPackages(packages) {
  const missing = missingPackages(packages);
  if (missing.length === 0) return;
  console.log(`Installing with apt: ${missing.join(', ')} …`);
  // 101 tells the packages' scripts not to start services: the tests start their own, on loopback.
  const policy = '/usr/sbin/policy-rc.d';
  const madePolicy = !existsSync(policy);
  if (madePolicy) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (missing.includes('roundcube-core')) {
      // Its own database is not used; without the answer it would ask for one.
      run('debconf-set-selections', [], {
        env,
        input: 'roundcube-core roundcube/dbconfig-install boolean false\n',
      });
    }
    const wait = ['-o', 'DPkg::Lock::Timeout=600'];
    run('apt-get', [...wait, '-q', 'update'], { env });
    const answers = [
      '-o',
      'Dpkg::Options::=--force-confdef',
      '-o',
      'Dpkg::Options::=--force-confold',
    ];
    run(
      'apt-get',
      [...wait, ...answers, '-y', '-q', 'install', '--no-install-recommends', ...missing],
      {
        env,
      },
    );
  } finally {
    if (madePolicy) rmSync(policy);
  }
}

/**
 * Runs a program quietly; what it said is shown only if it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv; input?: string }} [options]
 */
function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
    ...options,
  });
  if (error === undefined && status === 0) return;
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-40).join('\n');
  throw new Error(`${program} ${args.join(' ')} failed.\n${error?.message ?? said}`);
}
