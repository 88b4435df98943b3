/**
 * What the ledger's benchmark runs inside a page of a small extension made for it: our functions
 * and the floors they are measured against, alternating, in one browser.
 */
import Dexie from 'dexie';
import { openDB } from 'idb';

import { inspectFile } from '@/lib/import/inspect';
import { runImport } from '@/lib/import/run';
import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { tokensOf } from '@/lib/ledger/key';
import { openLedger } from '@/lib/ledger/open';
import type { ContactQuery } from '@/lib/ledger/read/contact-query';
import { contactPage } from '@/lib/ledger/read/contacts';
import { factsFor } from '@/lib/ledger/read/facts';
import { stopsFor } from '@/lib/ledger/read/stops-for';
import { verifyJournal } from '@/lib/ledger/read/verify';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { takeTokens } from '@/lib/ledger/stops/take-tokens';
import type { LedgerEvent } from '@/lib/model/event';
import type { Identifier } from '@/lib/model/identifier';
import type { Note } from '@/lib/model/record';

import { writeEvidencePack } from '../../entrypoints/dashboard/read/pack';

const at = '2026-11-22T09:00:00.000Z';
const author = 'Bench';

const common: Omit<Note, 'id' | 'contactId'> = {
  campaignId: null,
  purpose: 'Maintenance planning for plants with several sites',
  source: {
    origin: 'crm',
    capture: 'imported',
    place: 'CRM export of 20 November',
    occurredOn: '2026-11-20',
    capturedAt: at,
    capturedBy: author,
    visibility: 'internal',
    via: null,
    listEvidence: null,
  },
  basis: 'legitimate-interests',
  consent: null,
  liaId: null,
  softOptIn: null,
  implied: null,
  reason: 'Responsible for maintenance at an industrial company',
  roleRelevant: true,
  meets: [],
  evidence: [],
  categories: ['name', 'e-mail', 'role'],
  sharedWith: [],
  retainUntil: '2027-11-20',
  retentionRule: 'R2',
  author,
  createdAt: at,
  review: null,
};

let ledger: LedgerDatabase | null = null;
let packed: LedgerDatabase | null = null;
let file: Blob | null = null;

async function ours(): Promise<LedgerDatabase> {
  // The record of the extension itself: the dashboard shows it.
  ledger ??= await openLedger();
  return ledger;
}

async function bare() {
  return openDB('bench-bare', 1, {
    upgrade(db) {
      db.createObjectStore('rows', { keyPath: 'id' }).createIndex('byEmail', 'email');
      db.createObjectStore('notes', { keyPath: 'id' });
      db.createObjectStore('pages');
      // What a note is written to, with the same indexes.
      db.createObjectStore('state');
      db.createObjectStore('journal', { keyPath: 'n' });
      const contacts = db.createObjectStore('contacts', { keyPath: 'id' });
      contacts.createIndex('byKey', 'keys', { multiEntry: true });
      for (const order of orders) contacts.createIndex(order, order);
    },
  });
}

const orders = [
  'nameOrder',
  'companyOrder',
  'changeOrder',
  'retentionOrder',
  'reviewOrder',
  'overrideOrder',
  'noticeOrder',
];

const address = (i: number) => `person${String(i)}@firm${String(i % 40_000)}.example`;
const email = (i: number): Identifier => ({ type: 'email', value: address(i) });

