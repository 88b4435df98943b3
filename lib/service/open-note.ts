import { RefusalError } from '@/lib/messages/receive';

import type { Handler } from './context';

/** Opens the note form beside the page, filled with what the user was looking at. */
export const openNote: Handler<'open-note'> = async (prefill, { origin, browser }) => {
  if (origin.tabId === null) throw new RefusalError('not-allowed', 'not from a tab');
  await browser.openPanel(origin.tabId, prefill);
  return null;
};
