import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { factsFor } from '@/lib/ledger/read/facts';
import type { Outreach } from '@/lib/model/record';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/**
 * Records that a message went out, one outreach a recipient. A page that was not answered tells it
 * again: what has the moment of the last one on record is that one.
 */
export const recordOutreach: Handler<'record-outreach'> = async ({ outreach }, context) => {
  const db = await context.ledger();
  const by = await authorOf(db);
  const facts = await factsFor(
    db,
    outreach.map(({ identifier }) => identifier),
  );
  const events = outreach.flatMap((one, index) => {
    if (facts[index]?.outreach.lastAt === one.at) return [];
    const contactId = facts[index]?.contact?.id ?? null;
    const full: Outreach = { ...one, id: newId(), by, contactId };
    return eventOf({ type: 'outreach-recorded', outreach: full }, by, context.now());
  });
  if (events.length > 0) {
    await append(db, events);
    await context.browser.recordChanged();
  }
  return { recorded: events.length };
};
