import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { findBrowser, launch, productionBuild, until } from './harness/index.mjs';

/** What an administrator might write, as docs/administrators.md shows it, with one mistake. */
const fixed = {
  setBy: 'Fernhill IT',
  linkedinSurface: 'panel',
  allowedSites: ['mail.google.com'],
  modes: { block: 'block', fix: 'prompt', warn: 'inform' },
  maxRecipients: 5,
  requiredFields: ['country'],
  maxRetentionMonths: 12,
  identity: { organisation: 'Fernhill Systems Ltd', country: 'GB' },
  campaigns: [
    { id: 'plants', title: 'Plant expansions', purpose: 'Shift planning', basis: 'consent' },
  ],
  campaignsOnly: true,
  maxUnanswered: 1000,
};

const identity = {
  name: 'Jo Lindqvist',
  role: '',
  email: 'jo@fernhill.example',
  organisation: 'Fernhill Systems Ltd',
  address: '14 Canal Street, Leeds',
  country: 'GB',
  privacyNoticeUrl: '',
  optOut: '',
  authority: 'ICO',
};

/** Chromium makes the id of an unpacked extension of its folder. */
const idOf = (/** @type {string} */ folder) =>
  createHash('sha256')
    .update(realpathSync(folder))
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/[\da-f]/gu, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));

const chromiumPolicies = '/etc/chromium/policies/managed';

/** Where a real policy file for Chromium can be put, or null. */
function chromiumFolder() {
  if (findBrowser('chromium') === null || process.platform !== 'linux') return null;
  try {
    mkdirSync(chromiumPolicies, { recursive: true });
    accessSync(chromiumPolicies, constants.W_OK);
    return chromiumPolicies;
  } catch {
    return null;
  }
}

/** The folder Firefox is installed in, or null where it cannot be told. */
function firefoxFolder() {
  const folders = ['/usr/lib/firefox-esr', '/usr/lib/firefox', '/opt/firefox'];
  return folders.find((folder) => existsSync(join(folder, 'libxul.so'))) ?? null;
}

/**
 * Firefox reads policies beside its program, for everybody on the computer. So that no other test
 * meets them, this is a second place with the same files and a copy of the program.
 *
 * @param {string} installed
 * @param {string} place
 */
function firefoxWithPolicy(installed, place) {
  for (const name of readdirSync(installed))
    if (name !== 'distribution') symlinkSync(join(installed, name), join(place, name));
  const program = existsSync(join(installed, 'firefox-esr')) ? 'firefox-esr' : 'firefox';
  rmSync(join(place, program));
  copyFileSync(realpathSync(join(installed, program)), join(place, program));
  mkdirSync(join(place, 'distribution'));
  const policies = { '3rdparty': { Extensions: { 'goodgrounds@goodgrounds.example': fixed } } };
  writeFileSync(join(place, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  return join(place, program);
}

/** @param {import('./harness/browsers.mjs').Session} session */
async function lookAround(session) {
  const { policy } = await until('the policy to be read', async () => {
    const context = await session.tell('page-context', null);
    return context.policy.setBy === null ? null : context;
  });
  expect(policy).toMatchObject({
    setBy: 'Fernhill IT',
    maxRecipients: 5,
    maxUnanswered: 3,
    required: ['country'],
    modes: { block: 'block' },
  });

  // What would change it is refused, and the reason is said.
  await expect(
    session.tell('record-policy', { policy: { ...policy, maxRecipients: 500 } }),
  ).rejects.toThrow(/"locked"/u);
  await expect(
    session.tell('record-identity', { identity: { ...identity, organisation: 'Somebody else' } }),
  ).rejects.toThrow(/"locked"/u);
  await session.tell('record-identity', { identity });
  await session.tell('record-policy', { policy: { ...policy, staleNoteMonths: 6 } });
  const { base } = await session.tell('page-context', null);
  const [campaign, ...others] = Object.values(base.campaigns);
  expect(others).toEqual([]);
  expect(campaign?.title).toBe('Plant expansions');
  if (campaign === undefined) throw new Error('The campaign is not on record.');
  const { id, ...state } = campaign;
  await expect(
    session.tell('record-campaign', { id, campaign: { ...state, basis: 'contract' } }),
  ).rejects.toThrow(/"locked"/u);

  // The dashboard shows who fixed it, what is grey, and what of the file is wrong.
  const page = await session.openExtensionPage('dashboard.html#/policy');
  await page.bringToFront();
  await page.waitForFunction(() =>
    ['Fernhill IT', 'maxUnanswered'].every((said) => document.body.textContent.includes(said)),
  );
  const seen = await page.evaluate(() => ({
    text: document.body.textContent,
    grey: document.querySelectorAll('fieldset[disabled], input[disabled]').length,
  }));
  expect(seen.text).toContain('maxUnanswered: too large');
  expect(seen.grey).toBeGreaterThanOrEqual(6);

  // A site that is not allowed cannot be switched on, and LinkedIn stays beside the page.
  const popup = await session.openExtensionPage('popup.html');
  await popup.bringToFront();
  await (await popup.waitForSelector('summary'))?.click();
  const switches = await popup.$$eval('button.switch', (all) =>
    all.map((one) => [one.parentElement?.textContent ?? '', one.hasAttribute('disabled')]),
  );
  expect(switches.find(([name]) => String(name).startsWith('Gmail'))?.[1]).toBe(false);
  expect(switches.find(([name]) => String(name).startsWith('Outlook'))?.[1]).toBe(true);
  expect(await popup.$eval('main', (main) => main.textContent)).toContain(
    'set by your administrator',
  );
  return policy;
}

describe('a real policy file', () => {
  const folder = chromiumFolder();
  it.skipIf(folder === null)('locks what it says in Chromium', async () => {
    const extension = productionBuild('chromium');
    const file = join(String(folder), `goodgrounds-${process.pid}.json`);
    const policy = { '3rdparty': { extensions: { [idOf(extension)]: fixed } } };
    writeFileSync(file, JSON.stringify(policy));
    onTestFinished(() => rmSync(file));
    const session = await launch('chromium', { extension });
    onTestFinished(session.close);
    expect((await lookAround(session)).setBy).toBe('Fernhill IT');
  });

  const installed = firefoxFolder();
  it.skipIf(installed === null)('locks what it says in Firefox', async () => {
    const place = mkdtempSync(join(tmpdir(), 'goodgrounds-firefox-'));
    onTestFinished(() => rmSync(place, { recursive: true, force: true }));
    const before = process.env['GOODGROUNDS_FIREFOX'];
    process.env['GOODGROUNDS_FIREFOX'] = firefoxWithPolicy(String(installed), place);
    onTestFinished(() => {
      if (before === undefined) delete process.env['GOODGROUNDS_FIREFOX'];
      else process.env['GOODGROUNDS_FIREFOX'] = before;
    });
    const session = await launch('firefox');
    onTestFinished(session.close);
    expect((await lookAround(session)).setBy).toBe('Fernhill IT');
  });
});
