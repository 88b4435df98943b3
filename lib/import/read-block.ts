import type { PackedRow } from '@/lib/ledger/packed/segment';
import type { RefusedRow } from '@/lib/ledger/schema';
import type { Pause } from '@/lib/ledger/stretch';
import type { ColumnContent } from '@/lib/model/column';

import type { ContactPlan, ImportPlan } from './plan';
import { lackIn, partlyRead, readRow } from './row';
import type { Refusal } from './row';
import { fieldsOf } from './rows';
import type { RowBlock } from './rows';
import type { StopCheck } from './stop-filter';

/** What a block is read with. */
export interface BlockReader {
  readonly plan: ImportPlan;
  readonly what: ContactPlan;
  readonly isStopped: StopCheck;
  readonly pause: Pause;
}

/** The people of a block, and the rows that are none to take in, or were not read whole. */
export interface ReadBlock {
  readonly people: readonly PackedRow[];
  readonly refused: RefusedRow[];
  readonly suppressed: number;
  /** Byte of the file behind the block, and the number of its next row. */
  readonly end: number;
  readonly row: number;
}

/** Rows read before others have a turn: some ten milliseconds. */
const rowsAtOnce = 1024;

/** Reads a block's rows: who is in them, who wants to be left alone, and what cannot be read. */
export async function readBlock(
  run: BlockReader,
  { rows, row, end }: RowBlock,
): Promise<ReadBlock> {
  const all = { people: [] as PackedRow[], refused: [] as RefusedRow[], suppressed: 0 };
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const read = await readSome(run, rows.slice(from, from + rowsAtOnce), row + from);
    for (const person of read.people) all.people.push(person);
    for (const one of read.refused) all.refused.push(one);
    all.suppressed += read.suppressed;
    await run.pause();
  }
  return { ...all, end, row: row + rows.length };
}

async function readSome(
  { plan, what, isStopped }: BlockReader,
  rows: RowBlock['rows'],
  row: number,
): Promise<Pick<ReadBlock, 'people' | 'refused' | 'suppressed'>> {
  const refused: RefusedRow[] = [];
  const refuse = (i: number, reason: Refusal | typeof partlyRead) => {
    refused.push({ importId: plan.id, row: row + i, reason, cells: [...(rows[i] ?? [])] });
  };
  let unread = false;
  // Numbers without a country's code are common, and the form asks for the country.
  const onUnread = (field: ColumnContent) => (unread ||= field === 'email');
  const settings = { country: plan.country, retentionMonths: what.retentionMonths, onUnread };
  const fields = fieldsOf(plan);
  const found: { readonly row: PackedRow; readonly i: number; readonly unread: boolean }[] = [];
  rows.forEach((cells, i) => {
    unread = false;
    const read = readRow(cells, fields, settings);
    if (typeof read === 'string') refuse(i, read);
    else if (read) found.push({ row: read, i, unread });
  });
  const stopped = await isStopped(found.map((one) => one.row));
  const people: PackedRow[] = [];
  found.forEach((one, p) => {
    const reason = stopped[p] === true ? 'stopped' : lackIn(one.row, what.required ?? []);
    if (reason !== null) refuse(one.i, reason);
    else {
      people.push(one.row);
      if (one.unread) refuse(one.i, partlyRead);
    }
  });
  return { people, refused, suppressed: stopped.filter(Boolean).length };
}
