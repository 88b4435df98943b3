import type { LedgerStep } from './step';

/** A place for the screenings that say whether an impact assessment is needed. */
export const screenings: LedgerStep = {
  to: 3,
  name: 'screenings',
  async upgrade(db) {
    db.createObjectStore('screenings', { keyPath: 'id' });
  },
};
