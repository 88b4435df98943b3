// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { beginOpen, newestAtOnce, takeNewest } from '@/lib/ledger/begin-open';
import { ledgerName } from '@/lib/ledger/current';
import { openLedger } from '@/lib/ledger/open';
import { openCurrentLedger } from '@/lib/ledger/open-current';
import { listContacts } from '@/lib/ledger/read/contact-list';
import { contactPage } from '@/lib/ledger/read/contacts';
import { candidatesIn } from '@/lib/ledger/read/narrow';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import { blob, contacts, planFor, run } from '../import/made';
import { contact, email, event, note } from './made';

let opened: LedgerDatabase | null = null;

afterEach(() => {
  opened?.close();
  opened = null;
  globalThis.goodgroundsRecord = undefined;
  indexedDB.deleteDatabase(ledgerName);
});

async function record(own: number, imported: number): Promise<void> {
  const db = await openLedger();
  if (imported > 0) {
    const lines = Array.from({ length: imported }, (_, i) => `P ${i},p${i}@firm.example,DE`);
    const file = blob(`Name,Email,Country\n${lines.join('\n')}\n`);
    await run(db, file, await planFor(file, contacts));
  }
  for (let i = 0; i < own; i++) {
    const one = contact({ name: `Own ${i}`, identifiers: [email(`own${i}@own.example`)] });
    await append(db, [event({ type: 'contact-recorded', contact: one })]);
    if (i === 0 && imported > 0) {
      const { rows } = await contactPage(db, {
        sort: 'changed',
        direction: 'descending',
        limit: 1,
        search: 'p7@firm.example',
      });
      // Somebody of the import who is on record by themselves since.
      const id = rows[0]?.id ?? '';
      await append(db, [event({ type: 'note-recorded', note: note(id) })]);
    }
  }
  db.close();
}

const plain = { sort: 'changed', direction: 'descending', limit: newestAtOnce - 1 } as const;
const narrower = async () => Promise.resolve(candidatesIn);

describe('a record that is opened before the code is there', () => {
  it.each([
    [0, 0],
    [3, 0],
    [0, 300],
    [4, 300],
    [80, 20],
    [70, 300],
  ])('gives the same first rows: %i by themselves, %i imported', async (own, imported) => {
    await record(own, imported);
    beginOpen(true);
    opened = await openCurrentLedger({});
    if (!opened) throw new Error('It was not opened.');
    const begun = await takeNewest();
    const quick = await listContacts(opened, plain, narrower, begun);
    const usual = await contactPage(opened, plain);
    expect(quick).toEqual(usual);
    const shown = new Set(quick.rows.map(({ id }) => id));
    const after =
      quick.next === null ? [] : (await contactPage(opened, { ...plain, after: quick.next })).rows;
    expect(after.length > 0).toBe(own + imported > shown.size);
    expect(after.some(({ id }) => shown.has(id))).toBe(false);
    expect(await takeNewest()).toBeNull();
  });

  it('is opened in full where it is not there yet, and nothing is left behind', async () => {
    beginOpen(true);
    expect(await openCurrentLedger({})).toBeNull();
    expect(await takeNewest()).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(ledgerName);
  });

  it('makes way for a newer version, before and after it was taken', async () => {
    await record(1, 0);
    beginOpen(false);
    await globalThis.goodgroundsRecord?.db;
    indexedDB.deleteDatabase(ledgerName);
    await record(2, 0);
    let closed = 0;
    beginOpen(false);
    opened = await openCurrentLedger({ onClosed: () => (closed += 1) });
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(ledgerName);
      request.addEventListener('success', resolve);
      request.addEventListener('blocked', reject);
    });
    expect(closed).toBe(1);
  });
});
