import { importStatus } from '@/lib/import/running';

import type { Handler } from './context';

/** How an import stands. Being asked keeps the worker awake, and wakes it after a crash. */
export const importStatusOf: Handler<'import-status'> = async ({ importId }, context) => {
  const progress = await importStatus(await context.ledger(), importId, context.now);
  if (progress?.state === 'done') await context.browser.recordChanged();
  return progress;
};