function csvOf(from: number, to: number): Blob {
  const parts: (string | Blob)[] = ['First Name,Last Name,E-mail,Company,Job Title,Country\n'];
  const roles = ['Head of Maintenance', 'Plant Manager', 'Buyer', 'Reliability Engineer'];
  for (let start = from; start < to; start += 10_000) {
    let text = '';
    for (let i = start; i < Math.min(start + 10_000, to); i++) {
      // One row in a hundred repeats somebody from shortly before.
      const who = i % 100 === 99 ? i - 50 : i;
      text += `Given${String(who % 5000)},Family${String(who)},${address(who)},Firm ${String(who % 40_000)},${roles[who % 4] ?? ''},DE\n`;
    }
    // Given to the browser at once, as a file on disk would be.
    parts.push(new Blob([text]));
  }
  return new Blob(parts);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Begins to look at the page's long tasks; the answer is the longest since, in milliseconds. */
function watchTasks(): () => number {
  let longest = 0;
  const take = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  return () => {
    take(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}

/** What is typed and chosen in a list of contacts, one after the other. */
function questionsOf(i: number): Omit<ContactQuery, 'limit' | 'direction'>[] {
  const who = Math.floor(Math.random() * i);
  const sorts = ['changed', 'name', 'company', 'erase-by'] as const;
  const sort = sorts[who % sorts.length] ?? 'name';
  return [
    { sort: 'changed' },
    { sort: 'name' },
    { sort: 'company' },
    { sort: 'erase-by' },
    { sort, search: `given${String(who % 5000)}` },
    { sort, search: `family${String(who).slice(0, 4)}` },
    { sort, search: `given${String(who % 50)} family${String(who % 100)}` },
    { sort, search: `person${String(who)}@firm` },
    { sort, search: `firm ${String(who % 40_000)}` },
    { sort, search: 'reliability buyer' },
    { sort, search: 'nobody has this name' },
    { sort, country: 'DE' },
    { sort, country: 'FR' },
    { sort, basis: 'legitimate-interests', channel: 'email' },
    { sort, origin: 'crm', country: 'DE', search: `plant manager ${String(who % 5000)}` },
    { sort, eraseBy: '2027-01-01' },
  ];
}

async function importInto(db: LedgerDatabase, file: Blob, told: (begins: boolean) => void) {
  const { encoding, shape, fields, digest } = await inspectFile(file);
  const what = { kind: 'contacts' as const, note: common, retentionMonths: null };
  const plan = { id: newId(), fileName: 'bench.csv', digest, encoding, shape, fields, author };
  told(true);
  return runImport(db, { ...plan, country: 'DE', what }, file, {
    signal: new AbortController().signal,
    now: () => at,
    onProgress: () => told(false),
  });
}

function event(body: LedgerEvent['body']): LedgerEvent {
  return { id: newId(), author, at, body };
}

const bench = {
  /** Bare adds of the same rows, ten thousand to a transaction: milliseconds for `count`. */
  async bareAdds(count: number): Promise<number> {
    const db = await bare();
    return time(async () => {
      for (let start = 0; start < count; start += 10_000) {
        const tx = db.transaction('rows', 'readwrite');
        for (let i = start; i < Math.min(start + 10_000, count); i++) {
          const id = newId();
          void tx.store.add({
            ...common,
            id,
            email: address(i),
            name: `Given${String(i % 5000)} Family${String(i)}`,
            organisation: `Firm ${String(i % 40_000)}`,
            role: 'Plant Manager',
            country: 'DE',
          });
        }
        tx.commit();
        await tx.done;
      }
    });
  },

  /** Ten million tokens, of which some are of people that the import brings. */
  async tokens(count: number, ofPeople: number): Promise<number> {
    const db = await ours();
    const token = await tokensOf(db);
    const pieces: Uint8Array[] = [];
    for (let left = count - ofPeople; left > 0; left -= 4096) {
      const piece = new Uint8Array(Math.min(left, 4096) * 16);
      pieces.push(crypto.getRandomValues(piece));
    }
    const own = new Uint8Array(ofPeople * 16);
    for (let i = 0; i < ofPeople; i++) own.set(token(`email:${address(i * 97)}`), i * 16);
    pieces.push(own);
    const progress = {
      id: newId(),
      fileName: 'tokens',
      state: 'done' as const,
      offset: 0,
      size: 0,
      row: 0,
      firstEntry: 0,
      added: 0,
      merged: 0,
      suppressed: 0,
      refused: 0,
      startedAt: at as LedgerEvent['at'],
      finishedAt: null,
      error: null,
      plan: null,
    };
    const batch = { pieces, channels: 'all' as const, receivedAt: progress.startedAt };
    return time(async () =>
      takeTokens(db, { ...batch, author, at, sha256: '0'.repeat(64), progress }),
    );
  },

  /** Makes the file of people `from` to `to`, which the next import reads. */
  makeFile(from: number, to: number) {
    file = csvOf(from, to);
  },

  /** Imports that file; milliseconds, longest gap between two reports, what came of it. */
  async importRows() {
    const db = await ours();
    if (!file) throw new Error('There is no file to import.');
    const list = file;
    let last = performance.now();
    let longestGap = 0;
    let summary = '';
    const longestTask = watchTasks();
    const ms = await time(async () => {
      const done = await importInto(db, list, (begins) => {
        // Before it begins there is no import to tell of.
        if (!begins) longestGap = Math.max(longestGap, performance.now() - last);
        last = performance.now();
      });
      const { added, merged, suppressed, refused } = done;
      summary = JSON.stringify({ added, merged, suppressed, refused });
    });
    longestGap = Math.max(longestGap, performance.now() - last);
    return { ms, longestGap, longestTask: longestTask(), summary };
  },

  /**
   * One note on a person on record, strict, against one bare strict add of as many bytes, and
   * Dexie.
   */
  async notes(rounds: number) {
    const db = await ours();
    const floor = await bare();
    const dexie = new Dexie('bench-dexie', { chromeTransactionDurability: 'strict' });
    dexie.version(1).stores({ notes: 'id' });
    const contactId = newId();
    const identifiers = [{ type: 'email' as const, value: `note-${contactId}@own.example` }];
    const rest = { organisation: 'Own', role: null, country: 'DE', kind: null };
    await append(db, [
      event({
        type: 'contact-recorded',
        contact: { id: contactId, name: 'Own', identifiers, ...rest },
      }),
    ]);
    const samples: { ours: number; bare: number; dexie: number; floor: number }[] = [];
    const numbers = await db.get('state', 'state');
    for (let i = 0; i < rounds; i++) {
      // A person of their own for each note, as a rep records them.
      const id = newId();
      const who = [{ type: 'email' as const, value: `note-${id}@own.example` }];
      const contact = { id, name: `Own ${String(i)}`, identifiers: who, ...rest };
      await append(db, [event({ type: 'contact-recorded', contact })]);
      const note = event({
        type: 'note-recorded',
        note: { ...common, id: newId(), contactId: id },
      });
      const oursMs = await time(async () => append(db, [note]));
      const [entry, dossier, state] = await Promise.all([
        db.get('journal', (numbers?.next ?? 0) + i * 2 + 1),
        db.get('contacts', id),
        db.get('state', 'state'),
      ]);
      const same = { id: newId(), entry, dossier, state };
      const others = {
        bare: async () => {
          const tx = floor.transaction('notes', 'readwrite', { durability: 'strict' });
          void tx.store.add(same);
          tx.commit();
          await tx.done;
        },
        dexie: async () => dexie.table('notes').add({ ...same, id: newId() }),
        floor: async () => {
          const stores = ['journal', 'contacts', 'state'] as const;
          const tx = floor.transaction(stores, 'readwrite', { durability: 'strict' });
          void tx.objectStore('journal').add(entry);
          void tx.objectStore('contacts').put(dossier);
          void tx.objectStore('state').put(state, 'state');
          tx.commit();
          await tx.done;
        },
      };
      const sample = { ours: oursMs, bare: 0, dexie: 0, floor: 0 };
      // Each comes after each of the others as often: a write waits for what the last one left.
      const names = ['bare', 'dexie', 'floor'] as const;
      for (const [at] of names.entries()) {
        const name = names[(at + i) % names.length] ?? 'bare';
        sample[name] = await time(others[name]);
      }
      samples.push(sample);
    }
    dexie.close();
    return samples;
  },

  /** Facts for twenty recipients against twenty bare gets in one transaction. */
  async facts(rounds: number, people: number) {
    const db = await ours();
    const floor = await bare();
    const tx = floor.transaction('rows');
    const keys = (await tx.store.getAllKeys(null, 20_000)).map(String);
    const last = await db.transaction('segments').store.openKeyCursor(null, 'prev');
    const segments = last ? last.key + 1 : 0;
    const any = (count: number) => Math.floor(Math.random() * count);
    const samples: { ours: number; bare: number; floor: number }[] = [];
    for (let i = 0; i < rounds; i++) {
      const wanted = Array.from({ length: 20 }, () => email(Math.floor(Math.random() * people)));
      const ids = wanted.map(() => keys[Math.floor(Math.random() * keys.length)] ?? '');
      let known = 0;
      const oursMs = await time(async () => {
        known = (await factsFor(db, wanted)).filter(({ contact }) => contact).length;
      });
      const bareMs = await time(async () => {
        const gets = floor.transaction('rows').store;
        await Promise.all(ids.map(async (id) => gets.get(id)));
      });
      if (known < 15 && people > 1000) throw new Error(`Only ${String(known)} of 20 were found.`);
      const floorMs = await time(async () => {
        const all = db.transaction(['contacts', 'places', 'stops', 'segments']);
        const byKey = all.objectStore('contacts').index('byKey');
        await Promise.all(
          wanted.flatMap(({ value }): Promise<unknown>[] => [
            byKey.get(`email:${value}`),
            all.objectStore('places').get(any(4096)),
            all.objectStore('stops').get(any(65_536)),
            all.objectStore('segments').get(any(segments)),
          ]),
        );
      });
      samples.push({ ours: oursMs, bare: bareMs, floor: floorMs });
    }
    return samples;
  },

  /** Whether one address is stopped, against one bare get of a page of that size. */
  async check(rounds: number) {
    const db = await ours();
    const floor = await bare();
    const token = await tokensOf(db);
    const sample = await db.get('stops', 100);
    const size = sample?.length ?? 0;
    const put = floor.transaction('pages', 'readwrite');
    for (let i = 0; i < 2000; i++) void put.store.put(new Uint8Array(size), i);
    await put.done;
    const samples: { ours: number; bare: number }[] = [];
    for (let i = 0; i < rounds; i++) {
      const oursMs = await time(async () => {
        const tx = db.transaction('stops');
        await stopsFor(email(i * 31), token, async (n) => tx.store.get(n));
      });
      const bareMs = await time(async () => floor.get('pages', i % 2000));
      samples.push({ ours: oursMs, bare: bareMs });
    }
    return samples;
  },

  /** The whole journal against the bare digests of the same batches. */
  async verify() {
    const db = await ours();
    let outcome = '';
    const oursMs = await time(async () => {
      outcome = JSON.stringify(await verifyJournal(db));
    });
    let bareMs = 0;
    const readMs = await time(async () => {
      for (let from = 0; ;) {
        const segments = await db.getAll('segments', IDBKeyRange.lowerBound(from), 128);
        const last = segments.at(-1);
        if (!last) break;
        from = last.n + 1;
        const batches = segments.map(({ bytes }) => bytes);
        bareMs += await time(async () =>
          Promise.all(batches.map(async (bytes) => crypto.subtle.digest('SHA-256', bytes))),
        );
      }
    });
    let next = 0;
    const end = (await db.get('state', 'state'))?.next ?? 0;
    const aloneMs = await time(async () =>
      Promise.all(
        Array.from({ length: 4 }, async () => {
          while (next < end) {
            const from = next;
            next += 32;
            await db.getAll('segments', IDBKeyRange.bound(from, from + 31), 32);
          }
        }),
      ),
    );
    return { ours: oursMs, bare: bareMs, read: readMs, alone: aloneMs, outcome };
  },

  /** Erasure of imported people, each against a bare strict transaction. */
  async erasures(rounds: number, people: number) {
    const db = await ours();
    const floor = await bare();
    const samples: { ours: number; bare: number }[] = [];
    for (let i = 0; i < rounds; i++) {
      const [facts] = await factsFor(db, [email(Math.floor((people / rounds) * i) + 1)]);
      const contactId = facts?.contact?.id;
      if (contactId === undefined) continue;
      const erased = event({ type: 'contact-erased', contactId, reason: 'Article 17' });
      const oursMs = await time(async () => append(db, [erased]));
      const bareMs = await time(async () => {
        const tx = floor.transaction('notes', 'readwrite', { durability: 'strict' });
        void tx.store.add({ id: newId() });
        tx.commit();
        await tx.done;
      });
      samples.push({ ours: oursMs, bare: bareMs });
    }
    return samples;
  },

  /** Pages of fifty contacts, one after the other, newest first. */
  async nextPages(rounds: number) {
    const db = await ours();
    const query = { sort: 'changed', direction: 'descending', limit: 50 } as const;
    const samples: number[] = [];
    let page = await contactPage(db, query);
    for (let i = 0; i < rounds && page.next !== null; i++) {
      const after = page.next;
      samples.push(
        await time(async () => {
          page = await contactPage(db, { ...query, after });
        }),
      );
    }
    return samples;
  },

  /** Milliseconds of each of many questions. */
  async questions(rounds: number, people: number) {
    const db = await ours();
    const samples: number[] = [];
    for (let i = 0; i < rounds; i++)
      for (const question of questionsOf(people)) {
        const direction = i % 2 === 0 ? 'ascending' : 'descending';
        const ms = await time(async () =>
          contactPage(db, { ...question, direction, limit: 50, patience: 100 }),
        );
        if (ms > 150) console.log(`${String(Math.round(ms))} ms: ${JSON.stringify(question)}`);
        samples.push(ms);
      }
    return samples;
  },

  /** Another record, for an evidence pack. */
  async packRecord(count: number) {
    packed = await openLedger({ name: 'bench-pack' });
    await importInto(packed, csvOf(0, count), () => {});
  },

  /** The pack of everything in it, written to a file as it comes. */
  async pack() {
    if (!packed) throw new Error('There is no record to pack.');
    const db = packed;
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('pack.zip', { create: true });
    const file = await handle.createWritable();
    const period = { from: '2026-01-01', to: '2026-12-31' } as const;
    const sink = { write: async (bytes: Uint8Array<ArrayBuffer>) => file.write(bytes) };
    const ms = await time(async () => writeEvidencePack(db, period, sink, () => {}));
    await file.close();
    return { ms, bytes: (await handle.getFile()).size };
  },

  /** The first fifty contacts, newest first, against a bare read of fifty rows. */
  async list(rounds: number, sort: 'changed' | 'name') {
    const db = await ours();
    const floor = await bare();
    const samples: { ours: number; bare: number }[] = [];
    for (let i = 0; i < rounds; i++) {
      const oursMs = await time(async () =>
        contactPage(db, { sort, direction: 'ascending', limit: 50 }),
      );
      const bareMs = await time(async () => floor.getAll('rows', null, 50));
      samples.push({ ours: oursMs, bare: bareMs });
    }
    return samples;
  },
};

declare global {
  // oxlint-disable-next-line no-var -- the only way to declare a global
  var bench: unknown;
}

globalThis.bench = bench;
