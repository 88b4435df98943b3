import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Expected } from './readings';

/** A saved page, the address it pretends to have, and what is to be read in it. */
export interface SavedPage {
  readonly site: string;
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

const own = join(import.meta.dirname, '../fixtures');
/** The sites of mail; LinkedIn's pages have a suite of their own. */
const folders = (base: string) =>
  readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'linkedin')
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(base, name)).some((file) => file.endsWith('.html')));

function read(base: string, site: string): readonly SavedPage[] {
  const folder = join(base, site);
  const together = join(folder, 'expected.json');
  const all = existsSync(together)
    ? (JSON.parse(readFileSync(together, 'utf8')) as Record<string, Expected>)
    : null;
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.flatMap((name) => {
    const beside = join(folder, name.replace(/html$/, 'expected.json'));
    const expected = all?.[name] ?? (JSON.parse(readFileSync(beside, 'utf8')) as Expected);
    return [{ site, name, html: readFileSync(join(folder, name), 'utf8'), expected }];
  });
}

/** The project's own pages. */
export const ownPages: readonly SavedPage[] = folders(own).flatMap((site) => read(own, site));

/** Pages that lie elsewhere: `GOODGROUNDS_FIXTURES=<folder> npx vitest run test/sites`. */
export const otherPages: readonly SavedPage[] = (() => {
  const base = process.env['GOODGROUNDS_FIXTURES'];
  return base === undefined ? [] : folders(base).flatMap((site) => read(base, site));
})();
