import Papa from 'papaparse';

import { LedgerError } from '@/lib/ledger/errors';
import type { ColumnContent } from '@/lib/model/column';

import { commonHeaders } from './common-headers';
import { formats } from './formats';
import type { Format } from './formats';
import { contentOf, holdsPerson, isListOfDomains } from './guess-columns';

/** How a table is laid out, as far as its first lines tell. */
export interface Layout {
  readonly delimiter: string;
  /** Rows before the header line: LinkedIn's export begins with notes. -1 where there is none. */
  readonly preamble: number;
  /** What the header line says; empty texts where the first row is a person's. */
  readonly headers: readonly string[];
  /** What each column holds, as recognised; the user may say otherwise. */
  readonly fields: readonly ColumnContent[];
  /** The export that was recognised, or null. */
  readonly format: Format | null;
  /** The first rows below the header, for the preview. */
  readonly sample: readonly (readonly string[])[];
}

const delimiters = [',', ';', '\t', '|'];

/**
 * Finds separator, header line and columns in the first lines of a table.
 *
 * @throws {LedgerError} `not-a-table` where there is no table.
 */
export function readLayout(start: string): Layout {
  const delimiter = guessDelimiter(start);
  const rows = parseRows(start, delimiter).slice(0, 40);
  const known = findKnown(rows);
  const first = known?.row ?? headerRow(rows);
  const top = (rows[first] ?? []).map((header) => header.trim());
  if (top.every((header) => header === ''))
    throw new LedgerError('not-a-table', 'No table was found in this file.');
  const format = known?.format ?? null;
  const headless = !known && (holdsPerson(top) || isListOfDomains(rows.slice(first)));
  const preamble = headless ? first - 1 : first;
  const headers = headless ? top.map(() => '') : top;
  const sample = rows
    .slice(preamble + 1, preamble + 11)
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  const fields = headers.map((header) => fieldOf(header, format));
  return {
    delimiter,
    preamble,
    headers,
    fields: format ? fields : contentOf(fields, sample),
    format,
    sample,
  };
}

/** Rows of a text that ends where a row ends. An empty line is a row without cells. */
export function parseRows(text: string, delimiter: string): string[][] {
  // Without a quote a row is a line: what the browser cuts by itself is cut four times as fast.
  if (!text.includes('"')) {
    if (!text.includes('\r')) return text.split('\n').map((line) => line.split(delimiter));
    if (!/\r(?!\n)|(?<!\r)\n/.test(text))
      return text.split('\r\n').map((line) => line.split(delimiter));
  }
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
}

/** What a spreadsheet is told the separator by, above the table. */
const separatorLine = /^\s*"?sep=(.)/iu;

function guessDelimiter(start: string): string {
  const told = separatorLine.exec(start)?.[1];
  if (told !== undefined && delimiters.includes(told)) return told;
  const scores = delimiters.map((delimiter) => {
    const rows = parseRows(start, delimiter).slice(0, 30);
    if (findKnown(rows)) return Number.POSITIVE_INFINITY;
    const widths = rows.map((row) => row.length).filter((width) => width > 1);
    const usual = mostCommon(widths);
    return widths.filter((width) => width === usual).length * Math.min(usual, 20);
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ',';
}

function mostCommon(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function findKnown(rows: readonly string[][]): { row: number; format: Format } | null {
  for (const [row, cells] of rows.slice(0, 10).entries()) {
    const headers = new Set(cells.map((cell) => cell.trim().toLowerCase()));
    const format = formats.find((one) => one.headers.every((header) => headers.has(header)));
    if (format) return { row, format };
  }
  return null;
}

/** The first row that is as wide as most: notes above a table are narrower. */
function headerRow(rows: readonly string[][]): number {
  const usual = mostCommon(rows.map((row) => row.length));
  return Math.max(
    0,
    rows.findIndex(
      (row, at) =>
        row.length >= usual &&
        row.some((cell) => cell.trim() !== '') &&
        !(at === 0 && /^sep=.?$/iu.test(row[0] ?? '')),
    ),
  );
}

function fieldOf(header: string, format: Format | null): ColumnContent {
  const name = header.toLowerCase();
  if (!format) return commonHeaders.get(name) ?? 'ignore';
  return Object.hasOwn(format.fields, name) ? (format.fields[name] ?? 'ignore') : 'ignore';
}
