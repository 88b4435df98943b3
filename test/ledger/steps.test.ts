// @vitest-environment node
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { openLedger } from '@/lib/ledger/open';
import { indexLeft } from '@/lib/ledger/packed/runs';
import { contactPage } from '@/lib/ledger/read/contacts';
import { factsFor } from '@/lib/ledger/read/facts';
import { rebuild } from '@/lib/ledger/rebuild';
import type { LedgerDatabase, StoreName } from '@/lib/ledger/schema';
import { steps } from '@/lib/ledger/steps';

import { blob, contacts, planFor, run } from '../import/made';
import { contact, email, event, everything, freshLedger, outreach } from './made';

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

  it('say how far they are, from nothing to all, and nothing of a new ledger', async () => {
    const told: number[] = [];
    const onUpgrade = () => (done: number, all: number) => void told.push(done / all);
    const made = await freshLedger();
    const file = blob('Name,Email\nMara Voss,mara@nordwerk.example\n');
    await run(made, file, await planFor(file, contacts));
    const own = contact({ identifiers: [email('tobi@brightline.example')] });
    await append(made, [event({ type: 'contact-recorded', contact: own })]);
    const name = `older-${newId()}`;
    const older = await openLedger({ name, steps: steps.slice(0, 5), onUpgrade });
    expect(told).toEqual([]);
    for (const store of ['journal', 'segments', 'contacts'] as const)
      for (const value of await made.getAll(store)) await older.put(store, value);
    const state = await made.get('state', 'state');
    if (state) await older.put('state', state, 'state');
    older.close();
    const db = await openLedger({ name, onUpgrade });
    const parts = new Set(told);
    expect(parts.size).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([Math.min(...told) >= 0, told.at(-1)]).toEqual([true, 1]);
    db.close();
  });

  it('bring along what an older ledger holds', async () => {
    const made = await freshLedger();
    const file = blob('Name,Email,Company\nMara Voss,mara@nordwerk.example,Nordwerk\n');
    await run(made, file, await planFor(file, contacts));
    const identifiers = [email('tobi@brightline.example')];
    const own = contact({ name: 'Tobi Okafor', organisation: 'Brightline', identifiers });
    await append(made, [event({ type: 'contact-recorded', contact: own })]);
    const name = `older-${newId()}`;
    const older = await openLedger({ name, steps: steps.slice(0, 1) });
    for (const store of ['journal', 'segments', 'secrets', 'contacts'] as const) {
      await older.clear(store);
      for (const value of await made.getAll(store)) await older.put(store, value);
    }
    for (const key of await made.getAllKeys('places')) {
      const page = await made.get('places', key);
      if (page) await older.put('places', page, key);
    }
    const state = await made.get('state', 'state');
    if (state) await older.put('state', state, 'state');
    const dossier = await older.get('contacts', own.id);
    if (!dossier) throw new Error('Nobody there.');
    const { companyOrder: _, ...before } = dossier;
    await older.put('contacts', before);
    older.close();

    const db = await openLedger({ name });
    await indexLeft(db, async () => {});
    for (const sort of ['name', 'company'] as const) {
      const { rows } = await contactPage(db, { sort, direction: 'ascending', limit: 10 });
      const names = rows.map((one) => one.contact?.name);
      expect(names).toEqual(
        sort === 'name' ? ['Mara Voss', 'Tobi Okafor'] : ['Tobi Okafor', 'Mara Voss'],
      );
    }
    for (const search of ['brightl', 'nordwerk'])
      expect(
        (await contactPage(db, { sort: 'changed', direction: 'descending', limit: 10, search }))
          .rows,
      ).toHaveLength(1);
    const rebuilt = await everything(db);
    await rebuild(db);
    const { runs, lists, places } = await everything(db);
    expect({ runs, lists, places }).toMatchObject({
      runs: rebuilt['runs'],
      lists: rebuilt['lists'],
      places: rebuilt['places'],
    });
  });

  it('count whoever of an import is as they were taken in', async () => {
    const made = await freshLedger();
    const rows = Array.from({ length: 200 }, (_, i) => `P${i},p${i}@firm.example`);
    const file = blob(`Name,Email\n${rows.join('\n')}\n`);
    const plan = await planFor(file, contacts);
    await run(made, file, plan);
    const written = outreach(email('p7@firm.example'), null);
    await append(made, [event({ type: 'outreach-recorded', outreach: written })]);
    const [erased] = await factsFor(made, [email('p9@firm.example')]);
    const contactId = erased?.contact?.id ?? '';
    await append(made, [event({ type: 'contact-erased', contactId, reason: 'asked' })]);
    const state = await made.get('state', 'state');
    if (!state) throw new Error('No state.');
    const name = `older-${newId()}`;
    const older = await openLedger({ name, steps: steps.slice(0, 6) });
    for (const store of ['segments', 'contacts'] as const)
      for (const value of await made.getAll(store)) await older.put(store, value);
    const { [`rows:${plan.id}`]: left, ...counts } = state.counts;
    expect(left).toBe(198);
    await older.put('state', { ...state, counts }, 'state');
    older.close();
    const db = await openLedger({ name });
    expect((await db.get('state', 'state'))?.counts).toEqual(state.counts);
  });
});
