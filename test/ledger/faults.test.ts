// @vitest-environment node
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { runImport } from '@/lib/import/run';
import { importStatus, planImport, resumeImport } from '@/lib/import/running';
import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { openLedger } from '@/lib/ledger/open';
import { verifyJournal } from '@/lib/ledger/read/verify';
import { rebuild } from '@/lib/ledger/rebuild';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { LedgerEvent } from '@/lib/model/event';

import { blob, contacts, planFor, run } from '../import/made';
import {
  at,
  contact,
  email,
  event,
  everything,
  note,
  outreach,
  request,
  suppression,
} from './made';

const mara = email('mara.voss@nordwerk.example');

class Stopped extends Error {}

const methods = ['get', 'add', 'put', 'delete', 'getAll', 'openCursor', 'clear'] as const;

/** Stops the worker at its n-th request: nothing of ours runs any more, the transaction is dropped. */
function stopAt(n: number): { reached: () => boolean } {
  let requests = 0;
  for (const name of methods) {
    const real = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      requests += 1;
      if (requests === n) {
        if (this.transaction.mode === 'readwrite') this.transaction.abort();
        throw new Stopped();
      }
      return Reflect.apply(real, this, args);
    });
  }
  return { reached: () => requests >= n };
}

/** A name, and a ledger with somebody who can be written about. */
async function ledgerWithPerson() {
  const name = newId();
  const db = await openLedger({ name });
  const person = contact();
  await append(db, [
    event({ type: 'contact-recorded', contact: person }),
    event({ type: 'note-recorded', note: note(person.id) }),
  ]);
  return { name, db, person };
}

type Setting = Awaited<ReturnType<typeof ledgerWithPerson>>;

const writes: Record<string, (setting: Setting) => readonly LedgerEvent[]> = {
  'a note about somebody new': () => {
    const other = contact({ identifiers: [email('tobi@brightline.example')] });
    return [
      event({ type: 'contact-recorded', contact: other }),
      event({ type: 'note-recorded', note: note(other.id) }),
    ];
  },
  'a contact that merges with one on record': () => [
    event({ type: 'contact-recorded', contact: contact({ name: 'M. Voss' }) }),
  ],
  'a message and a request': ({ person }) => [
    event({ type: 'outreach-recorded', outreach: outreach(mara, person.id) }),
    event({ type: 'request-recorded', request: request(mara, person.id) }),
  ],
  'a stop with an erasure': ({ person }) => [
    event({ type: 'suppression-recorded', suppression: suppression(mara) }),
    event({ type: 'contact-erased', contactId: person.id, reason: 'Article 17' }),
  ],
};

afterEach(() => {
  vi.restoreAllMocks();
});

async function reopened(name: string, db: LedgerDatabase) {
  vi.restoreAllMocks();
  db.close();
  return openLedger({ name });
}

describe('a worker that is stopped at any request of a write', () => {
  it.each(Object.entries(writes))('leaves %s whole or not there', async (_what, events) => {
    let stops = 0;
    for (let n = 1; ; n++) {
      const setting = await ledgerWithPerson();
      const before = await everything(setting.db);
      const { reached } = stopAt(n);
      const outcome = await append(setting.db, events(setting)).then(
        () => 'written' as const,
        () => 'refused' as const,
      );
      const wasReached = reached();
      const db = await reopened(setting.name, setting.db);
      expect(await verifyJournal(db)).toMatchObject({ fault: null });
      const after = await everything(db);
      db.close();
      expect(outcome).toBe(wasReached ? 'refused' : 'written');
      if (!wasReached) break;
      stops += 1;
      expect(after).toEqual(before);
    }
    expect(stops).toBeGreaterThan(4);
  });

  it('leaves a replay undone, and the projections as they were', async () => {
    for (let n = 1; n < 40; n += 3) {
      const setting = await ledgerWithPerson();
      const before = await everything(setting.db);
      const { reached } = stopAt(n);
      const done = await rebuild(setting.db).then(
        () => true,
        () => false,
      );
      const stopped = reached();
      const db = await reopened(setting.name, setting.db);
      expect(done).toBe(!stopped);
      expect(await everything(db)).toEqual(before);
      db.close();
    }
  });
});

