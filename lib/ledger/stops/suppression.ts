import type { Id, Suppression } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';

import { add } from '../counters';
import type { Desk } from '../desk';
import type { Kept } from '../entry';
import { LedgerError } from '../errors';
import type { StoredSuppression } from '../schema';
import {
  bitsOf,
  domainMap,
  findStop,
  mergeStops,
  pageOf,
  withDomain,
  withStop,
} from './stop-pages';
import type { Stop } from './stop-pages';
import { keysToStop, tokenText } from './token';
import type { TokenMaker } from './token';

type KeptStop = NonNullable<Kept['stop']>;

/** What the journal keeps of a suppression for good: its tokens and terms, and no name. */
export function keptStop(suppression: Suppression, token: TokenMaker): KeptStop {
  const { id, channels, reason, receivedAt, identifier } = suppression;
  return {
    id,
    tokens: keysToStop(identifier).map((key) => tokenText(token(key))),
    channels,
    reason,
    receivedAt,
    domain: identifier.type === 'domain',
  };
}

/**
 * Takes a stop into the pages and the list. It only ever widens what stands: channels add up, the
 * strongest reason and the earliest day win.
 */
export async function keepStop(
  desk: Desk,
  stop: KeptStop,
  plain: Suppression | null,
  at: IsoInstant,
): Promise<void> {
  const suppressions = desk.tx.objectStore('suppressions');
  const known = await suppressions.get(stop.id);
  if (known) return;
  for (const text of stop.tokens) await changeStop(desk, text, (old) => widened(old, stop));
  if (stop.domain) await markDomain(desk, stop.tokens);
  const stored: StoredSuppression = {
    ...stop,
    plain,
    lifted: null,
    order: `${plain?.recordedAt ?? at} ${stop.id}`,
  };
  await suppressions.put(stored);
  add(desk.counts, 'stops', 1);
  add(desk.counts, `stops:${stop.reason}`, 1);
}

/**
 * Lifts one stop; what other stops and imports say of the same person stays.
 *
 * @throws {LedgerError} `not-on-record` where there is no such stop.
 */
export async function liftStop(
  desk: Desk,
  id: string,
  lifted: NonNullable<StoredSuppression['lifted']>,
): Promise<void> {
  const suppressions = desk.tx.objectStore('suppressions');
  const stored = await suppressions.get(id);
  if (!stored) throw new LedgerError('not-on-record', 'There is no such stop to lift.');
  if (stored.lifted) return;
  await suppressions.put({ ...stored, lifted });
  add(desk.counts, 'stops', -1);
  add(desk.counts, `stops:${stored.reason}`, -1);
  for (const text of stored.tokens) await remakeStop(desk, text);
}

/** Gives stops another day on which they were received; what they stop stays. */
export async function redateStops(
  desk: Desk,
  { ids, receivedAt }: NonNullable<Kept['redated']>,
): Promise<void> {
  const suppressions = desk.tx.objectStore('suppressions');
  for (const id of ids) {
    const stored = await suppressions.get(id);
    if (!stored) continue;
    const { plain } = stored;
    await suppressions.put({ ...stored, receivedAt, plain: plain && { ...plain, receivedAt } });
    for (const text of stored.tokens) await remakeStop(desk, text);
  }
}

/** Takes the plain words and address out of a stop of an erased person; the tokens stay. */
export async function blindStop(desk: Desk, id: Id): Promise<void> {
  const suppressions = desk.tx.objectStore('suppressions');
  const stored = await suppressions.get(id);
  if (stored) await suppressions.put({ ...stored, plain: null });
}

/** Takes out why a stop was lifted, where that was erased; that it was lifted stays. */
export async function blindLifting(desk: Desk, id: Id): Promise<void> {
  const suppressions = desk.tx.objectStore('suppressions');
  const stored = await suppressions.get(id);
  if (stored?.lifted)
    await suppressions.put({ ...stored, lifted: { ...stored.lifted, reason: '' } });
}

function widened(old: Stop | null, stop: KeptStop): Stop {
  const own: Stop = {
    recorded: bitsOf(stop.channels),
    imported: 0,
    reason: stop.reason,
    receivedAt: stop.receivedAt,
  };
  return old ? mergeStops(old, own) : own;
}

/** What is left of a stop when nothing that people recorded stands any more. */
function importedOnly(old: Stop): Stop {
  return { ...old, recorded: 0, reason: 'imported' };
}

/** Makes what stands for a token anew from the stops that hold and from what was imported. */
async function remakeStop(desk: Desk, text: string): Promise<void> {
  const others = await standing(desk, text);
  await changeStop(desk, text, (old) => {
    const imported = old && old.imported > 0 ? importedOnly(old) : null;
    return others.reduce<Stop | null>((all, one) => widened(all, one), imported);
  });
}

async function standing(desk: Desk, token: string): Promise<StoredSuppression[]> {
  const found: StoredSuppression[] = [];
  let cursor = await desk.tx.objectStore('suppressions').index('byToken').openCursor(token);
  while (cursor) {
    if (!cursor.value.lifted) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

async function changeStop(
  desk: Desk,
  text: string,
  change: (old: Stop | null) => Stop | null,
): Promise<void> {
  const token = bytesOf(text);
  const n = pageOf(token);
  const page = desk.pages.get(n) ?? (await desk.tx.objectStore('stops').get(n));
  desk.pages.set(n, withStop(page, token, change(findStop(page, token))));
  desk.changedPages.add(n);
}

async function markDomain(desk: Desk, tokens: readonly string[]): Promise<void> {
  const stops = desk.tx.objectStore('stops');
  let map = await stops.get(domainMap);
  for (const text of tokens) map = withDomain(map, pageOf(bytesOf(text)));
  if (map) await stops.put(map, domainMap);
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
