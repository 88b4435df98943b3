import { render, type ComponentChild } from 'preact';

import { i18n } from '#i18n';

/**
 * Draws one of our own pages: its title and language first, so that a screen reader speaks it right
 * and dates agree with the words.
 */
export function startPage(title: string, page: ComponentChild): void {
  document.documentElement.lang = i18n.t('extension.locale');
  document.title = title;
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no <main>.');
  render(page, main);
}
