import { policyInForce } from '@/lib/assessment/default-policy';
import type { ImportPlan } from '@/lib/import/plan';
import { beginImport, planImport } from '@/lib/import/running';
import { settings } from '@/lib/ledger/read/settings';

import { authorOf } from './author';
import type { Handler } from './context';
import { refuseFuture } from './refuse-future';
import { asDecided } from './refuse-incomplete';

/** Begins an import; it runs on after the answer. */
export const startImport: Handler<'start-import'> = async ({ plan, remember }, context) => {
  const createdAt = context.now();
  if (plan.what.kind === 'stops') refuseFuture(plan.what.receivedAt, createdAt);
  const db = await context.ledger();
  const author = await authorOf(db);
  const what: ImportPlan['what'] =
    plan.what.kind === 'stops'
      ? plan.what
      : asDecided(
          { ...plan.what, note: { ...plan.what.note, author, createdAt, review: null } },
          policyInForce((await settings(db)).policy),
          createdAt,
        );
  for (const one of remember) await db.put('mappings', one);
  const whole = { ...plan, author, what };
  await planImport(db, whole, createdAt);
  beginImport(db, whole, context.now);
  return null;
};
