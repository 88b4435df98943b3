// `npm run bench [name …]`: runs the benchmarks of bench/*.mjs one after the other and writes
// bench/results.json and the README's table. Rows of benchmarks that were not run this time are kept.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { withBenchTable } from '../scripts/bench-table.mjs';

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string} what
 * @property {number} ours
 * @property {number} against
 * @property {string} peer
 * @property {string} unit
 * @property {number} ratio Ours divided by against.
 * @property {number | null} target The most the ratio may be; null where it is only reported.
 * @property {number} n
 * @property {number} spread Interquartile range of ours divided by its median.
 */

const folder = new URL('.', import.meta.url);
const results = new URL('results.json', folder);
const readme = new URL('../README.md', folder);
const wanted = process.argv.slice(2);
const files = (await readdir(folder)).filter((file) => file.endsWith('.mjs') && file !== 'run.mjs');

/** @type {Row[]} */
let rows = await readFile(results, 'utf8').then(JSON.parse, () => []);
for (const file of files.toSorted()) {
  const name = file.replace('.mjs', '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { measure } = await import(new URL(file, folder).href);
  /** @type {Row[]} */
  const measured = await measure();
  const ids = new Set(measured.map(({ id }) => id));
  rows = [...rows.filter(({ id }) => !ids.has(id)), ...measured];
  for (const row of measured) {
    const verdict = row.target === null ? '' : row.ratio <= row.target ? ' ✓' : ' ✗';
    console.log(
      `${row.id}: ${row.ours} ${row.unit} against ${row.against} (${row.peer}) = ${row.ratio}, at most ${row.target ?? '-'}${verdict}`,
    );
  }
  rows.sort((a, b) => a.id.localeCompare(b.id));
  await writeFile(results, `${JSON.stringify(rows, null, 2)}\n`);
}
await writeFile(readme, withBenchTable(await readFile(readme, 'utf8'), rows));
console.log(`Written: ${fileURLToPath(results)}`);
