import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { screenings } from '@/lib/ledger/read/settings';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records a screening; a later state of the same one gets the next version number. */
export const recordScreening: Handler<'record-screening'> = async (input, context) => {
  const db = await context.ledger();
  const earlier = (await screenings(db)).find(({ id }) => id === input.id);
  const id = input.id ?? newId();
  const screening = { ...input.screening, id, version: (earlier?.version ?? 0) + 1 };
  const author = await authorOf(db);
  await append(db, [eventOf({ type: 'screening-recorded', screening }, author, context.now())]);
  await context.browser.recordChanged();
  return { id };
};