describe('an import that is stopped at any request', () => {
  it('goes on, and ends as if it had not been', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `P${i},p${i}@f.example`);
    const file = blob(`name,email\n${rows.join('\n')}\nbad,half@\n`);
    let stops = 0;
    for (let n = 1; n < 4000; n += 97) {
      const name = newId();
      let db = await openLedger({ name });
      const plan = await planFor(file, contacts);
      const { reached } = stopAt(n);
      await run(db, file, plan).catch(() => null);
      if (reached()) stops += 1;
      db = await reopened(name, db);
      const done = await run(db, file, plan);
      expect(done).toMatchObject({ state: 'done', added: 300, refused: 1 });
      expect(await verifyJournal(db)).toMatchObject({ fault: null });
      const state = await db.get('state', 'state');
      expect(state?.counts).toMatchObject({ contacts: 300, notes: 300 });
      db.close();
    }
    expect(stops).toBeGreaterThan(3);
  });
});

describe('a browser that has no room left', () => {
  it('says so, and nothing is lost', async () => {
    const { db, person } = await ledgerWithPerson();
    const before = await everything(db);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(
      append(db, [event({ type: 'note-recorded', note: note(person.id) })]),
    ).rejects.toMatchObject({ fault: 'quota' });
    vi.restoreAllMocks();
    expect(await everything(db)).toEqual(before);
  });

  it('ends an import that cannot even write that it ended, and lets it go on later', async () => {
    const db = await openLedger({ name: newId() });
    const file = blob('Name,Email\nMara,mara@nordwerk.example\n');
    const plan = await planFor(file, contacts);
    const storage = { getDirectory: async () => folderWith(file), estimate: async () => ({}) };
    vi.stubGlobal('navigator', { storage });
    const now = () => at;
    await planImport(db, plan, now());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const stands = async () => importStatus(db, plan.id, now);
    await vi.waitFor(async () =>
      expect(await stands()).toMatchObject({ state: 'failed', error: 'quota' }),
    );
    expect(await stands()).toMatchObject({ state: 'failed', error: 'quota' });
    vi.restoreAllMocks();
    await resumeImport(db, plan.id, now);
    await vi.waitFor(async () => expect(await stands()).toMatchObject({ state: 'done', added: 1 }));
    vi.unstubAllGlobals();
  });

  it('is not filled to the last byte by us: an import stops first, an entry much later', async () => {
    const db = await openLedger({ name: newId() });
    const left = (bytes: number) =>
      vi.stubGlobal('navigator', {
        storage: { estimate: async () => ({ quota: bytes + 1000, usage: 1000 }) },
      });
    const note = async (n: number) =>
      append(db, [
        event({
          type: 'contact-recorded',
          contact: contact({ identifiers: [email(`p${n}@f.example`)] }),
        }),
      ]);
    const file = blob('Name,Email\nMara,mara@nordwerk.example\n');
    const plan = await planFor(file, contacts);
    const control = { signal: new AbortController().signal, onProgress: () => {}, now: () => at };
    left(20_000_000);
    await note(1);
    await expect(runImport(db, plan, file, control)).rejects.toMatchObject({ fault: 'quota' });
    left(1_000_000);
    await expect(note(2)).rejects.toMatchObject({ fault: 'quota' });
    expect((await db.get('state', 'state'))?.next).toBe(1);
    left(200_000_000);
    await note(2);
    expect(await runImport(db, plan, file, control)).toMatchObject({ state: 'done', added: 1 });
    vi.unstubAllGlobals();
  });
});

/** The extension's private folder with one file in it, whatever it is asked for. */
function folderWith(file: Blob) {
  return {
    getDirectoryHandle: async () => ({
      getFileHandle: async () => ({ getFile: async () => file }),
      removeEntry: async () => undefined,
    }),
  };
}

describe('two pages', () => {
  it('write at the same time, and both are there in one chain', async () => {
    const name = newId();
    const [a, b] = [await openLedger({ name }), await openLedger({ name })];
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) =>
        append(i % 2 === 0 ? a : b, [
          event({
            type: 'contact-recorded',
            contact: contact({ identifiers: [email(`p${i}@f.example`)] }),
          }),
        ]),
      ),
    );
    expect(await verifyJournal(a)).toMatchObject({ entries: 20, fault: null });
    expect((await a.get('state', 'state'))?.counts['contacts']).toBe(20);
  });
});

describe('a clock that is set back', () => {
  it('changes neither the order of the journal nor what verifies', async () => {
    const { db, person } = await ledgerWithPerson();
    const earlier = '2020-01-01T00:00:00.000Z';
    await append(db, [event({ type: 'note-recorded', note: note(person.id) }, earlier)]);
    expect(await verifyJournal(db)).toMatchObject({ entries: 3, fault: null });
  });
});
