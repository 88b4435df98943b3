import type { NewestRows } from '../begin-open';
import { contactIdAt, dossierAt, rowCount, rowsPerSegment } from '../packed/segment';
import type { Segment } from '../packed/shapes';
import { readPlace } from './packed-rows';
import type { ListRow, ListTransaction, RowReader } from './packed-rows';
import { readWindow } from './page';
import type { Direction } from './page';

/**
 * Imported rows in the order they came, where all may match: a batch is read when its turn comes,
 * and only those of its rows are unpacked that are asked for. Rows that were changed since are left
 * out, they lie in `contacts`.
 *
 * @param after `<batch>.<row>`: the place behind which to begin; null for the very first.
 * @param count Rows that each call gives.
 * @param begun The first batch, where it was read before.
 */
export function rowsAsWritten(
  tx: ListTransaction,
  direction: Direction,
  after: string | null,
  count: number,
  begun: NewestRows | null,
): RowReader {
  const walk = rowsBehind(tx, direction, after, begun);
  return async () => {
    const rows: ListRow[] = [];
    while (rows.length < count) {
      const next = await walk.next();
      if (next.done === true) return { rows, over: true };
      rows.push(next.value);
    }
    return { rows, over: false };
  };
}

async function* rowsBehind(
  tx: ListTransaction,
  direction: Direction,
  after: string | null,
  begun: NewestRows | null,
): AsyncGenerator<ListRow> {
  const [start, behind] = after === null ? [null, -1] : readPlace(after);
  let segment = begun ? begun.segment : await batchFrom(tx, direction, start, false);
  let known = begun?.changed;
  while (segment) {
    const { n } = segment;
    const changed = new Set(known ?? (await tx.objectStore('contacts').getAllKeys(idsOf(segment))));
    known = undefined;
    for (const row of rowNumbers(segment, direction, n === start ? behind : null)) {
      const dossier = dossierAt(segment, row);
      if (dossier && !changed.has(dossier.id)) yield { dossier, at: `${n}.${row}` };
    }
    segment = await batchFrom(tx, direction, n, true);
  }
}

/** The batch at a place in the direction wanted, or the next behind it; null at the end. */
async function batchFrom(
  tx: ListTransaction,
  direction: Direction,
  n: number | null,
  behind: boolean,
): Promise<Segment | null> {
  const forward = direction === 'ascending';
  const range =
    n === null
      ? null
      : forward
        ? IDBKeyRange.lowerBound(n, behind)
        : IDBKeyRange.upperBound(n, behind);
  const [segment] = await readWindow(tx.objectStore('segments'), range, direction, 1);
  return segment ?? null;
}

function idsOf(segment: Segment): IDBKeyRange {
  return IDBKeyRange.bound(contactIdAt(segment, 0), contactIdAt(segment, rowsPerSegment - 1));
}

/** Numbers of the rows behind one of them, or of all, in the direction wanted. */
function rowNumbers(segment: Segment, direction: Direction, behind: number | null): number[] {
  const all = Array.from({ length: rowCount(segment) }, (_, row) => row);
  if (direction === 'ascending') return behind === null ? all : all.slice(behind + 1);
  return (behind === null ? all : all.slice(0, behind)).toReversed();
}
