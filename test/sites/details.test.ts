// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { siteFor } from '@/lib/sites/registry';
import type { Details } from '@/lib/sites/site';

import { loadPage } from './load-page';

/** What `npm run inspect` prints besides what is assessed: of the first place with any, or the page. */
function detailsOf(name: string): { place: Details; page: Details } {
  const base = join(import.meta.dirname, '../fixtures', name);
  const { url } = JSON.parse(readFileSync(`${base}.expected.json`, 'utf8')) as { url: string };
  const { page } = loadPage(readFileSync(`${base}.html`, 'utf8'), url);
  const scope = page();
  const site = siteFor(scope);
  const places = site.find(scope).flatMap((place) => {
    const details = 'details' in place ? place.details?.() : undefined;
    return details !== undefined && Object.keys(details).length > 0 ? [details] : [];
  });
  return { place: places[0] ?? {}, page: site.details?.(scope) ?? {} };
}

it.each<[string, Details]>([
  [
    'gmail/message-thread-reply-de.2025-11-25',
    // The user stands there as 'mir', which is no name.
    { date: '22.11.2026', to: [{ email: 'jan.reiter@nordwerk.example', name: null }] },
  ],
  // A relative date is printed as it stands; whoever it was sent to is not in the page.
  ['outlook/message-name-only-it.2025-12-08', { date: 'mar' }],
  [
    'outlook/message-well-fr.2025-12-08',
    {
      date: 'Jeu 26/11/2026 14:05',
      to: [
        { email: 'jan.reiter@nordwerk.example', name: null },
        { email: 'achats@nordwerk.example', name: null },
      ],
    },
  ],
  ['roundcube/message-larry.2024-06-01', {}],
  ['linkedin/message-thread-de.2026-06-25', { recipientHeadline: 'Einkauf' }],
  ['linkedin/inmail-bubble-de.2024-06-01', { recipientHeadline: 'Leitung Einkauf', degree: 3 }],
  ['linkedin/search-people-ember-de.2026-05-09', { degree: 2, location: 'Kiel' }],
  ['linkedin/message-quoted-reply.2026-06-25', {}],
])('prints of %s what its place shows besides', (name, expected) => {
  expect(detailsOf(name).place).toEqual(expected);
});

it('prints whose account the page is, where it says so', () => {
  expect(detailsOf('gmail/message-thread-reply-de.2025-11-25').page).toEqual({
    account: { email: 'jan.reiter@nordwerk.example' },
  });
  expect(detailsOf('gmail/none-list.2026-09-01').place).toEqual({});
});
