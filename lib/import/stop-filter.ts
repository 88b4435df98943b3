import { tokensOf } from '@/lib/ledger/key';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { bitsOf, eachToken, findStop, pageOf, stopsIn } from '@/lib/ledger/stops';
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
  const domains = new Map<string, Uint8Array>();
  const tokenOf = (key: string, domain: boolean) => {
    if (!domain) return token(key);
    const known = domains.get(key) ?? token(key);
    if (domains.size < 100_000) domains.set(key, known);
    return known;
  };
  return async (people) => {
    if (!filter) return people.map(() => false);
    const suspects = people.map((identifiers) =>
      identifiers
        .flatMap(keysToCheck)
        .map(({ key, domain }) => tokenOf(key, domain))
        .filter((one) => filter.mayHave(one)),
    );
    const tx = db.transaction('stops');
    return Promise.all(
      suspects.map(async (tokens) => {
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
  let any = false;
  for (let first = 0; first < 0x10000; first += pagesAtOnce) {
    const range = IDBKeyRange.bound(first, first + pagesAtOnce, false, true);
    const tx = db.transaction('stops');
    const [pages, keys] = await Promise.all([
      tx.store.getAll(range, pagesAtOnce),
      tx.store.getAllKeys(range, pagesAtOnce),
    ]);
    pages.forEach((page, i) => {
      any ||= stopsIn(page) > 0;
      eachToken(keys[i] ?? 0, page, (high, low) => {
        for (const bit of positions(high, low, bits))
          words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
      });
    });
  }
  if (!any) return null;
  return {
    mayHave(token) {
      const view = new DataView(token.buffer, token.byteOffset, 8);
      return positions(view.getUint32(0), view.getUint32(4), bits).every(
        (bit) => ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0,
      );
    },
  };
}

/** Three positions; tokens are random already, so their own bits serve. */
function positions(high: number, low: number, bits: number): readonly [number, number, number] {
  const mask = bits - 1;
  return [high & mask, low & mask, (Math.imul(high, 0x9e3779b1) ^ (low >>> 3)) & mask];
}

function sizeFor(tokens: number): number {
  let bits = 1 << 16;
  while (bits < tokens * 24 && bits < 1 << 28) bits *= 2;
  return bits;
}
