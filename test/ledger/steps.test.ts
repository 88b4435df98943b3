// @vitest-environment node
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { LedgerDatabase } from '@/lib/ledger/schema';
import { steps } from '@/lib/ledger/steps';

import { freshLedger } from './made';

function shapeOf(db: LedgerDatabase) {
  return Object.fromEntries(
    Array.from(db.objectStoreNames, (name) => {
      const { store } = db.transaction(name);
      const indexes = Array.from(store.indexNames, (index) => {
        const { keyPath, multiEntry, unique } = store.index(index);
        return [index, { keyPath, multiEntry, unique }];
      });
      return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
    }),
  );
}

describe('the steps', () => {
  it('make the stores that the last one is documented to leave', async () => {
    const { to, name } = steps.at(-1) ?? { to: 0, name: '' };
    const file = `test/ledger/steps/${String(to).padStart(3, '0')}-${name}.after.json`;
    const wanted: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const db = await freshLedger();
    const key = await db.get('secrets', 'organisation');
    expect(key?.key).toHaveLength(32);
    expect({ stores: shapeOf(db), state: await db.get('state', 'state') }).toEqual(wanted);
  });
});
