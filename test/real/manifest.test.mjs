import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { productionBuild } from './harness/index.mjs';

/** What PRIVACY.md promises, held against what is shipped. */
const privacy = readFileSync('PRIVACY.md', 'utf8');

/**
 * @typedef {{
 *   permissions: string[];
 *   optional_host_permissions: string[];
 *   content_security_policy: { extension_pages: string };
 *   [key: string]: unknown;
 * }} Manifest
 */

/** @param {import('./harness/executables.mjs').BrowserName} browser */
function manifestOf(browser) {
  /** @type {Manifest} */
  const manifest = JSON.parse(
    readFileSync(join(productionBuild(browser), 'manifest.json'), 'utf8'),
  );
  return manifest;
}

const [, table = ''] = privacy.split('## Permissions');
const promised = [...table.matchAll(/^\|\s*`(\w+)`\s*\|/gmu)].map(
  ([, permission = '']) => permission,
);
const chromeOnly = ['sidePanel'];

describe.each(/** @type {const} */ (['chromium', 'firefox']))('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('asks for the permissions that PRIVACY.md names, and for no other', () => {
    const expected = promised.filter(
      (permission) => browser === 'chromium' || !chromeOnly.includes(permission),
    );
    expect(manifest.permissions.toSorted()).toEqual(expected.toSorted());
  });

  it('has no host of its own, no content script, and nothing a page could load', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('lets its pages connect to themselves and to a team server only', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/u);
        return [name, sources.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self' wss:");
  });
});

it('tells Firefox that no data is collected', () => {
  expect(manifestOf('firefox')['browser_specific_settings']).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

describe.each(/** @type {const} */ (['chromium', 'firefox']))(
  'the background for %s',
  (browser) => {
    it('loads nothing later and touches no document: a service worker has neither', () => {
      const build = productionBuild(browser);
      const loaded = new Set(['background.js']);
      for (const file of loaded) {
        const text = readFileSync(join(build, file), 'utf8');
        expect(text).not.toMatch(/\bimport\(|modulepreload/u);
        for (const [, other = ''] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)/gu)) {
          loaded.add(join(dirname(file), other));
        }
      }
    });
  },
);
