import { pauseImport } from '@/lib/import/running';

import type { Handler } from './context';

/** Pauses an import; `resume-import` goes on with it. */
export const pauseRunningImport: Handler<'pause-import'> = async ({ importId }, context) => {
  await pauseImport(await context.ledger(), importId);
  return null;
};
