import { resumeImport } from '@/lib/import/running';

import type { Handler } from './context';

/** Goes on with an import that was paused or failed. */
export const resumeStoppedImport: Handler<'resume-import'> = async ({ importId }, context) => {
  await resumeImport(await context.ledger(), importId, context.now);
  return null;
};
