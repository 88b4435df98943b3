import { writeCsv } from '@/lib/report/csv';

import { downloadText } from './download';

/** Saves rows as a table file. */
export async function saveTable(
  name: string,
  table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  },
): Promise<void> {
  await downloadText(`${name}.csv`, 'text/csv', writeCsv(table));
}
