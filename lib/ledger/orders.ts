import { issue } from './desk';
import { nameKey } from './dossier';
import { orderRange } from './order-range';
import type { Dossier, OrderPage, Segment, SortOrder } from './schema';
import { contactIdAt, rowsIn } from './segment';

/** Rows on a page of an order. */
const perPage = 400;

const sorts: readonly SortOrder[] = ['name', 'erase-by'];

/** The key of a dossier in a list; null where it is not in it. */
function orderKey(dossier: Dossier, sort: SortOrder): string | null {
  return (sort === 'name' ? dossier.nameOrder : dossier.retentionOrder) ?? null;
}

interface SegmentStore {
  getAll(range: IDBKeyRange, count: number): Promise<Segment[]>;
}

interface OrderStore {
  delete(range: IDBKeyRange): Promise<unknown>;
  put(page: OrderPage): Promise<unknown>;
}

/** A transaction that reaches both stores. */
interface OrderTransaction {
  objectStore(name: 'segments'): SegmentStore;
  objectStore(name: 'orders'): OrderStore;
}

/**
 * Sorts all imported rows for the lists, anew: the index of a database would cost a write for every
 * row, this costs one for four hundred.
 */
export async function writeOrders(tx: OrderTransaction): Promise<void> {
  const keys: Record<SortOrder, string[]> = { name: [], 'erase-by': [] };
  for (let from = 0; ;) {
    const segments = await tx.objectStore('segments').getAll(IDBKeyRange.lowerBound(from), 64);
    const last = segments.at(-1);
    if (!last) break;
    from = last.n + 1;
    for (const segment of segments) gatherKeys(segment, keys);
  }
  const orders = tx.objectStore('orders');
  for (const sort of sorts) {
    await orders.delete(orderRange(sort));
    const sorted = keys[sort].toSorted();
    for (let at = 0; at < sorted.length; at += perPage) {
      const page = sorted.slice(at, at + perPage);
      issue(orders.put({ sort, first: page[0] ?? '', keys: page }));
    }
  }
}

function gatherKeys(segment: Segment, keys: Record<SortOrder, string[]>): void {
  for (const [row, packed] of rowsIn(segment).entries()) {
    if (!packed) continue;
    const id = contactIdAt(segment, row);
    keys.name.push(`${nameKey(packed)} ${id}`);
    const until = packed.retainUntil ?? segment.common.note.retainUntil;
    if (until !== null) keys['erase-by'].push(`${until} ${id}`);
  }
}

interface PageWalk {
  openCursor(
    range: IDBKeyRange,
    direction: 'prev',
  ): Promise<{ readonly value: OrderPage; update(page: OrderPage): Promise<unknown> } | null>;
}

/** Takes an imported person's keys out of the lists: they hold the name. */
export async function removeFromOrders(
  orders: PageWalk & OrderStore,
  dossier: Dossier,
): Promise<void> {
  for (const sort of sorts) {
    const key = orderKey(dossier, sort);
    if (key === null) continue;
    const cursor = await orders.openCursor(orderRange(sort, key), 'prev');
    if (!cursor?.value.keys.includes(key)) continue;
    const left = cursor.value.keys.filter((one) => one !== key);
    const { first } = cursor.value;
    await orders.delete(IDBKeyRange.only([sort, first]));
    const [next] = left;
    // The page is known by its first key, which may be the one that goes.
    if (next !== undefined)
      await orders.put({ sort, first: first === key ? next : first, keys: left });
  }
}
