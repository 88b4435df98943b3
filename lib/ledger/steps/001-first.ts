import { newOrganisationKey } from '../key';
import { noHash } from '../no-hash';
import type { LedgerStep } from './step';

/** The first ledger: all stores, the organisation's key, an empty chain. */
export const first: LedgerStep = {
  to: 1,
  name: 'first',
  async upgrade(db, tx) {
    db.createObjectStore('journal', { keyPath: 'n' });
    db.createObjectStore('segments', { keyPath: 'n' });
    const evidence = db.createObjectStore('evidence', { keyPath: 'id' });
    evidence.createIndex('byNote', 'noteId');
    db.createObjectStore('secrets', { keyPath: 'id' });
    db.createObjectStore('state');
    db.createObjectStore('settings');
    const contacts = db.createObjectStore('contacts', { keyPath: 'id' });
    contacts.createIndex('byKey', 'keys', { multiEntry: true });
    contacts.createIndex('byName', 'nameOrder');
    contacts.createIndex('byChange', 'changeOrder');
    contacts.createIndex('byRetention', 'retentionOrder');
    db.createObjectStore('places');
    db.createObjectStore('stops');
    const suppressions = db.createObjectStore('suppressions', { keyPath: 'id' });
    suppressions.createIndex('byToken', 'tokens', { multiEntry: true });
    suppressions.createIndex('byOrder', 'order');
    const requests = db.createObjectStore('requests', { keyPath: 'id' });
    requests.createIndex('byDue', 'dueOrder');
    requests.createIndex('byOrder', 'order');
    db.createObjectStore('campaigns', { keyPath: 'id' });
    db.createObjectStore('lias', { keyPath: 'id' });
    db.createObjectStore('imports', { keyPath: 'id' });
    db.createObjectStore('refused', { keyPath: ['importId', 'row'] });
    db.createObjectStore('mappings', { keyPath: 'id' });
    await tx.objectStore('secrets').add({ id: 'organisation', key: newOrganisationKey() });
    await tx.objectStore('state').add({ next: 0, head: noHash, at: null, counts: {} }, 'state');
  },
};
