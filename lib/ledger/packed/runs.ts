import { issue } from '../issue';
import type { LedgerDatabase } from '../schema';
import type { Pause } from '../stretch';
import { beginGathering, endGathering, isGathering, rowsLeft } from './gathering';
import type { Gathering } from './gathering';
import { placeIndex } from './place-index';
import type { PlaceIndex } from './place-index';
import { addPlaces } from './place-rows';
import { runBuilder, segmentsPerRun } from './run-builder';
import type { BuiltRun } from './run-builder';
import { rowsIn } from './segment';
import type { PackedRow } from './segment';
import type { Run, RunList, RunPage, Segment, SegmentCommon } from './shapes';

/** Batches read at once while a run is made of them. */
const atOnce = 64;

/** Makes imported rows findable and listed, as they come. */
export interface Indexer {
  /** Where the rows are; whoever adds a batch adds its identifiers here. */
  readonly places: PlaceIndex;
  /** One more batch, in the order of their numbers. */
  add(n: number, rows: readonly (PackedRow | null)[], common: SegmentCommon): Promise<void>;
  /** Writes everything that is not written yet. */
  finish(): Promise<void>;
  close(): void;
}

/**
 * Goes on where the runs end: the last one, where it has room, and batches that are in none (an
 * import was interrupted, or is older than the runs) come first.
 */
export async function openIndexer(db: LedgerDatabase, pause: Pause): Promise<Indexer> {
  const { k, from } = await whereRunsEnd(db);
  const places = placeIndex();
  const gathering: Gathering = { places, builder: runBuilder(), erasures: 0, erased: new Map() };
  beginGathering(db.name, gathering);
  let at = k;
  let news = false;
  const add: Indexer['add'] = async (n, rows, common) => {
    gathering.builder.add(n, rowsLeft(gathering, n, rows), common);
    news = true;
    if (gathering.builder.segments < segmentsPerRun) return;
    await write(db, gathering, at, pause);
    gathering.builder = runBuilder();
    at += 1;
    news = false;
  };
  await addLeft(db, from, gathering, add);
  return {
    places,
    add,
    async finish() {
      if (news) await write(db, gathering, at, pause);
      news = false;
      if (places.size > 0) await writePlaces(db, places);
    },
    close: () => endGathering(db.name),
  };
}

/** Makes the runs of batches that are in none. */
export async function indexLeft(db: LedgerDatabase, pause: Pause): Promise<void> {
  // An import that is under way does it.
  if (isGathering(db.name) || !(await isLeft(db))) return;
  const indexer = await openIndexer(db, pause);
  try {
    await indexer.finish();
  } finally {
    indexer.close();
  }
}

async function isLeft(db: LedgerDatabase): Promise<boolean> {
  const tx = db.transaction(['segments', 'runs', 'made']);
  const [segment, run, places] = await Promise.all([
    tx.objectStore('segments').openKeyCursor(null, 'prev'),
    tx.objectStore('runs').openCursor(null, 'prev'),
    tx.objectStore('made').get('places'),
  ]);
  if (!segment) return false;
  return segment.key !== run?.value.segments.at(-1) || segment.key >= (places ?? 0);
}

async function whereRunsEnd(db: LedgerDatabase): Promise<{ k: number; from: number }> {
  const last = await db.transaction('runs').store.openCursor(null, 'prev');
  if (!last) return { k: 0, from: 0 };
  const { k, segments } = last.value;
  return segments.length < segmentsPerRun
    ? { k, from: segments[0] ?? 0 }
    : { k: k + 1, from: (segments.at(-1) ?? 0) + 1 };
}

async function addLeft(
  db: LedgerDatabase,
  start: number,
  gathering: Gathering,
  add: Indexer['add'],
): Promise<void> {
  const placed = (await db.get('made', 'places')) ?? 0;
  for (let from = Math.min(start, placed); ;) {
    const segments = await db.getAll('segments', IDBKeyRange.lowerBound(from), atOnce);
    const last = segments.at(-1);
    if (!last) return;
    from = last.n + 1;
    for (const segment of segments) {
      const rows = rowsLeft(gathering, segment.n, rowsIn(segment));
      if (segment.n >= placed) addPlaces(gathering.places, segment.n, rows);
      if (segment.n >= start) await add(segment.n, rows, segment.common);
    }
  }
}

