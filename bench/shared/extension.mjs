// The built extension with pages of the benchmark beside its own, so that both have one record.
import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { chromium } from 'playwright-core';
import { build } from 'vite';

import { findBrowser } from '../../test/real/harness/executables.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} folder */
export async function buildExtension(folder) {
  await promisify(execFile)('npx', ['wxt', 'build'], { cwd: root });
  await cp(path.join(root, '.output/chrome-mv3'), folder, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root, '#i18n': path.join(root, '.wxt/i18n/index.ts') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: path.join(root, 'bench/ledger/page.ts'),
        formats: ['es'],
        fileName: () => 'bench.js',
      },
    },
  });
  const manifestFile = path.join(folder, 'manifest.json');
  const manifest = {
    ...JSON.parse(await readFile(manifestFile, 'utf8')),
    // A page that is isolated has a clock of five microseconds.
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
  };
  await writeFile(manifestFile, JSON.stringify(manifest));
  const head = '<!doctype html><meta charset="utf-8"><title>Benchmark</title>';
  await writeFile(
    path.join(folder, 'bench.html'),
    `${head}<script type="module" src="bench.js"></script>`,
  );
  await writeFile(path.join(folder, 'blank.html'), `${head}<p>Nothing</p>`);
}

/**
 * @param {string} profile
 * @param {string} extension
 */
export async function launch(profile, extension) {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium was found.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--js-flags=--expose-gc',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const base = `chrome-extension://${new URL(worker.url()).host}/`;
  return { context, base };
}
