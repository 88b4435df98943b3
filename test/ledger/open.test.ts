// @vitest-environment node
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { currentVersion } from '@/lib/ledger/current';
import { newId } from '@/lib/ledger/id';
import { openLedger } from '@/lib/ledger/open';
import { openCurrentLedger } from '@/lib/ledger/open-current';
import { counts } from '@/lib/ledger/read/counts';
import { steps } from '@/lib/ledger/steps';
import type { LedgerStep } from '@/lib/ledger/steps/step';

import { contact, event, everything } from './made';

const later: LedgerStep = {
  to: steps.length + 1,
  name: 'later',
  async upgrade(_db, tx) {
    const { store } = { store: tx.objectStore('contacts') };
    await store.get('nobody');
  },
};

const broken: LedgerStep = {
  to: steps.length + 1,
  name: 'broken',
  async upgrade(_db, tx) {
    await tx.objectStore('contacts').clear();
    throw new Error('Could not go on');
  },
};

async function ledgerWithOne(name: string) {
  const db = await openLedger({ name });
  await append(db, [event({ type: 'contact-recorded', contact: contact() })]);
  return db;
}

describe('openLedger', () => {
  it('refuses a record that a later version wrote, and leaves it as it is', async () => {
    const name = newId();
    (await ledgerWithOne(name)).close();
    (await openLedger({ name, steps: [...steps, later] })).close();
    await expect(openLedger({ name })).rejects.toMatchObject({ fault: 'newer' });
    const db = await openLedger({ name, steps: [...steps, later] });
    expect((await counts(db)).counts['contacts']).toBe(1);
  });

  it('leaves everything as it was where a step fails', async () => {
    const name = newId();
    const db = await ledgerWithOne(name);
    const before = await everything(db);
    db.close();
    await expect(openLedger({ name, steps: [...steps, broken] })).rejects.toMatchObject({
      fault: 'step-failed',
    });
    expect(await everything(await openLedger({ name }))).toEqual(before);
  });

  it('lets a newer version through from an open page', async () => {
    const name = newId();
    let closed = 0;
    await openLedger({ name, onClosed: () => (closed += 1) });
    const db = await openLedger({ name, steps: [...steps, later] });
    expect(db.version).toBe(later.to);
    expect(closed).toBe(1);
  });

  it('says so where a page of an older version does not let go', async () => {
    const name = newId();
    const stubborn = await openDB(name, 1);
    let told = 0;
    await expect(
      openLedger({ name, steps: [...steps, later], patience: 20, onBlocked: () => (told += 1) }),
    ).rejects.toMatchObject({ fault: 'blocked' });
    expect(told).toBe(1);
    stubborn.close();
  });

  it('numbers its steps without a gap', () => {
    expect(steps.map(({ to }) => to)).toEqual(steps.map((_, i) => i + 1));
  });
});

describe('openCurrentLedger', () => {
  it('is of the version that the steps lead to', () => {
    expect(currentVersion).toBe(steps.at(-1)?.to);
  });

  it('opens a record that is up to date, with what is in it', async () => {
    const name = newId();
    (await ledgerWithOne(name)).close();
    const db = await openCurrentLedger({ name });
    expect(db && (await counts(db)).counts['contacts']).toBe(1);
  });

  it('leaves one that is not there, or is older, to the steps', async () => {
    const name = newId();
    expect(await openCurrentLedger({ name })).toBeNull();
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
    (await openLedger({ name, steps: steps.slice(0, -1) })).close();
    expect(await openCurrentLedger({ name })).toBeNull();
    const after = await indexedDB.databases();
    expect(after.find((one) => one.name === name)?.version).toBe(steps.at(-2)?.to);
    expect((await openLedger({ name })).version).toBe(steps.at(-1)?.to);
  });

  it('refuses a record that a later version wrote', async () => {
    const name = newId();
    (await openLedger({ name, steps: [...steps, later] })).close();
    await expect(openCurrentLedger({ name })).rejects.toMatchObject({ fault: 'newer' });
  });
});
