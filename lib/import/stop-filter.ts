import { tokensOf } from '@/lib/ledger/key';
import { readKey } from '@/lib/ledger/packed/segment';
import type { PackedRow } from '@/lib/ledger/packed/segment';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import {
  bitsOf,
  domainMap,
  findStop,
  markPage,
  mayHoldDomain,
  pageOf,
  stopsIn,
} from '@/lib/ledger/stops/stop-pages';
import type { StopPage } from '@/lib/ledger/stops/stop-pages';
import { domainKeys, hostOf, keysToStop } from '@/lib/ledger/stops/token';
import type { Pause } from '@/lib/ledger/stretch';

/** Answers which of many people are stopped on every channel, exactly. */
export interface StopCheck {
  (people: readonly PackedRow[]): Promise<boolean[]>;
}

/** Pages read at once while the filter is made. */
const pagesAtOnce = 256;

/** Reads that are under way at once: the storage answers one while another is gone through. */
const readsAhead = 3;

const pageCount = 0x10000;

/**
 * Makes the check for a whole import: of every token on record two bytes are held in memory, in the
 * order of the pages, which says of nearly everybody that no stop exists; only the others' pages
 * are read. With no stops there is nothing to read at all.
 */
export async function stopCheck(db: LedgerDatabase, pause: Pause): Promise<StopCheck> {
  const token = await tokensOf(db);
  const filter = await readFilter(db, pause);
  const hosts = new Map<string, readonly string[]>();
  const domains = await db.get('stops', domainMap);
  const noDomains = domains?.some((pages) => pages !== 0) !== true;
  const suspect = (key: string) => (filter?.mayHave(token.start(key)) === true ? [key] : none);
  /** The domain's keys and those above it: the same for everybody there. */
  const suspectHosts = (host: string): readonly string[] => {
    const known = hosts.get(host);
    if (known) return known;
    const found = domainKeys(host).flatMap(({ key }) =>
      mayHoldDomain(domains, token.start(key) >>> 16) ? suspect(key) : none,
    );
    if (hosts.size < 200_000) hosts.set(host, found);
    return found;
  };
  const suspectKeys = (key: string): readonly string[] => {
    const own = key.includes('+') ? keysToStop(readKey(key)).flatMap(suspect) : suspect(key);
    if (noDomains) return own;
    const host = hostOfKey(key);
    const above = host === null ? none : suspectHosts(host);
    return above.length === 0 ? own : [...own, ...above];
  };
  return async (people) => {
    if (!filter) return people.map(() => false);
    const found = people.map(({ keys }) =>
      keys.length === 1 ? suspectKeys(keys[0] ?? '') : keys.flatMap((key) => suspectKeys(key)),
    );
    if (found.every((keys) => keys.length === 0)) return people.map(() => false);
    const tx = db.transaction('stops');
    return Promise.all(
      found.map(async (keys) => {
        if (keys.length === 0) return false;
        const stopped = await Promise.all(
          keys.map(async (key) => {
            const one = token(key);
            return isFull(await tx.store.get(pageOf(one)), one);
          }),
        );
        return stopped.includes(true);
      }),
    );
  };
}

/** What {@link hostOf} says of the identifier, without making one: a million keys are asked. */
function hostOfKey(key: string): string | null {
  return key.startsWith('email:') ? key.slice(key.lastIndexOf('@') + 1) : hostOf(readKey(key));
}

function isFull(page: StopPage | undefined, token: Uint8Array): boolean {
  const stop = findStop(page, token);
  return stop !== null && (stop.recorded | stop.imported) === bitsOf('all');
}

const none: readonly string[] = [];

interface Filter {
  /** By the first four bytes of a token. */
  mayHave(start: number): boolean;
}

/** The third and fourth byte of every token, sorted within its page, and where each page begins. */
async function readFilter(db: LedgerDatabase, pause: Pause): Promise<Filter | null> {
  const state = await db.get('state', 'state');
  const expected = (state?.counts['stops'] ?? 0) * 2 + (state?.counts['tokens'] ?? 0);
  let marks = new Uint16Array(Math.max(1024, expected));
  let size = 0;
  const starts = new Uint32Array(pageCount + 1);
  const read = async (first: number) => {
    const range = IDBKeyRange.bound(first, Math.min(first + pagesAtOnce, pageCount), false, true);
    const { store } = db.transaction('stops');
    return Promise.all([store.getAllKeys(range, pagesAtOnce), store.getAll(range, pagesAtOnce)]);
  };
  const readAhead = (first: number) => {
    const reading = read(Math.min(first, pageCount - 1));
    // It is waited for in its turn, and tells of a failure then.
    reading.catch(() => null);
    return reading;
  };
  const ahead = Array.from({ length: readsAhead }, (_, i) => readAhead(i * pagesAtOnce));
  for (let first = 0; first < pageCount; first += pagesAtOnce) {
    const [keys, pages] = (await ahead.shift()) ?? [[], []];
    // The next pages are read while these are gone through.
    ahead.push(readAhead(first + readsAhead * pagesAtOnce));
    let next = 0;
    for (let n = first; n < first + pagesAtOnce; n++) {
      starts[n] = size;
      if (keys[next] !== n) continue;
      const page = pages[next] ?? new Uint8Array(0);
      next += 1;
      if (size + stopsIn(page) > marks.length) {
        const larger = new Uint16Array(marks.length * 2 + stopsIn(page));
        larger.set(marks);
        marks = larger;
      }
      size = markPage(page, marks, size);
    }
    await pause();
  }
  await Promise.all(ahead);
  starts[pageCount] = size;
  if (size === 0) return null;
  return {
    mayHave(start) {
      const page = start >>> 16;
      const mark = start & 0xffff;
      let low = starts[page] ?? 0;
      let high = starts[page + 1] ?? 0;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((marks[middle] ?? 0) < mark) low = middle + 1;
        else high = middle;
      }
      return low < (starts[page + 1] ?? 0) && marks[low] === mark;
    },
  };
}
