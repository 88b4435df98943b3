import { pauseImport } from '@/lib/import/running';

import type { Handler } from './context';

/** Pauses an import; `start-import` goes on with it. */
export const pauseRunningImport: Handler<'pause-import'> = async ({ importId }) => {
  pauseImport(importId);
  return null;
};
