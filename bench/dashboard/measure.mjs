// The dashboard over a record of a million contacts: what is painted, and when, against a blank
// page of the same extension.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { launch } from '../shared/extension.mjs';
import { quartiles, round, row } from '../shared/row.mjs';
import { measureImportView } from './import-view.mjs';

const rounds = 15;

/** Runs before anything of the page: says when the rows, or the blank page, were painted. */
const watch = `
  globalThis.painted = new Promise((done) => {
    const isThere = () => document.querySelectorAll('tr[data-row]').length >= 20 ||
      location.pathname === '/blank.html' && document.querySelector('p');
    const look = () => {
      if (!isThere()) return false;
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
      return true;
    };
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document, { subtree: true, childList: true });
  });
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 */
async function paint(page, url) {
  await page.goto('about:blank');
  await page.goto(url);
  return Number(await page.evaluate('painted'));
}

/**
 * @param {string} profile
 * @param {string} extension
 * @param {number} people
 * @returns {Promise<import('../run.mjs').Row[]>}
 */
export async function measureDashboard(profile, extension, people) {
  const first = { blank: /** @type {number[]} */ ([]), rows: /** @type {number[]} */ ([]) };
  for (let i = 0; i < 3; i += 1)
    for (const kind of /** @type {const} */ (['blank', 'rows'])) {
      const { context, base } = await launch(profile, extension);
      try {
        const page = await context.newPage();
        await page.addInitScript(watch);
        first[kind].push(
          await paint(page, base + (kind === 'rows' ? 'dashboard.html' : 'blank.html')),
        );
      } finally {
        await context.close();
      }
    }
  const { context, base } = await launch(profile, extension);
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const blank = [];
    const rows = [];
    for (let i = 0; i < rounds; i += 1) {
      blank.push(await paint(page, `${base}blank.html`));
      rows.push(await paint(page, `${base}dashboard.html`));
    }
    const kilobytes = await firstLoad();
    const longest = await scroll(page);
    const imports = await measureImportView(page, base, path.dirname(profile));
    return [
      ...imports,
      row(
        'dashboard-rows',
        `the first rows of ${people} contacts painted`,
        'a blank page of the same extension',
        rows.slice(1),
        blank.slice(1),
        1.2,
      ),
      row(
        'dashboard-first-rows',
        `the first rows of ${people} contacts painted, first in a browser's life`,
        'a blank page, first too',
        first.rows,
        first.blank,
        3,
      ),
      row(
        'dashboard-scroll',
        `longest task while ${people} rows are scrolled`,
        'allowed',
        [longest],
        [50],
        1,
      ),
      row(
        'dashboard-first-load',
        'script of the first load, gzipped',
        'allowed',
        [kilobytes],
        [40],
        1,
        'kB',
      ),
    ];
  } finally {
    await context.close();
  }
}

/** The scripts that the dashboard loads before it shows anything, gzipped, in kilobytes. */
async function firstLoad() {
  const { default: limits } = await import('../../.size-limit.mjs');
  const { path: files = [] } = limits.find(({ name }) => name?.includes('dashboard')) ?? {};
  let bytes = 0;
  for (const file of [files].flat())
    bytes += gzipSync(await readFile(new URL(`../../${file}`, import.meta.url)), {
      level: 9,
    }).length;
  return bytes / 1000;
}

/** @param {import('playwright-core').Page} page */
async function scroll(page) {
  await page.evaluate(`(async () => {
    longest = 0;
    const main = document.querySelector('main');
    const until = performance.now() + 8000;
    while (performance.now() < until) {
      main.scrollTop += 400;
      await new Promise((done) => requestAnimationFrame(done));
    }
  })()`);
  return Number(await page.evaluate('longest'));
}

/**
 * Questions to the list of contacts, in one page of the benchmark.
 *
 * @param {(name: string, ...args: unknown[]) => Promise<any>} call
 * @param {number} people
 * @returns {Promise<import('../run.mjs').Row[]>}
 */
export async function measureLists(call, people) {
  const next = await call('nextPages', 80);
  /** @type {number[]} */
  const asked = await call('questions', 12, people);
  const { p99 } = quartiles(asked);
  return [
    row('dashboard-next', `the next fifty of ${people} contacts`, 'allowed', next, [4], 1),
    row(
      'dashboard-questions',
      `filter, order and search of ${people} contacts, median`,
      'allowed',
      asked,
      [50],
      1,
    ),
    {
      ...row('dashboard-questions-p99', 'the same, p99', 'allowed', asked, [200], 1),
      ours: round(p99),
      ratio: round(p99 / 200),
    },
  ];
}
