import { noticed } from '../notices';
import type { LedgerStep } from './step';

/** Who has not been told where their data came from, by the day they have to be. */
export const notices: LedgerStep = {
  to: 4,
  name: 'notices',
  async upgrade(_db, tx) {
    const contacts = tx.objectStore('contacts');
    contacts.createIndex('byNotice', 'noticeOrder');
    let cursor = await contacts.openCursor();
    while (cursor) {
      const next = noticed(cursor.value);
      if (next.noticeOrder !== undefined) await cursor.update(next);
      cursor = await cursor.continue();
    }
  },
};
