import { RefusalError } from '@/lib/messages/receive';

import type { Handler } from './context';

/** Puts what is known of languages into the frame where somebody writes in them. */
export const loadLanguages: Handler<'load-languages'> = async ({ codes }, { origin, browser }) => {
  const { tabId, frameId } = origin;
  if (tabId === null || frameId === null) throw new RefusalError('not-allowed', 'not from a tab');
  await browser.loadLanguages(tabId, frameId, codes);
  return null;
};
