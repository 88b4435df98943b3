import { inspectFile } from '@/lib/import/inspect';
import type { ContactPlan, ImportPlan, StopPlan } from '@/lib/import/plan';
import { runImport } from '@/lib/import/run';
import { newId } from '@/lib/ledger/id';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { ColumnContent } from '@/lib/model/column';

import { at, note } from '../ledger/made';

const { id: _, contactId: __, ...common } = note('');

export const contacts: ContactPlan = { kind: 'contacts', note: common, retentionMonths: null };
export const stops: StopPlan = { kind: 'stops', channels: 'all', receivedAt: at };

export function blob(text: string | Uint8Array<ArrayBuffer>): Blob {
  return new Blob([text]);
}

export async function planFor(
  file: Blob,
  what: ImportPlan['what'],
  changes: Partial<ImportPlan> & { fields?: readonly ColumnContent[] } = {},
): Promise<ImportPlan> {
  const { encoding, shape, fields, digest } = await inspectFile(file);
  return {
    id: newId(),
    fileName: 'people.csv',
    digest,
    encoding,
    shape,
    fields,
    author: 'J. Lindqvist',
    country: 'DE',
    what,
    ...changes,
  };
}

export async function run(
  db: LedgerDatabase,
  file: Blob,
  plan: ImportPlan,
  signal = new AbortController().signal,
) {
  return runImport(db, plan, file, { signal, onProgress: () => {}, now: () => at });
}
