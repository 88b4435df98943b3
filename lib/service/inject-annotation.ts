import { RefusalError } from '@/lib/messages/receive';

import type { Handler } from './context';

/** Puts the annotation into the frame that saw something worth annotating. */
export const injectAnnotation: Handler<'inject-annotation'> = async (_, { origin, browser }) => {
  const { tabId, frameId } = origin;
  if (tabId === null || frameId === null) throw new RefusalError('not-allowed', 'not from a tab');
  await browser.inject(tabId, frameId);
  return null;
};
