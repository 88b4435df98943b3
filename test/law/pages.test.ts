// @vitest-environment node
import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { pageOf, periodInWords } from '@/lib/law/page';
import { prose } from '@/lib/law/prose';
import { laws } from '@/lib/law/registry';

/*
 * `docs/law` is made from the data: `npx vitest run test/law/pages.test.ts --update` writes it anew,
 * and a review of a legal change is a diff of prose.
 */
describe.each(Object.values(laws))('the page of $name', (law) => {
  const words = prose[law.country];
  if (words === undefined) throw new Error(`no prose for ${law.country}`);
  const page = pageOf(law, words);

  it('is the one in docs/law', async () => {
    await expect(page).toMatchFileSnapshot(`../../docs/law/${law.country.toLowerCase()}.md`);
  });

  it('names every source, note and condition of its data', () => {
    const channels = Object.values(law.channels);
    const said = [
      ...channels.flatMap(({ sources }) => sources.map(({ label }) => label)),
      ...channels.flatMap(({ kinds }) => Object.values(kinds).map(({ note }) => note)),
      ...law.mandatory.flatMap(({ sources }) => sources.map(({ label }) => label)),
      ...law.registers,
      law.softOptInConditions,
      law.retention.rule,
      law.reviewedOn,
    ];
    for (const words of said) expect(page).toContain(words);
  });
});

it('has a page for each country and no other', () => {
  const pages = Object.keys(laws).map((country) => `${country.toLowerCase()}.md`);
  expect(
    readdirSync('docs/law')
      .filter((name) => name !== 'README.md')
      .toSorted(),
  ).toEqual(pages.toSorted());
  expect(Object.keys(prose).toSorted()).toEqual(Object.keys(laws).toSorted());
});

it('says periods in words', () => {
  expect(['P0D', 'P1M', 'P10BD', 'P30D', 'P1Y', 'yes'].map(periodInWords)).toEqual([
    'at once',
    '1 month',
    '10 business days',
    '30 days',
    '1 year',
    'yes',
  ]);
});
