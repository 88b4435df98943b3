import type { Channel } from '@/lib/model/identifier';
import type { IsoInstant } from '@/lib/model/time';

import { undo, writtenStores } from '../append';
import { clearDesk, link, openDesk } from '../desk';
import { asLedgerError } from '../errors';
import { newId } from '../id';
import { issue } from '../issue';
import { tokensOf } from '../key';
import { takeTurn } from '../left-desk';
import type { ImportProgress, LedgerDatabase } from '../schema';
import { bitsOf, domainMap, pageOf, withDomain, withStops } from './stop-pages';
import type { Stop } from './stop-pages';
import { tokenBytes } from './token';

/** Tokens of one import. */
export interface TokenBatch {
  /** Whole tokens one after the other, in pieces, in any order. */
  readonly pieces: readonly Uint8Array[];
  /** Those among them that stand for whole domains. */
  readonly domains?: readonly Uint8Array[];
  readonly channels: readonly Channel[] | 'all';
  readonly receivedAt: IsoInstant;
  readonly author: string;
  readonly at: IsoInstant;
  /** SHA-256 of the file they come from. */
  readonly sha256: string;
  readonly progress: ImportProgress;
}

/** Pages written in one transaction. */
const pagesAtOnce = 2048;

const pageCount = 0x10000;

/**
 * Takes many tokens into the stops. Each only ever adds: a crash half-way leaves some of them in
 * place, the import's progress where it was, and doing it again changes nothing that is there.
 *
 * @returns How many tokens are new.
 */
export async function takeTokens(
  db: LedgerDatabase,
  batch: TokenBatch,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<number> {
  const stop: Stop = {
    recorded: 0,
    imported: bitsOf(batch.channels),
    reason: 'imported',
    receivedAt: batch.receivedAt,
  };
  const { tokens, starts } = sortByPage(batch.pieces);
  let added = 0;
  try {
    await markDomains(db, batch.domains ?? []);
    for (let first = 0; first < pageCount; first += pagesAtOnce) {
      const begin = starts[first] ?? 0;
      const end = starts[first + pagesAtOnce] ?? 0;
      if (begin !== end) added += await mergePages(db, tokens, starts, first, stop);
      onProgress(end, tokens.length / tokenBytes);
    }
    await recordTokens(db, batch, added);
    return added;
  } catch (error) {
    throw asLedgerError(error);
  }
}

async function markDomains(db: LedgerDatabase, domains: readonly Uint8Array[]): Promise<void> {
  if (domains.length === 0) return;
  const tx = db.transaction('stops', 'readwrite', { durability: 'strict' });
  tx.done.catch(() => null);
  let map = await tx.store.get(domainMap);
  for (const token of domains) map = withDomain(map, pageOf(token));
  if (map) await tx.store.put(map, domainMap);
  await tx.done;
}

/** Merges the pages from `first` on, and counts what is new in the same transaction. */
async function mergePages(
  db: LedgerDatabase,
  tokens: Uint8Array,
  starts: Uint32Array,
  first: number,
  stop: Stop,
): Promise<number> {
  takeTurn(db);
  const tx = db.transaction(['stops', 'state'], 'readwrite', { durability: 'strict' });
  tx.done.catch(() => null);
  try {
    const stops = tx.objectStore('stops');
    const range = IDBKeyRange.bound(first, first + pagesAtOnce, false, true);
    const [pages, keys] = await Promise.all([
      stops.getAll(range, pagesAtOnce),
      stops.getAllKeys(range, pagesAtOnce),
    ]);
    const known = new Map(keys.map((key, i) => [key, pages[i]]));
    let added = 0;
    for (let page = first; page < first + pagesAtOnce; page++) {
      const own = tokens.subarray(
        (starts[page] ?? 0) * tokenBytes,
        (starts[page + 1] ?? 0) * tokenBytes,
      );
      if (own.length === 0) continue;
      const merged = withStops(known.get(page), sorted(own), stop);
      added += merged.added;
      issue(stops.put(merged.page, page));
    }
    const state = await tx.objectStore('state').get('state');
    if (!state) throw new Error('The state record is missing.');
    const counts = { ...state.counts, tokens: (state.counts['tokens'] ?? 0) + added };
    if (added > 0) await tx.objectStore('state').put({ ...state, counts }, 'state');
    await tx.done;
    return added;
  } catch (error) {
    throw undo(tx, error);
  }
}

/** Writes the entry that tells of the import, with its progress. */
async function recordTokens(db: LedgerDatabase, batch: TokenBatch, added: number): Promise<void> {
  const token = await tokensOf(db);
  const stores = [...writtenStores, 'imports' as const];
  takeTurn(db);
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  tx.done.catch(() => null);
  try {
    const desk = await openDesk(tx, token);
    const { id, added: before } = batch.progress;
    const { at, author, sha256 } = batch;
    const tokens = { importId: id, count: added, sha256 };
    const header = { id: newId(), at, author, type: 'tokens-imported' as const };
    link(desk, { ...header, kept: { tokens }, commitment: sha256, payload: null });
    await clearDesk(desk);
    await tx.objectStore('imports').put({ ...batch.progress, added: before + added });
    await tx.done;
  } catch (error) {
    throw undo(tx, error);
  }
}

/** All tokens with those of a page together, and where each page begins, counted in tokens. */
function sortByPage(pieces: readonly Uint8Array[]): { tokens: Uint8Array; starts: Uint32Array } {
  const starts = new Uint32Array(pageCount + 1);
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += tokenBytes) {
      const page = ((piece[at] ?? 0) << 8) | (piece[at + 1] ?? 0);
      starts[page + 1] = (starts[page + 1] ?? 0) + 1;
    }
  for (let page = 0; page < pageCount; page++)
    starts[page + 1] = (starts[page + 1] ?? 0) + (starts[page] ?? 0);
  const tokens = new Uint8Array((starts[pageCount] ?? 0) * tokenBytes);
  const next = starts.slice();
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += tokenBytes) {
      const page = ((piece[at] ?? 0) << 8) | (piece[at + 1] ?? 0);
      const to = next[page] ?? 0;
      tokens.set(piece.subarray(at, at + tokenBytes), to * tokenBytes);
      next[page] = to + 1;
    }
  return { tokens, starts };
}

/** The tokens of one page in order; there are some hundred and fifty of ten million. */
function sorted(tokens: Uint8Array): Uint8Array {
  const view = new DataView(tokens.buffer, tokens.byteOffset, tokens.byteLength);
  const order = Array.from({ length: tokens.length / tokenBytes }, (_, i) => i * tokenBytes);
  order.sort((a, b) => {
    for (let i = 0; i < tokenBytes; i += 4) {
      const difference = view.getUint32(a + i) - view.getUint32(b + i);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const result = new Uint8Array(tokens.length);
  order.forEach((at, i) => result.set(tokens.subarray(at, at + tokenBytes), i * tokenBytes));
  return result;
}
