import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { top } from './setup.mjs';

/**
 * The seed that the pure tests are shuffled by with CI=true: the same tests have the same order on
 * every machine, so what passed once is not refused for an order nobody has tried, and what failed
 * can be run again. Everybody else's runs try a new order each time.
 *
 * @returns {number} 32 bits, without a sign.
 */
export function orderOfTheseTests() {
  const hash = createHash('sha256');
  const files = readdirSync(join(top, 'test'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.test\.tsx?$/u.test(name)).toSorted()) {
    hash.update(file).update(readFileSync(join(top, 'test', file)));
  }
  return hash.digest().readUInt32BE();
}
