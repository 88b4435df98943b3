import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import type { Suppression } from '@/lib/model/record';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records that somebody is not to be contacted: a person clicked, or said so in one of our pages. */
export const recordSuppression: Handler<'record-suppression'> = async (input, context) => {
  const db = await context.ledger();
  const by = await authorOf(db);
  const now = context.now();
  const suppressions = input.identifiers.map((identifier): Suppression => ({
    id: newId(),
    identifier,
    channels: input.channels,
    reason: input.reason,
    receivedAt: input.receivedAt,
    recordedAt: now,
    by,
    words: input.words,
  }));
  await append(
    db,
    suppressions.map((suppression) =>
      eventOf({ type: 'suppression-recorded', suppression }, by, now),
    ),
  );
  await context.browser.recordChanged();
  return { ids: suppressions.map(({ id }) => id) };
};
