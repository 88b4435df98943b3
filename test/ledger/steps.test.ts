// @vitest-environment node
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { openLedger } from '@/lib/ledger/open';
import type { LedgerDatabase, StoreName } from '@/lib/ledger/schema';
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
    expect(wanted).toMatchObject({ stores: shapeOf(db), state: await db.get('state', 'state') });
  });

  it.each(steps.slice(1))(
    '$to ($name) leaves what was there as documented',
    async ({ to, name }) => {
      const step = `test/ledger/steps/${String(to).padStart(3, '0')}-${name}`;
      const read = (when: string) =>
        JSON.parse(readFileSync(`${step}.${when}.json`, 'utf8')) as Partial<
          Record<StoreName, unknown[]>
        >;
      const ledger = `step-${to}`;
      const old = await openLedger({ name: ledger, steps: steps.slice(0, to - 1) });
      const before = Object.entries(read('before')) as [StoreName, never[]][];
      for (const [store, values] of before) for (const value of values) await old.put(store, value);
      old.close();
      const db = await openLedger({ name: ledger, steps: steps.slice(0, to) });
      const { stores: _, state: __, ...after }: Record<string, unknown> = read('after');
      expect(Object.keys(after)).not.toEqual([]);
      for (const [store, values] of Object.entries(after))
        expect({ store, values: await db.getAll(store as StoreName) }).toEqual({ store, values });
    },
  );
});
