import type { ImportPlan } from '@/lib/import/plan';
import { beginImport } from '@/lib/import/running';

import { authorOf } from './author';
import type { Handler } from './context';

/** Begins an import, or goes on with one; it runs on after the answer. */
export const startImport: Handler<'start-import'> = async ({ plan }, context) => {
  const db = await context.ledger();
  const author = await authorOf(db);
  const createdAt = context.now();
  const what: ImportPlan['what'] =
    plan.what.kind === 'stops'
      ? plan.what
      : { ...plan.what, note: { ...plan.what.note, author, createdAt, review: null } };
  beginImport(db, { ...plan, author, what }, context.now);
  return null;
};
