import { LedgerError } from '@/lib/ledger/errors';
import type { ColumnContent } from '@/lib/model/column';

import { blocksOf } from './blocks';
import type { ImportFile } from './encoding';
import type { ImportPlan } from './plan';
import { parseRows } from './table';
import { readCards, vcardFields } from './vcard';

/** Some rows of the file, and where the next ones begin. */
export interface RowBlock {
  readonly rows: readonly (readonly string[])[];
  /** Number of the first of them; the file's first row is 1. */
  readonly row: number;
  /** Byte of the file after them. */
  readonly end: number;
}

/** What the columns of a plan's rows hold. */
export function fieldsOf(plan: ImportPlan): readonly ColumnContent[] {
  return plan.shape === 'vcard' ? vcardFields : plan.fields;
}

/** The rows of a file below its header, from where an import left off. */
export async function* rowsOf(
  file: ImportFile,
  plan: ImportPlan,
  from: { readonly offset: number; readonly row: number },
): AsyncGenerator<RowBlock> {
  if (plan.shape === 'vcard') {
    yield* cardsOf(file, plan, from);
    return;
  }
  const { delimiter, preamble } = plan.shape;
  let { row } = from;
  for await (const { text, end } of blocksOf(file, plan.encoding, delimiter, from.offset)) {
    const rows = parseRows(text, delimiter);
    // A text that ends with a line break is parsed with an empty row behind it; not where a quote
    // that is never closed goes on to the end.
    if (/[\r\n]$/.test(text) && rows.at(-1)?.join('') === '') rows.pop();
    const skipped = Math.max(0, Math.min(rows.length, preamble + 2 - row));
    yield { rows: rows.slice(skipped), row: row + skipped, end };
    row += rows.length;
  }
}

/** Cards are few enough to be read at once: a phone's address book, not a CRM. */
const mostCardBytes = 64 << 20;

async function* cardsOf(
  file: ImportFile,
  { encoding }: ImportPlan,
  { offset }: { readonly offset: number },
): AsyncGenerator<RowBlock> {
  if (offset >= file.size) return;
  if (file.size > mostCardBytes)
    throw new LedgerError('too-large', 'This file of cards is over 64 megabytes.');
  const bytes = await file.slice(encoding.skip, file.size).arrayBuffer();
  const text = new TextDecoder(encoding.label).decode(bytes);
  yield { rows: readCards(text), row: 1, end: file.size };
}
