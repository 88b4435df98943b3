import type { PackedRow } from '@/lib/ledger/packed/segment';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Contact } from '@/lib/model/record';

import type { ImportFile } from './encoding';
import { isPlan } from './plan';
import type { ImportPlan } from './plan';
import { readRow } from './row';
import { fieldsOf, rowsOf } from './rows';
import type { RowBlock } from './rows';

/** How the rows of a file were read when it was imported before, in another encoding. */
export interface EarlierReadings {
  /** Goes on to this byte of the file; what is far behind it is forgotten. */
  goTo(end: number): Promise<void>;
  /** What a row with one of these identifiers was taken for, once for each earlier reading. */
  find(keys: readonly string[]): readonly PackedRow[];
}

/** Begins to read a file also as it was read by earlier imports; mostly there are none. */
export async function earlierReadings(
  db: LedgerDatabase,
  plan: ImportPlan,
  file: ImportFile,
  from: { readonly offset: number; readonly row: number },
): Promise<EarlierReadings> {
  const readings = (await earlierPlans(db, plan)).map((earlier) => readAgain(earlier, file, from));
  return {
    async goTo(end) {
      for (const reading of readings) await reading.goTo(end);
    },
    find: (keys) => readings.flatMap((reading) => reading.find(keys) ?? []),
  };
}

async function earlierPlans(
  db: LedgerDatabase,
  { id, digest, encoding }: ImportPlan,
): Promise<readonly ImportPlan[]> {
  const imports = await db.getAll('imports');
  const plans = imports.map((one) => one.plan).filter(isPlan);
  return plans.filter(
    (one) =>
      one.id !== id &&
      one.digest === digest &&
      one.what.kind === 'contacts' &&
      one.encoding.label !== encoding.label,
  );
}

type Rows = ReadonlyMap<string, PackedRow>;

function readAgain(plan: ImportPlan, file: ImportFile, from: { offset: number; row: number }) {
  const blocks = rowsOf(file, plan, from);
  // Where a block ends may depend on the encoding, so the one before is kept as well.
  let rows: readonly Rows[] = [];
  let read = from.offset;
  return {
    async goTo(end: number) {
      while (read < end) {
        const next = await blocks.next();
        if (next.done === true) return;
        rows = [...rows.slice(-1), rowsByKey(plan, next.value)];
        read = next.value.end;
      }
    },
    find(keys: readonly string[]): PackedRow | undefined {
      for (const key of keys)
        for (const block of rows) {
          const row = block.get(key);
          if (row) return row;
        }
      return undefined;
    },
  };
}

function rowsByKey(plan: ImportPlan, { rows }: RowBlock): Rows {
  const fields = fieldsOf(plan);
  const settings = { country: plan.country, retentionMonths: null, onUnread: () => {} };
  const found = new Map<string, PackedRow>();
  for (const cells of rows) {
    const row = readRow(cells, fields, settings);
    if (row === null || typeof row === 'string') continue;
    for (const key of row.keys) found.set(key, row);
  }
  return found;
}

/**
 * The contact with what an earlier import misread put right: where its name, organisation or role
 * is to the letter what this row was taken for then. What a person has changed since is none of
 * that, and stays.
 */
export function putRight(contact: Contact, row: PackedRow, taken: readonly PackedRow[]): Contact {
  const right = (field: 'name' | 'organisation' | 'role') => {
    const isMisread = taken.some((one) => one[field] !== null && one[field] === contact[field]);
    return isMisread ? (row[field] ?? contact[field]) : contact[field];
  };
  return {
    ...contact,
    name: right('name'),
    organisation: right('organisation'),
    role: right('role'),
  };
}
