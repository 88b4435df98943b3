import { tokensOf } from '@/lib/ledger/key';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { bitsOf, eachToken, findStop, pageOf } from '@/lib/ledger/stops';
import type { StopPage } from '@/lib/ledger/stops';
import { keysToCheck } from '@/lib/ledger/token';
import type { Identifier } from '@/lib/model/identifier';

/** Answers which of many people are stopped on every channel, exactly. */
export interface StopCheck {
  (people: readonly (readonly Identifier[])[]): Promise<boolean[]>;
}

/** Pages read at once while the filter is made. */
const pagesAtOnce = 512;

/**
 * Makes the check for a whole import: a filter in memory (some 3 bytes a token, at most 32 MB) says
 * of nearly everybody that no stop exists; only the others' pages are read. With few stops there is
 * nothing to read at all.
 */
export async function stopCheck(db: LedgerDatabase): Promise<StopCheck> {
  const token = await tokensOf(db);
  const filter = await readFilter(db);
  const domains = new Map<string, Uint8Array | null>();
  const suspect = (key: string, domain: boolean): Uint8Array | null => {
    const known = domain ? domains.get(key) : undefined;
    if (known !== undefined) return known;
    const wanted = token(key);
    const found = filter?.mayHave(wanted) === true ? wanted : null;
    if (domain && domains.size < 200_000) domains.set(key, found);
    return found;
  };
  return async (people) => {
    if (!filter) return people.map(() => false);
    const suspects = people.map((identifiers) =>
      identifiers.flatMap((identifier) =>
        keysToCheck(identifier).flatMap(({ key, domain }) => suspect(key, domain) ?? []),
      ),
    );
    const tx = db.transaction('stops');
    return Promise.all(
      suspects.map(async (tokens) => {
        if (tokens.length === 0) return false;
        const stopped = await Promise.all(
          tokens.map(async (one) => isFull(await tx.store.get(pageOf(one)), one)),
        );
        return stopped.includes(true);
      }),
    );
  };
}

function isFull(page: StopPage | undefined, token: Uint8Array): boolean {
  const stop = findStop(page, token);
  return stop !== null && (stop.recorded | stop.imported) === bitsOf('all');
}

interface Filter {
  mayHave(token: Uint8Array): boolean;
}

async function readFilter(db: LedgerDatabase): Promise<Filter | null> {
  const state = await db.get('state', 'state');
  const expected = (state?.counts['stops'] ?? 0) + (state?.counts['tokens'] ?? 0);
  const bits = sizeFor(expected);
  const words = new Uint32Array(bits / 32);
  const mask = bits - 1;
  let any = false;
  const mark = (high: number, low: number) => {
    any = true;
    set(words, high & mask);
    set(words, low & mask);
    set(words, third(high, low) & mask);
  };
  for (let first = 0; first < 0x10000; first += pagesAtOnce) {
    const range = IDBKeyRange.bound(first, first + pagesAtOnce, false, true);
    const tx = db.transaction('stops');
    const [pages, keys] = await Promise.all([
      tx.store.getAll(range, pagesAtOnce),
      tx.store.getAllKeys(range, pagesAtOnce),
    ]);
    pages.forEach((page, i) => eachToken(keys[i] ?? 0, page, mark));
  }
  if (!any) return null;
  return {
    mayHave(token) {
      const view = new DataView(token.buffer, token.byteOffset, 8);
      const high = view.getUint32(0);
      const low = view.getUint32(4);
      return (
        has(words, high & mask) && has(words, low & mask) && has(words, third(high, low) & mask)
      );
    },
  };
}

function set(words: Uint32Array, bit: number): void {
  words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function has(words: Uint32Array, bit: number): boolean {
  return ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** A third position; tokens are random already, so their own bits serve for the first two. */
function third(high: number, low: number): number {
  return Math.imul(high, 0x9e3779b1) ^ (low >>> 3);
}

function sizeFor(tokens: number): number {
  let bits = 1 << 16;
  while (bits < tokens * 24 && bits < 1 << 28) bits *= 2;
  return bits;
}
