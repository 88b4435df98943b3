import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { benchTable } from '../scripts/bench-table.mjs';

const readme = readFileSync('README.md', 'utf8');

/** The rows of what Goodgrounds must do: a letter for each part, and how many rows it has. */
const parts = { A: 8, B: 7, C: 8, D: 7, E: 6, F: 8, G: 4 };
const wanted = Object.entries(parts).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, index) => `${part}${index + 1}`),
);

const rows = [
  ...readme.matchAll(/^\| (?<id>[A-G]\d) \| .+? \| (?<state>.+?) \|(?<shown>.*)\|$/gmu),
].map(({ groups }) => ({
  id: groups?.['id'] ?? '',
  state: groups?.['state'] ?? '',
  tests: [...(groups?.['shown'] ?? '').matchAll(/`([^`]+)`/gu)].map(([, path = '']) => path),
}));

describe('the README', () => {
  it('tells the state of every row, in order, once', () => {
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it.each(rows)('names tests that are there for row $id', ({ state, tests }) => {
    expect(state).toMatch(/works|in part|not yet/u);
    const promised = /works|in part/u.test(state);
    expect(tests.length).toBeGreaterThanOrEqual(promised ? 1 : 0);
    const isTest = (path: string) =>
      /^test\/.+\.test\.(?:tsx?|mjs)$/u.test(path) && existsSync(path);
    expect(tests.filter((path) => !isTest(path))).toEqual([]);
  });

  it('shows what was measured last, missed targets too', () => {
    const measured: Parameters<typeof benchTable>[0] = JSON.parse(
      readFileSync('bench/results.json', 'utf8'),
    );
    const [, shown = ''] = readme.split(/<!-- \/?bench -->/u);
    expect(shown.trim()).toBe(benchTable(measured));
  });

  it('tells the clicks that were counted', () => {
    const counted = readFileSync('docs/newcomer.md', 'utf8');
    const most = [2, 3, 4].map((column) =>
      Math.max(
        ...[...counted.matchAll(/^\| (?:chromium|firefox) .*$/gmu)].map(([row]) =>
          Number.parseInt(row.split('|')[column + 1] ?? '', 10),
        ),
      ),
    );
    const told =
      /takes (\d+) clicks, the first note about somebody (\d+), a message to somebody on record (\d+)/u;
    expect(told.exec(readme)?.slice(1).map(Number)).toEqual(most);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)|(?:src|srcset)="([^"]+)"/gu)];
    expect(links.length).toBeGreaterThan(10);
    for (const [, page, picture] of links) expect(existsSync(page ?? picture ?? '')).toBe(true);
  });

  it('gives no advice and says so once', () => {
    expect(readme.match(/legal advice/giu)).toHaveLength(1);
    expect(readme).not.toMatch(/(?:GDPR|WCAG|fully)[- ]compliant|guarantee/iu);
  });
});
