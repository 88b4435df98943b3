import { currentVersion, ledgerName } from './current';
import type { Segment } from './packed/shapes';
import type { Dossier, State } from './schema';

/** The newest of the record, as it is read while the record is being opened. */
export interface NewestRows {
  /** The newest people on record by themselves, {@link newestAtOnce} at most. */
  readonly own: readonly Dossier[];
  /** The newest batch of imported people, and those of it that lie in `contacts` by now. */
  readonly segment: Segment | null;
  readonly changed: readonly string[];
  readonly state: State;
}

/** More than a table shows at once. */
export const newestAtOnce = 51;

/** What was begun; null once it was taken. */
interface Begun {
  /** Gives null where the record cannot be opened just so. */
  db: Promise<IDBDatabase | null> | null;
  /** Gives null where they could not be read. */
  rows: Promise<NewestRows | null> | null;
}

declare global {
  /** The record as a page began to open it before its own code was there. */
  var goodgroundsRecord: Begun | undefined;
}

/**
 * Begins to open the record, and to read its newest rows, from a script of a few lines, while the
 * page's own code is still being loaded. Nothing is changed: a record that needs steps, or cannot
 * be opened, is left to whoever opens it in full and can say why.
 */
export function beginOpen(wantsRows: boolean): void {
  // Whoever was quicker has opened it already.
  if (globalThis.goodgroundsRecord) return;
  const db = open();
  const rows = wantsRows ? db.then(async (one) => one && readNewest(one)).catch(() => null) : null;
  globalThis.goodgroundsRecord = { db, rows };
}

async function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(ledgerName, currentVersion);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => resolve(null));
    request.addEventListener('success', () => {
      const db = request.result;
      db.addEventListener('versionchange', () => {
        db.close();
        globalThis.goodgroundsRecord = { db: null, rows: null };
      });
      resolve(db);
    });
  });
}

async function readNewest(db: IDBDatabase): Promise<NewestRows | null> {
  const tx = db.transaction(['contacts', 'segments', 'state']);
  const contacts = tx.objectStore('contacts');
  const byChange = contacts.index('byChange');
  const segments = tx.objectStore('segments');
  if (!readsBackwards<Dossier>(byChange) || !readsBackwards<Segment>(segments)) return null;
  const [own, batches, state] = await Promise.all([
    answerOf(byChange.getAllRecords({ count: newestAtOnce, direction: 'prev' })),
    answerOf(segments.getAllRecords({ count: 1, direction: 'prev' })),
    answerOf<State | undefined>(tx.objectStore('state').get('state')),
  ]);
  if (!state) return null;
  const segment = batches[0]?.value ?? null;
  const changed = segment ? await answerOf(contacts.getAllKeys(idsLike(segment.firstId))) : [];
  return { own: own.map(({ value }) => value), segment, changed: changed.map(String), state };
}

/** Ids that begin like this one, as all of a batch do (`segment.ts`). */
function idsLike(id: string): IDBKeyRange {
  const start = id.slice(0, 24);
  return IDBKeyRange.bound(start, `${start}~`);
}

/** In Chromium since 141 and Firefox since 149. What the current version wrote is of its schema. */
interface Backwards<V> {
  getAllRecords(options: { count: number; direction: 'prev' }): IDBRequest<{ readonly value: V }[]>;
}

function readsBackwards<V>(list: object): list is Backwards<V> {
  return 'getAllRecords' in list;
}

async function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('Nothing was read.')),
    );
  });
}

/** The record as it was begun to be opened, for one who takes it over; null where it was not. */
export async function takeBegun(): Promise<IDBDatabase | null> {
  const begun = (globalThis.goodgroundsRecord ??= { db: null, rows: null });
  const { db } = begun;
  begun.db = null;
  return db;
}

/** The newest rows, where they were begun to be read; once only, as they are soon out of date. */
export async function takeNewest(): Promise<NewestRows | null> {
  const begun = globalThis.goodgroundsRecord;
  const rows = begun?.rows ?? null;
  if (begun) begun.rows = null;
  return rows;
}
