// Recognition on a table of sentences: `npm run -s detect -- <file.tsv>`.
// Columns: set (message | inbound), lang, label, expected, text. Each row is printed again with what
// was predicted for its own label (yes or no); the last line is one JSON object with precision and
// recall for each set and label. The language is told from the text; the lang column is used only
// where the text alone does not tell (detectLanguage answers null), as a mail's other paragraphs or
// its thread would tell it in a mailbox.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The recogniser, compiled from the sources it ships from.
 *
 * @param {string} name
 */
async function load(name) {
  const { module } = await runnerImport(join(root, 'lib/language', `${name}.ts`), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}

const subjectLabels = new Set(['deceptive_subject', 'ad_label']);

/**
 * @typedef {Record<string, string>} Row
 *
 * @typedef {{
 *   tp: number;
 *   fp: number;
 *   fn: number;
 *   tn: number;
 *   precision?: number | null;
 *   recall?: number | null;
 * }} Count
 */

/** @param {string} path */
function rowsOf(path) {
  const [header, ...lines] = readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u);
  const columns = (header ?? '').split('\t').map((name) => name.trim());
  for (const needed of ['set', 'label', 'expected', 'text']) {
    if (!columns.includes(needed)) throw new Error(`${path}: there is no column "${needed}".`);
  }
  const rows = lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      /** @type {Row} */
      const row = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
      return row;
    });
  return { columns, rows };
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}

/** @param {readonly Row[]} rows */
function tally(rows) {
  /** @type {Record<string, Record<string, Count>>} */
  const counts = {};
  for (const { set = '', label = '', expected, predicted } of rows) {
    const labels = (counts[set] ??= {});
    const count = (labels[label] ??= { tp: 0, fp: 0, fn: 0, tn: 0 });
    if (expected === 'yes') count[predicted === 'yes' ? 'tp' : 'fn'] += 1;
    else count[predicted === 'yes' ? 'fp' : 'tn'] += 1;
  }
  for (const labels of Object.values(counts)) {
    for (const count of Object.values(labels)) {
      count.precision = share(count.tp, count.tp + count.fp);
      count.recall = share(count.tp, count.tp + count.fn);
    }
  }
  return counts;
}

const path = process.argv[2];
if (!path) {
  console.error('Usage: npm run -s detect -- <file.tsv>');
  process.exit(2);
}
const { columns, rows } = rowsOf(path);
await load('all');
/** @type {typeof import('../lib/language/recognise')} */
const { recognise } = await load('recognise');
/** @type {typeof import('../lib/language/signals')} */
const { readSignals } = await load('signals');
const languageCodes = /** @type {const} */ (['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th']);

for (const row of rows) {
  const { set, lang, label = '', expected } = row;
  const text = (row['text'] ?? '').replaceAll('\\n', '\n');
  const hint = languageCodes.find((code) => code === lang) ?? null;
  if (set === 'inbound') {
    const signals = readSignals(text, hint);
    // A row that expects nothing expects none of the four.
    const fires = signals.some((signal) => expected !== 'yes' || signal.label === label);
    row['predicted'] = fires ? 'yes' : 'no';
  } else {
    const subject = subjectLabels.has(label) ? text : null;
    const body = label === 'deceptive_subject' ? '' : text;
    const { elements } = recognise(body, subject, hint);
    row['predicted'] = elements.some((element) => element.label === label) ? 'yes' : 'no';
  }
}

const printed = [...columns.filter((name) => name !== 'predicted'), 'predicted'];
const lines = [printed, ...rows.map((row) => printed.map((name) => row[name]))];
process.stdout.write(`${lines.map((cells) => cells.join('\t')).join('\n')}\n`);
process.stdout.write(`${JSON.stringify(tally(rows))}\n`);
