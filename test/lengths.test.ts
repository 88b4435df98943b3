// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * The most that a text may be wide, by where it stands, in widths of a Latin letter: a Japanese or
 * Chinese character is two, a Thai mark above or below none. What has no room to wrap has little.
 */
const budgets: Readonly<Record<string, number>> = {
  // Buttons in the card, the banner and the question at Send.
  'annotation.act': 30,
  // The strip is one line.
  'annotation.strip': 40,
  'annotation.facts': 30,
  // Headings and questions; they wrap, and are read in a hurry.
  'annotation.send': 70,
  'annotation.notice': 90,
  // The popup is 340 px wide.
  'popup.call': 90,
  popup: 100,
  panel: 110,
  'form.origin': 34,
  'form.place': 60,
  'dashboard.nav': 20,
  'dashboard.column': 22,
  'extension.name': 45,
  'extension.description': 132,
};

const locales = readdirSync('locales').map((file) => file.replace(/\.yml$/u, ''));

describe.each(locales)('the texts in %s', (locale) => {
  const texts = leaves(parse(readFileSync(`locales/${locale}.yml`, 'utf8')), '');

  it.each(Object.entries(budgets))('%s fit in %i', (place, most) => {
    const here = texts.filter(([key]) => key === place || key.startsWith(`${place}.`));
    expect(here.length).toBeGreaterThan(0);
    expect(here.filter(([, text]) => widthOf(text) > most)).toEqual([]);
  });
});

describe('the width of a text', () => {
  it('is counted as it is drawn', () => {
    expect([widthOf('Send'), widthOf('送信'), widthOf('ที่นี่')]).toEqual([4, 4, 2]);
  });
});

function leaves(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) =>
    leaves(child, path === '' ? name : `${path}.${name}`),
  );
}

function widthOf(text: string): number {
  const wide = /[\u{2E80}-\u{FFEF}]/u;
  let width = 0;
  for (const mark of text) width += /\p{Mn}/u.test(mark) ? 0 : wide.test(mark) ? 2 : 1;
  return width;
}
