import Papa from 'papaparse';

import type { ReportTable } from './report';

/**
 * Cells that a spreadsheet would run as a formula get an apostrophe; papaparse's own list is `=`,
 * `+`, `-`, `@`, tab and return, also behind a quote (OWASP, _CSV Injection_).
 */
const config = { escapeFormulae: true, newline: '\r\n' } as const;

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV (RFC 4180), in pieces of some hundred lines: the pieces, one after the other, are
 * the file.
 */
export async function* writeCsv({
  head,
  rows,
}: Pick<ReportTable, 'head' | 'rows'>): AsyncGenerator<string> {
  yield byteOrderMark + Papa.unparse([[...head]], config) + '\r\n';
  let lines: string[][] = [];
  for await (const row of rows) {
    lines.push([...row]);
    if (lines.length < 500) continue;
    yield Papa.unparse(lines, config) + '\r\n';
    lines = [];
  }
  if (lines.length > 0) yield Papa.unparse(lines, config) + '\r\n';
}
