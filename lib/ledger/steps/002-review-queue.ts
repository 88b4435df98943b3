import { identifierKey } from '@/lib/model/identifier';
import type { Id } from '@/lib/model/record';

import { queued } from '../queue';
import type { Dossier, UpgradeTransaction } from '../schema';
import type { LedgerStep } from './step';

/** The review queue and the messages against a warning as indexes, so that neither is searched for. */
export const reviewQueue: LedgerStep = {
  to: 2,
  name: 'review-queue',
  async upgrade(_db, tx) {
    const contacts = tx.objectStore('contacts');
    contacts.createIndex('byReview', 'reviewOrder');
    contacts.createIndex('byOverride', 'overrideOrder');
    const overrides = await overridesIn(tx);
    const stopped = await stoppedIn(tx);
    let cursor = await contacts.openCursor();
    while (cursor) {
      const { value } = cursor;
      const override = overrides.get(value.id);
      await cursor.update(
        queued({
          ...value,
          ...(override && { override }),
          ...(stopped.has(value.id) && { stopped: true }),
        }),
      );
      cursor = await cursor.continue();
    }
  },
};

/** The last override in messages to each contact. */
async function overridesIn(tx: UpgradeTransaction) {
  const found = new Map<Id, NonNullable<Dossier['override']>>();
  let cursor = await tx.objectStore('journal').openCursor();
  while (cursor) {
    const { payload } = cursor.value;
    if (payload?.body.type === 'outreach-recorded') {
      const { at, contactId, override } = payload.body.outreach;
      if (override && contactId !== null) found.set(contactId, { at, reason: override.reason });
    }
    cursor = await cursor.continue();
  }
  return found;
}

/** Whom a stop that holds was recorded for. */
async function stoppedIn(tx: UpgradeTransaction): Promise<ReadonlySet<Id>> {
  const found = new Set<Id>();
  const byKey = tx.objectStore('contacts').index('byKey');
  let cursor = await tx.objectStore('suppressions').openCursor();
  while (cursor) {
    const { plain, lifted } = cursor.value;
    if (plain && lifted === null && plain.identifier.type !== 'domain') {
      const id = await byKey.getKey(identifierKey(plain.identifier));
      if (id !== undefined) found.add(id);
    }
    cursor = await cursor.continue();
  }
  return found;
}
