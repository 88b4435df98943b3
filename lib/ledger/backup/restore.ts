import type { LedgerEvent } from '@/lib/model/event';
import type { IsoInstant } from '@/lib/model/time';

import { sealed, undo, writeEvent, writtenStores } from '../append';
import { clearDesk, dossierById, link, openDesk } from '../desk';
import type { Desk } from '../desk';
import { commit, newSalt } from '../digest';
import { LedgerError, asLedgerError } from '../errors';
import { newId } from '../id';
import { issue } from '../issue';
import { forgetKey } from '../key';
import { takeTurn } from '../left-desk';
import { rebuildIn } from '../rebuild';
import type { Progress } from '../rebuild';
import type { LedgerDatabase, StoredSuppression, StoreName, WriteTransaction } from '../schema';
import { domainMap, importedPart, mergePages, stopsIn } from '../stops/stop-pages';
import type { StopPage } from '../stops/stop-pages';
import { keepStop } from '../stops/suppression';
import { tokenMaker } from '../stops/token';
import { backedUpStores } from './back-up';
import type { Backup, BackupRecord } from './read-backup';

const restoredStores: StoreName[] = [...writtenStores, 'secrets', 'imports', 'refused', 'mappings'];

/** What is on record now and must outlive a restore. */
interface Carried {
  /** Stops that nobody lifted. */
  readonly stops: readonly StoredSuppression[];
  /** Imported tokens. */
  readonly pages: ReadonlyMap<number, StopPage>;
  readonly domains: StopPage | undefined;
  /** People who were erased. */
  readonly erased: readonly Extract<LedgerEvent['body'], { type: 'contact-erased' }>[];
}

/**
 * Puts a backup in the place of the record, in one transaction: whatever fails, the record is as it
 * was. What protects people outlives it: stops that stand now stand afterwards, and whoever was
 * erased since is erased again.
 *
 * @param how Whether entries that the backup does not have may go (without it only an empty or
 *   older record of the same journal is replaced), and who is told how far it is.
 * @throws {LedgerError} `not-in-backup` where the record is not a part of the backup and `replace`
 *   was not asked for; `other-organisation` where stops would be lost.
 */
export async function restore(
  db: LedgerDatabase,
  backup: Backup,
  by: { readonly author: string; readonly at: IsoInstant },
  how: { readonly replace?: boolean; readonly onProgress?: Progress } = {},
): Promise<void> {
  try {
    takeTurn(db);
    const tx = db.transaction(restoredStores, 'readwrite', { durability: 'strict' });
    tx.done.catch(() => null);
    try {
      await checkFit(tx, backup, how.replace ?? false);
      const carried = await carry(tx);
      const key = await replaceKey(tx, backup, carried);
      await replaceRecords(tx, backup);
      const token = tokenMaker(key);
      await joinPages(tx, carried);
      await rebuildIn(tx, token, how.onProgress);
      const desk = await openDesk(tx, token);
      await recordAgain(desk, carried, by);
      await clearDesk(desk);
      await tx.done;
    } catch (error) {
      throw undo(tx, error);
    }
  } catch (error) {
    throw asLedgerError(error);
  } finally {
    forgetKey(db);
  }
}

async function checkFit(tx: WriteTransaction, backup: Backup, replace: boolean): Promise<void> {
  const state = await tx.objectStore('state').get('state');
  if (replace || !state || state.next === 0) return;
  const last = backup.records.find(
    ({ store, key }) => store === 'journal' && key === state.next - 1,
  );
  const isPart = hashOf(last) === state.head;
  if (!isPart)
    throw new LedgerError(
      'not-in-backup',
      'The record has entries that this backup does not have.',
    );
}

function hashOf(record: BackupRecord | undefined): unknown {
  const value = record?.value;
  return typeof value === 'object' && value !== null && 'hash' in value ? value.hash : null;
}

async function carry(tx: WriteTransaction): Promise<Carried> {
  const stops: StoredSuppression[] = [];
  let stop = await tx.objectStore('suppressions').openCursor();
  while (stop) {
    if (!stop.value.lifted) stops.push(stop.value);
    stop = await stop.continue();
  }
  const pages = new Map<number, StopPage>();
  let page = await tx.objectStore('stops').openCursor(IDBKeyRange.upperBound(domainMap, true));
  while (page) {
    const imported = importedPart(page.value);
    if (imported) pages.set(page.key, imported);
    page = await page.continue();
  }
  const erased: Extract<LedgerEvent['body'], { type: 'contact-erased' }>[] = [];
  let entry = await tx.objectStore('journal').openCursor();
  while (entry) {
    const body = entry.value.payload?.body;
    if (body?.type === 'contact-erased') erased.push(body);
    entry = await entry.continue();
  }
  return { stops, pages, domains: await tx.objectStore('stops').get(domainMap), erased };
}

