import { searchKey } from '../dossier';
import type { LedgerStep } from './step';

/** Stores that ledgers of version 1 may have; the schema does not know them any more. */
const gone: readonly string[] = ['orders'];

/**
 * Lists and words of imported rows by runs, in place of keys that held every name twice. The runs
 * themselves are made after the ledger is open: what is derived need not hold up the upgrade.
 */
export const runs: LedgerStep = {
  to: 5,
  name: 'runs',
  async upgrade(db, tx) {
    for (const name of Array.from(db.objectStoreNames))
      if (gone.includes(name)) db.deleteObjectStore(name);
    db.createObjectStore('runs', { keyPath: 'k' });
    db.createObjectStore('lists');
    const cards = db.createObjectStore('cards', { keyPath: 'id' });
    cards.createIndex('byWord', 'words', { multiEntry: true });
    const contacts = tx.objectStore('contacts');
    contacts.createIndex('byCompany', 'companyOrder');
    let contact = await contacts.openCursor();
    while (contact) {
      const { id, contact: told, nameOrder } = contact.value;
      const companyOrder = `${searchKey(told?.organisation ?? '')} ${id}`;
      // Only who is listed has a place in any order.
      if (nameOrder !== undefined) await contact.update({ ...contact.value, companyOrder });
      contact = await contact.continue();
    }
    const made = db.createObjectStore('made');
    await made.put(0, 'cards');
    const last = await tx.objectStore('segments').openKeyCursor(null, 'prev');
    let placed = last ? last.key + 1 : 0;
    // Before this step an import's places were written at its end only.
    let unfinished = await tx.objectStore('imports').openCursor();
    while (unfinished) {
      const { state, firstEntry } = unfinished.value;
      if (state !== 'done') placed = Math.min(placed, firstEntry);
      unfinished = await unfinished.continue();
    }
    await made.put(placed, 'places');
  },
};
