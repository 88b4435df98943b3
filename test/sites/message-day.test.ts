// @vitest-environment node
import { expect, it } from 'vitest';

import { siteFor } from '@/lib/sites/registry';
import { readShownDay } from '@/lib/sites/shown-day';

import { loadPage } from './load-page';
import { ownPages } from './mail-fixtures';

/** The day of the first opened message of a saved page, as the reminder begins with it. */
function dayIn(path: string) {
  const saved = ownPages.find(({ site, name }) => `${site}/${name}` === `${path}.html`);
  if (!saved) throw new Error(`no such page: ${path}`);
  const { page, document } = loadPage(saved.html, (saved.expected as { url: string }).url);
  const scope = page();
  const message = siteFor(scope)
    .find(scope)
    .find((place) => place.view === 'message');
  const shown = message?.date?.() ?? '';
  return readShownDay(shown, '2026-11-27', [document.documentElement.lang]);
}

it.each([
  ['gmail/message-thread-reply-de.2025-11-25', '2026-11-22'],
  ['outlook/message-well-fr.2025-12-08', '2026-11-26'],
  ['generic/message-article-it.2026-11-27', '2026-11-27'],
  ['generic/message-dl-de.2026-11-22', '2026-11-22'],
  ['generic/message-header-rows-fr.2026-11-27', '2026-11-27'],
  ['generic/message-paragraph-lines.2026-11-22', '2026-11-22'],
])('reads on which day %s was sent', (path, day) => {
  expect(dayIn(path)).toBe(day);
});

it.each([
  'outlook/message-name-only-it.2025-12-08', // a weekday
  'generic/message-horde-like.2026-11-22', // a word
  'generic/message-bound-fields.2026-11-27', // a template's
  'yahoo/message-aol.2024-01-01', // none
])('guesses no day for %s', (path) => {
  expect(dayIn(path)).toBeNull();
});
