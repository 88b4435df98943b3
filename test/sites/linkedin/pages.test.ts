import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { openPage, reading } from './open';

const folder = join(import.meta.dirname, '../../fixtures/linkedin');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

test('every view has its pages', () => {
  expect(new Set(pages.map((name) => name.split('.')[0]?.split('-')[0]))).toEqual(
    new Set(['connections', 'inmail', 'invite', 'lead', 'message', 'none', 'profile', 'search']),
  );
});

test.each(pages)('%s reads as expected', (name) => {
  const html = readFileSync(join(folder, name), 'utf8');
  const { url, ...expected } = JSON.parse(
    readFileSync(join(folder, name.replace(/\.html$/, '.expected.json')), 'utf8'),
  ) as { url: string };
  const nothing = {
    list: null,
    compose: [],
    invite: [],
    profile: [],
    message: [],
    people: [],
    unreadable: [],
  };
  expect(reading(openPage(html, url))).toEqual({ ...nothing, ...expected });
});
