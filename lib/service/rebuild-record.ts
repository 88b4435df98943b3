import { rebuild } from '@/lib/ledger/rebuild';

import type { Handler } from './context';

/** Makes everything that is derived from the journal anew. */
export const rebuildRecord: Handler<'rebuild-record'> = async (_input, context) => {
  await rebuild(await context.ledger(), context.browser.tellMaking());
  await context.browser.recordChanged();
  return null;
};
