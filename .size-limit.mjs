import { readFileSync } from 'node:fs';
import path from 'node:path';

const build = '.output/chrome-mv3';

/**
 * The scripts that a page loads before it shows anything: those its HTML names, and what they
 * import. Chunks have other names in every build, so they are looked up, and none can be
 * forgotten.
 *
 * @param {string} page
 */
function firstLoad(page) {
  const html = readFileSync(`${build}/${page}`, 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/gu)].map(
    ([, file]) => file ?? '',
  );
  /** @type {Set<string>} */
  const files = new Set();
  for (const file of waiting) {
    if (files.has(file)) continue;
    files.add(file);
    const text = readFileSync(`${build}/${file}`, 'utf8');
    for (const [, other] of text.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/gu))
      waiting.push(path.posix.join(path.posix.dirname(file), other ?? ''));
  }
  return [...files].map((file) => `${build}/${file}`);
}

export default [
  { name: 'resting script', path: `${build}/watch.js`, limit: '4 kB' },
  { name: 'annotating script', path: `${build}/annotate.js`, limit: '160 kB' },
  ...['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'th', 'zh'].map((code) => ({
    name: `what is known of ${code}`,
    path: `${build}/language-${code}.js`,
    limit: '32 kB',
  })),
  { name: 'background', path: `${build}/background.js`, limit: '60 kB' },
  {
    name: 'dashboard, before its first rows',
    path: firstLoad('dashboard.html'),
    limit: '40 kB',
    gzip: true,
  },
];
