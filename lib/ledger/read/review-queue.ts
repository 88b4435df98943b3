import type { Id, Note } from '@/lib/model/record';

import { queueKey } from '../queue';
import { riskOf } from '../risk';
import type { Dossier, LedgerDatabase } from '../schema';
import { isWaiting } from '../waiting';
import { matcher, type ContactFilterQuery } from './contact-query';
import { listStores, rowsInPlace, type ListRow, type ListTransaction } from './packed-rows';
import { readPage, readWindow, type Page } from './page';

/** Which of the notes that wait. */
export interface QueueQuery extends ContactFilterQuery {
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
  /** Each tenth note, the same ones on every machine. */
  readonly tenth?: boolean;
}

/** Rows looked at for one page before it is given back unfinished. */
const scanLimit = 4000;

/**
 * A page of the people with a note that waits, the riskiest first. Those recorded by themselves lie
 * in an index by risk. Imported ones share a note, and so a risk: an import has its place in the
 * queue as a whole, and its rows follow one another, the newest first.
 */
export async function queuePage(db: LedgerDatabase, query: QueueQuery): Promise<Page<Dossier>> {
  const begun = (await db.getAll('imports')).map(({ firstEntry }) => firstEntry);
  const tx = db.transaction(listStores);
  const matches = matcher({ ...query, review: 'waiting' });
  const wanted = (dossier: Dossier) =>
    matches(dossier) &&
    (query.tenth !== true || dossier.notes.some((note) => isWaiting(note) && isTenth(note.id)));
  const imports = await importsByRisk(tx, begun);
  let at = placeIn(query.after);
  const rows: Dossier[] = [];
  for (let seen = 0; seen < scanLimit;) {
    const group = imports[at.group];
    const own = await ownRows(tx, at, group?.key ?? '', query.limit + 1);
    const batch = own.length > 0 || !group ? own : await importedRows(tx, group, at);
    for (const { dossier, next } of batch) {
      if (wanted(dossier)) {
        if (rows.length === query.limit) return { rows, next: JSON.stringify(at), partial: false };
        rows.push(dossier);
      }
      at = next;
      seen += 1;
    }
    if (batch.length > 0) continue;
    if (!group) return { rows, next: null, partial: false };
    at = { ...at, group: at.group + 1, row: null };
  }
  return { rows, next: JSON.stringify(at), partial: true };
}

/** A page of the people who were sent a message against a warning, the last one first. */
export async function overriddenPage(
  db: LedgerDatabase,
  { limit, after, ...filter }: Omit<QueueQuery, 'tenth'>,
): Promise<Page<Dossier>> {
  const matches = matcher(filter);
  return readPage(
    db.transaction('contacts').store.index('byOverride'),
    { direction: 'descending', limit, after },
    ({ overrideOrder = '' }) => overrideOrder,
    (dossier) => (matches(dossier) ? dossier : null),
  );
}

/** Each tenth note: the last digits of an id are random. */
export function isTenth(id: Id): boolean {
  return Number.parseInt(id.slice(-6), 16) % 10 === 0;
}

/** How far a reader of the queue has come. */
interface Place {
  /** The order of the last person who was recorded alone; null before the first. */
  readonly own: string | null;
  /** Which import is being read, and after which of its rows. */
  readonly group: number;
  readonly row: string | null;
}

interface QueuedRow {
  readonly dossier: Dossier;
  /** The place after it. */
  readonly next: Place;
}

function placeIn(after: string | undefined): Place {
  if (after === undefined) return { own: null, group: 0, row: null };
  const parsed: unknown = JSON.parse(after);
  if (typeof parsed !== 'object' || parsed === null || !('group' in parsed))
    throw new TypeError('Not a page cursor.');
  const { own, group, row } = { own: null, row: null, ...parsed };
  if (typeof group !== 'number') throw new TypeError('Not a page cursor.');
  return { own: textOrNull(own), group, row: textOrNull(row) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Batches of one import, or of imports that ran into one another. */
interface ImportGroup {
  /** Where its rows stand in the queue. */
  readonly key: string;
  /** Numbers of its batches: from this one on, and before that one. */
  readonly from: number;
  readonly to: number;
}

async function importsByRisk(
  tx: ListTransaction,
  begun: readonly number[],
): Promise<ImportGroup[]> {
  const starts = [...new Set([0, ...begun])].toSorted((a, b) => a - b);
  const groups = await Promise.all(
    starts.map(async (from, index): Promise<ImportGroup[]> => {
      const to = starts[index + 1] ?? Number.MAX_SAFE_INTEGER;
      const first = await tx.objectStore('segments').get(IDBKeyRange.bound(from, to, false, true));
      if (!first) return [];
      const note: Note = { ...first.common.note, id: '', contactId: '' };
      const { score } = riskOf(note, { stopped: false, messages: 0, noticeGiven: false });
      return [{ key: queueKey(score, note), from, to }];
    }),
  );
  return groups.flat().toSorted((a, b) => (a.key < b.key ? 1 : -1));
}

/** The next people in the index who stand before `key`. */
async function ownRows(
  tx: ListTransaction,
  at: Place,
  key: string,
  limit: number,
): Promise<QueuedRow[]> {
  const range = IDBKeyRange.bound(key, at.own ?? beyond, false, true);
  const byReview = tx.objectStore('contacts').index('byReview');
  const dossiers = await readWindow(byReview, range, 'descending', limit);
  return dossiers.map((dossier) => ({
    dossier,
    next: { ...at, own: dossier.reviewOrder ?? at.own },
  }));
}

/** Greater than any place in the queue. */
const beyond = '~';

/** The next rows of an import, at least a batch's; none at its end. */
async function importedRows(
  tx: ListTransaction,
  { from, to }: ImportGroup,
  at: Place,
): Promise<QueuedRow[]> {
  const isInside = ({ at: place }: ListRow) => Number(place.split('.', 1)[0]) >= from;
  const runs = await tx.objectStore('runs').getAll();
  const all = runs.map((run) => ({ run, may: null }));
  const read = rowsInPlace(tx, 'descending', at.row ?? `${to}.0`, all);
  for (;;) {
    const { rows, over } = await read();
    const inside = rows.filter(isInside);
    if (inside.length > 0)
      return inside.map(({ dossier, at: row }) => ({ dossier, next: { ...at, row } }));
    if (over || rows.length > 0) return [];
  }
}
