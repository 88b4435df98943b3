// Learns how much what a sentence speaks of (lib/language/weigh.ts) weighs for each label, from the
// sentences in test/language/corpus and test/language/ordinary, and writes lib/language/weights.ts.
// The same sentences give the same bytes. Sentences in test/language/unseen are never learnt from.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const codes = /** @type {const} */ (['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th']);

/** What is learnt. Names, companies, addresses and subject lines are a matter of form: patterns. */
const labels = {
  inbound: ['objection', 'erasure', 'access', 'source-question'],
  message: ['contact_reason', 'data_source', 'opt_out', 'privacy_notice', 'special_category'],
};

/** @param {string} path */
const textOf = (path) => readFileSync(join(root, path), 'utf8');

/** What the weights follow from; `test/language/weights.test.ts` compares it. */
export function digestOfSources() {
  const hash = createHash('sha256');
  for (const name of ['concept', 'weigh', 'fold']) hash.update(textOf(`lib/language/${name}.ts`));
  for (const code of codes) {
    hash.update(textOf(`lib/language/${code}/concepts.ts`));
    hash.update(textOf(`test/language/corpus/${code}.tsv`));
    hash.update(textOf(`test/language/ordinary/${code}.txt`));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @typedef {{ set: string; label: string; yes: boolean; features: number[] }} Row
 *
 * @typedef {{ features: number[]; goal: 0 | 1; weight: number }} Example
 */

/** @param {string} name */
async function load(name) {
  const { module } = await runnerImport(join(root, 'lib/language', `${name}.ts`), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}

/** @returns {Promise<Row[]>} */
async function rows() {
  await load('all');
  /** @type {typeof import('../lib/language/sense')} */
  const { featuresIn } = await load('sense');
  return codes.flatMap((code) => {
    const table = textOf(`test/language/corpus/${code}.tsv`).trimEnd().split('\n').slice(1);
    const told = table.map((line) => {
      const [set = '', , label = '', expected, text = ''] = line.split('\t');
      const features = featuresIn(text.replaceAll('\\n', '\n'), code);
      return { set, label, yes: expected === 'yes', features };
    });
    const mails = textOf(`test/language/ordinary/${code}.txt`).trimEnd().split('\n');
    // Neighbours are read together too (`signals.ts`), so it is learnt that they say nothing either.
    const sentences = mails.flatMap((mail) => {
      const parts = mail.split(/(?<=[.!?。！？])\s*/u).filter((part) => part.length > 3);
      return [...parts, ...parts.slice(1).map((part, i) => `${parts[i]} ${part}`)];
    });
    const ordinary = sentences
      .filter((sentence) => sentence.length > 3)
      .map((text) => ({
        set: 'ordinary',
        label: '',
        yes: false,
        features: featuresIn(text, code),
      }));
    return [...told, ...ordinary];
  });
}

/**
 * How much a row of another label says about this one: a sentence that is nothing is certainly not
 * this; one that is something else may well be this too.
 *
 * @param {string} set
 * @param {Row} row
 */
function weightOf(set, row) {
  if (row.set === 'ordinary') return 3;
  if (row.set === set) return row.yes ? 0.2 : 1;
  if (set === 'inbound') return row.label === 'opt_out' && row.yes ? 0.5 : 0.3;
  return 0.1;
}

/**
 * @param {string} set
 * @param {string} label
 * @param {Row[]} all
 * @returns {Example[]}
 */
function examplesFor(set, label, all) {
  return all.map((row) => {
    const own = row.label === label;
    return {
      features: row.features,
      goal: own && row.yes ? 1 : 0,
      // Missing one is as bad as three false alarms among so many that are nothing.
      weight: own ? (row.yes ? 2.5 : 1.5) : weightOf(set, row),
    };
  });
}

/** Numbers that look random and are the same every time. */
function shuffler() {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/**
 * Logistic regression by stochastic gradients (AdaGrad) that lets small weights go to nothing.
 *
 * @param {Example[]} examples
 */
function learn(examples) {
  const random = shuffler();
  /** @type {Map<number, { weight: number; seen: number }>} */
  const known = new Map();
  let bias = -2;
  let biasSeen = 1e-6;
  const order = examples.map((_, index) => index);
  for (let round = 0; round < 30; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const { features, goal, weight } = examples[index] ?? { features: [], goal: 0, weight: 0 };
      let sum = bias;
      for (const feature of features) sum += known.get(feature)?.weight ?? 0;
      const gradient = (1 / (1 + Math.exp(-sum)) - goal) * weight;
      biasSeen += gradient * gradient;
      bias -= (0.03 * gradient) / Math.sqrt(biasSeen);
      for (const feature of features) {
        const entry = known.get(feature) ?? { weight: 0, seen: 0.01 };
        entry.seen += gradient * gradient;
        const step = 0.03 / Math.sqrt(entry.seen);
        const next = entry.weight - step * gradient;
        const shrink = (step * 60) / examples.length;
        entry.weight = Math.sign(next) * Math.max(0, Math.abs(next) - shrink);
        known.set(feature, entry);
      }
    }
  }
  return { bias, known };
}

/** @param {ReturnType<typeof learn>} learnt */
function packed({ bias, known }) {
  let before = 0;
  let features = '';
  for (const [feature, { weight }] of [...known].toSorted(([a], [b]) => a - b)) {
    const hundredths = Math.round(weight * 100);
    if (Math.abs(hundredths) < 3) continue;
    features += `${(feature - before).toString(36)}${hundredths < 0 ? '' : '+'}${hundredths},`;
    before = feature;
  }
  // In doubt nothing is said: an alarm that is false costs more trust than one that is missing.
  return { bias: Math.round(bias * 100) - 20, features };
}

async function main() {
  const all = await rows();
  /** @type {Record<string, { bias: number; features: string }>} */
  const weights = {};
  for (const [set, names] of Object.entries(labels)) {
    for (const label of names) weights[label] = packed(learn(examplesFor(set, label, all)));
  }
  const entries = Object.entries(weights).map(([label, { bias, features }]) => {
    const name = /^\w+$/u.test(label) ? label : `'${label}'`;
    return `  ${name}: {\n    bias: ${bias},\n    features:\n      '${features}',\n  },\n`;
  });
  const source = `// Written by scripts/learn.mjs; learn anew after a change of what it follows from.

/** What the weights follow from. */
export const learntFrom = '${digestOfSources()}';

/** For each label how much each feature of a sentence weighs, in hundredths. */
export const weights: Readonly<Record<string, { readonly bias: number; readonly features: string }>> = {
${entries.join('')}};
`;
  writeFileSync(join(root, 'lib/language/weights.ts'), source);
  console.log(`${all.length} sentences, ${source.length} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
