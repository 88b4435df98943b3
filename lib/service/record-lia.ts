import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { lias } from '@/lib/ledger/read/settings';
import { RefusalError } from '@/lib/messages/receive';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records an assessment; a later state of the same one gets the next version number. */
export const recordLia: Handler<'record-lia'> = async (input, context) => {
  const db = await context.ledger();
  const { lias: fixed } = await context.administered();
  if (fixed.some(({ id }) => id === input.id))
    throw new RefusalError('locked', 'an administrator fixed this assessment');
  const earlier = (await lias(db)).find(({ id }) => id === input.id);
  const lia = { ...input.lia, id: input.id ?? newId(), version: (earlier?.version ?? 0) + 1 };
  const author = await authorOf(db);
  await append(db, [eventOf({ type: 'lia-recorded', lia }, author, context.now())]);
  await context.browser.recordChanged();
  return { id: lia.id };
};