/** Writes the run; where somebody was erased while it was made, it is made again. */
async function write(
  db: LedgerDatabase,
  gathering: Gathering,
  k: number,
  pause: Pause,
): Promise<void> {
  for (;;) {
    const { erasures } = gathering;
    const built = await gathering.builder.build(k, pause);
    const tx = db.transaction(['runs', 'lists'], 'readwrite');
    tx.done.catch(() => null);
    // Whatever was queued before is through once this is answered.
    await tx.objectStore('runs').getKey(k);
    if (gathering.erasures === erasures) {
      putRun(tx.objectStore('runs'), tx.objectStore('lists'), built);
      await tx.done;
      return;
    }
    await tx.done;
  }
}

interface RunStore {
  put(run: Run): Promise<unknown>;
}

interface ListStore {
  delete(range: IDBKeyRange): Promise<unknown>;
  put(page: RunPage, key: [number, RunList, number]): Promise<unknown>;
}

function putRun(runs: RunStore, lists: ListStore, { run, pages }: BuiltRun): void {
  issue(lists.delete(IDBKeyRange.bound([run.k], [run.k, []])));
  for (const { key, page } of pages) issue(lists.put(page, key));
  issue(runs.put(run));
}

async function writePlaces(db: LedgerDatabase, places: PlaceIndex): Promise<void> {
  const tx = db.transaction(['places', 'made'], 'readwrite');
  tx.done.catch(() => null);
  const made = tx.objectStore('made');
  // Erasures that were queued before are through once this is answered.
  const before = (await made.get('places')) ?? 0;
  await places.write(tx.objectStore('places'));
  await made.put(Math.max(places.end, before), 'places');
  await tx.done;
  places.clear();
}

/** A transaction that reaches what is made of batches. */
interface RunTransaction {
  objectStore(name: 'segments'): {
    getAll(range: IDBKeyRange, count: number): Promise<Segment[]>;
  };
  objectStore(name: 'runs'): RunStore & { clear(): Promise<unknown> };
  objectStore(name: 'lists'): ListStore & { clear(): Promise<unknown> };
  objectStore(name: 'places'): Parameters<PlaceIndex['write']>[0] & { clear(): Promise<unknown> };
  objectStore(name: 'made'): { put(value: number, key: 'places'): Promise<unknown> };
}

const noPause = async () => {};

/**
 * Makes all runs and places anew, in a transaction that is open already.
 *
 * @param onProgress Is told the entry that it has come to, where there are batches at all.
 */
export async function remakeRuns(
  tx: RunTransaction,
  onProgress: (entry: number) => void = () => {},
): Promise<void> {
  await tx.objectStore('runs').clear();
  await tx.objectStore('lists').clear();
  await tx.objectStore('places').clear();
  const places = placeIndex();
  let builder = runBuilder();
  let k = 0;
  const end = async () => {
    if (builder.segments === 0) return;
    const built = await builder.build(k, noPause);
    putRun(tx.objectStore('runs'), tx.objectStore('lists'), built);
    builder = runBuilder();
    k += 1;
  };
  for (let from = 0; ;) {
    const segments = await tx.objectStore('segments').getAll(IDBKeyRange.lowerBound(from), atOnce);
    const last = segments.at(-1);
    if (!last) break;
    from = last.n + 1;
    for (const segment of segments) {
      const rows = rowsIn(segment);
      addPlaces(places, segment.n, rows);
      builder.add(segment.n, rows, segment.common);
      if (builder.segments === segmentsPerRun) await end();
    }
    onProgress(from);
  }
  await end();
  await places.write(tx.objectStore('places'));
  await tx.objectStore('made').put(places.end, 'places');
}
