import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { factsFor } from '@/lib/ledger/read/facts';
import type { Outreach } from '@/lib/model/record';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records that a message went out, one outreach a recipient. */
export const recordOutreach: Handler<'record-outreach'> = async ({ outreach }, context) => {
  const db = await context.ledger();
  const by = await authorOf(db);
  const facts = await factsFor(
    db,
    outreach.map(({ identifier }) => identifier),
  );
  const events = outreach.map((one, index) => {
    const contactId = facts[index]?.contact?.id ?? null;
    const full: Outreach = { ...one, id: newId(), by, contactId };
    return eventOf({ type: 'outreach-recorded', outreach: full }, by, context.now());
  });
  await append(db, events);
  await context.browser.recordChanged();
  return { recorded: events.length };
};
