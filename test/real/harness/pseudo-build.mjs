import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { grantedBuild } from './granted-build.mjs';

/**
 * A copy of the build whose English has words half as long again: what no language of ours says,
 * and the next one may.
 *
 * @param {import('./executables.mjs').BrowserName} browser
 * @param {readonly string[]} origins Match patterns to grant.
 */
export function pseudoBuild(browser, origins) {
  const folder = grantedBuild(browser, origins);
  const path = join(folder, '_locales', 'en', 'messages.json');
  /** @type {Record<string, { message: string }>} */
  const messages = JSON.parse(readFileSync(path, 'utf8'));
  const longer = Object.entries(messages).map(([key, { message, ...rest }]) => [
    key,
    { ...rest, message: key === 'extension_locale' ? message : lengthen(message) },
  ]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(longer)));
  return folder;
}

/** @param {string} text */
function lengthen(text) {
  return text.replaceAll(
    /(?!Goodgrounds)\b\p{L}{4,}/gu,
    (word) => word + word.slice(0, Math.ceil(word.length / 2)),
  );
}
