// A draft of ten thousand characters in each language, re-assessed after every keystroke in Chromium,
// against one look at every character of the same text in the same page.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';
import { build } from 'vite';

import { findBrowser } from '../test/real/harness/executables.mjs';
import { quartiles, round, row } from './shared/row.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th'];

/** What is typed in the middle of the draft: a sentence that is recognised when it is complete. */
const typed = {
  en: 'If you would rather not hear from me again, just let me know and I will not write. ',
  de: 'Wenn Sie keine weiteren Nachrichten wünschen, genügt eine kurze Antwort an mich. ',
  fr: 'Si vous ne souhaitez plus recevoir de messages, répondez simplement à ce message. ',
  es: 'Si no desea recibir más mensajes, respóndame con una palabra y no le escribiré más. ',
  it: 'Se non desidera ricevere altri messaggi, mi risponda e non le scriverò più nulla. ',
  nl: 'Als u liever geen berichten meer ontvangt, laat het mij weten en ik stop ermee. ',
  ja: '今後のご案内がご不要でしたら、その旨をこのメールにご返信ください。以後お送りいたしません。',
  zh: '如果您不想再收到我的邮件,请直接回复告诉我,我不会再打扰您,并删除您的联系方式。',
  th: 'หากไม่ต้องการรับข้อความอีก กรุณาตอบกลับว่าไม่รับ แล้วเราจะไม่ติดต่อไปอีก ขอบคุณค่ะ ',
};

async function script() {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: path.join(root, 'bench/draft/page.ts'),
        formats: ['iife'],
        name: 'draft',
        fileName: () => 'page.js',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The page was not built.');
  return output.output[0].code;
}

/**
 * Ten thousand characters of mails and sentences of our own, each paragraph another.
 *
 * @param {string} language
 */
async function draftIn(language) {
  const folder = path.join(root, 'test/language');
  const mails = await readFile(path.join(folder, `ordinary/${language}.txt`), 'utf8');
  const sentences = await readFile(path.join(folder, `corpus/${language}.tsv`), 'utf8');
  const pieces = [
    ...mails.trim().split('\n'),
    ...sentences
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[4] ?? ''),
  ];
  let text = '';
  for (let i = 0; text.length < 10_000; i += 1) {
    const again = i >= pieces.length ? `${i}. ` : '';
    text += `${again}${pieces[i % pieces.length]}${i % 3 === 2 ? '\n\n' : ' '}`;
  }
  return text.slice(0, 10_000);
}

/** @returns {Promise<import('./run.mjs').Row[]>} */
export async function measure() {
  const code = await script();
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium was found.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const rows = [];
    /** @type {number[]} */
    const firsts = [];
    /** @type {number[]} */
    const steps = [];
    let slowest = { median: 0, p99: 0, spread: 0, n: 0 };
    for (const language of languages) {
      const page = await browser.newPage();
      // An isolated page has the finer clock.
      await page.route('https://bench.example/', (route) =>
        route.fulfill({
          contentType: 'text/html',
          headers: {
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
          body: '<!doctype html><meta charset="utf-8"><title>Draft</title>',
        }),
      );
      await page.goto('https://bench.example/');
      await page.addScriptTag({ content: code });
      const text = JSON.stringify(await draftIn(language));
      const words = typed[/** @type {keyof typeof typed} */ (language)];
      steps.push(Number(await page.evaluate(`bench.prepare('${language}')`)));
      const first = Number(await page.evaluate(`bench.first(${text})`));
      const rounds = [];
      // Another number before it each time: no sentence has been read before.
      for (const number of ['1', '2', '3', '4']) {
        const line = JSON.stringify(`${number}) ${words}`);
        rounds.push(await page.evaluate(`bench.keystrokes(${text}, ${line})`));
      }
      await page.close();
      const ours = leastOf(rounds, 'ours');
      const scan = leastOf(rounds, 'scan');
      rows.push(
        row(
          `draft-keystroke-${language}`,
          `a keystroke in a draft of 10000 characters in ${language}, read and assessed`,
          'one look at every character of it',
          ours,
          scan,
          null,
        ),
      );
      firsts.push(first);
      const mine = quartiles(ours);
      slowest = {
        median: Math.max(slowest.median, mine.median),
        p99: Math.max(slowest.p99, mine.p99),
        spread: Math.max(slowest.spread, mine.spread),
        n: slowest.n + ours.length,
      };
    }
    const first = row(
      'draft-first',
      'the first reading of a draft of 10000 characters, its language prepared, nine languages',
      'the milliseconds of a long task',
      firsts,
      [50],
      null,
    );
    const step = row(
      'draft-prepare-step',
      'the longest step of preparing a language when it arrives (a page waits 8 ms and one step)',
      'the milliseconds of a long task',
      steps,
      [50],
      1,
    );
    return [...rows, first, step, allowed('median', slowest, 1), allowed('p99', slowest, 4)];
  } finally {
    await browser.close();
  }
}

/**
 * Each keystroke at its quickest of all rounds: what else the machine does at the same time is not
 * ours, and a cost that is ours comes again in every round.
 *
 * @param {readonly { ours: number; scan: number }[][]} rounds
 * @param {'ours' | 'scan'} name
 */
function leastOf(rounds, name) {
  const [first = []] = rounds;
  return first.map((_, index) => Math.min(...rounds.map((round) => round[index]?.[name] ?? 0)));
}

/**
 * The slowest language against the milliseconds it may take.
 *
 * @param {'median' | 'p99'} name
 * @param {{ median: number; p99: number; spread: number; n: number }} slowest
 * @param {number} most
 */
function allowed(name, slowest, most) {
  return {
    id: `draft-keystroke-${name}`,
    what: `a keystroke in a draft of 10000 characters, ${name}, in the slowest of nine languages`,
    ours: round(slowest[name]),
    against: most,
    peer: 'the milliseconds it may take',
    unit: 'ms',
    ratio: round(slowest[name] / most),
    target: 1,
    n: slowest.n,
    spread: round(slowest.spread),
  };
}