/** Tokens under one key say nothing under another. */
async function replaceKey(
  tx: WriteTransaction,
  { records }: Backup,
  { stops, pages }: Carried,
): Promise<Uint8Array> {
  const secret = records.find(({ store }) => store === 'secrets')?.value;
  const now = await tx.objectStore('secrets').get('organisation');
  if (!isSecret(secret) || !now)
    throw new LedgerError('unavailable', "The organisation's key is missing.");
  const same = secret.key.every((byte, i) => now.key[i] === byte);
  const namesLost = stops.some(({ plain }) => plain === null) || pages.size > 0;
  if (!same && namesLost)
    throw new LedgerError(
      'other-organisation',
      'This backup is of another organisation: stops that are on record here would be lost.',
    );
  return secret.key;
}

function isSecret(value: unknown): value is { key: Uint8Array } {
  return (
    typeof value === 'object' && value !== null && 'key' in value && value.key instanceof Uint8Array
  );
}

async function replaceRecords(tx: WriteTransaction, { header, records }: Backup): Promise<void> {
  for (const name of backedUpStores) await tx.objectStore(name).clear();
  for (const { store, key, value } of records) putRecord(tx, store, key, value);
  const { entries: next, head } = header;
  await tx.objectStore('state').put({ next, head, at: null, counts: {} }, 'state');
}

/** The value was part of a file whose digest and chain were checked. */
function putRecord(
  tx: WriteTransaction,
  name: BackupRecord['store'],
  key: IDBValidKey,
  value: unknown,
): void {
  const store: { keyPath: unknown; put(value: unknown, key?: IDBValidKey): Promise<unknown> } =
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a checked file's record
    tx.objectStore(name) as never;
  issue(store.keyPath === null ? store.put(value, key) : store.put(value));
}

/** Imported tokens of the record and of the backup together, and how many that makes. */
async function joinPages(tx: WriteTransaction, { pages, domains }: Carried): Promise<void> {
  const stops = tx.objectStore('stops');
  for (const [n, page] of pages) await stops.put(mergePages(await stops.get(n), page), n);
  const map = await stops.get(domainMap);
  if (domains)
    await stops.put(map ? map.map((byte, i) => byte | (domains[i] ?? 0)) : domains, domainMap);
  let tokens = 0;
  let cursor = await stops.openCursor(IDBKeyRange.upperBound(domainMap, true));
  while (cursor) {
    const imported = importedPart(cursor.value);
    if (imported) tokens += stopsIn(imported);
    cursor = await cursor.continue();
  }
  const state = await tx.objectStore('state').get('state');
  if (state && tokens > 0)
    await tx.objectStore('state').put({ ...state, counts: { tokens } }, 'state');
}

/** Writes the stops and erasures that the backup did not know of. */
async function recordAgain(
  desk: Desk,
  { stops, erased }: Carried,
  { author, at }: { readonly author: string; readonly at: IsoInstant },
): Promise<void> {
  for (const stop of stops) {
    const known = await desk.tx.objectStore('suppressions').get(stop.id);
    if (known && !known.lifted) continue;
    // One that was lifted in the backup and stands now comes under a new id.
    const id = known ? newId() : stop.id;
    if (stop.plain) {
      const suppression = { ...stop.plain, id };
      const body = { type: 'suppression-recorded' as const, suppression };
      await writeEvent(desk, sealed({ id: newId(), author, at, body }));
    } else await keepBlindStop(desk, { ...stop, id }, author, at);
  }
  for (const body of erased)
    if (await dossierById(desk, body.contactId))
      await writeEvent(desk, sealed({ id: newId(), author, at, body }));
}

/** A stop of somebody erased: only its tokens are known. */
async function keepBlindStop(
  desk: Desk,
  { id, tokens, channels, reason, receivedAt, domain }: StoredSuppression,
  author: string,
  at: IsoInstant,
): Promise<void> {
  const stop = { id, tokens, channels, reason, receivedAt, domain };
  const header = { id: newId(), author, at, type: 'suppression-recorded' as const };
  const commitment = commit(newSalt(), stop);
  link(desk, { ...header, kept: { stop }, commitment, payload: null });
  await keepStop(desk, stop, null, at);
}
