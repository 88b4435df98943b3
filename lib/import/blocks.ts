import { LedgerError } from '@/lib/ledger/errors';

import { pieceBytes } from './encoding';
import type { Encoding, ImportFile } from './encoding';

/** A piece of the file that ends with a whole row. */
export interface Block {
  readonly text: string;
  /** Byte of the file after the block: where a resumed import goes on. */
  readonly end: number;
}

/** A single row may not be longer than this; no table has such rows, and memory has an end. */
const longestRow = 16 * pieceBytes;

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The file's text from a byte on, in pieces that end where a row ends: a line break inside quotes
 * is no end. The rest of the file is not in memory.
 *
 * @throws {LedgerError} `long-row` where a row does not end within eight megabytes.
 */
export async function* blocksOf(
  file: ImportFile,
  { label, skip }: Encoding,
  delimiter: string,
  from = skip,
): AsyncGenerator<Block> {
  const unit = label.startsWith('utf-16') ? 2 : 1;
  const ends = rowEnds(delimiter);
  let start = Math.max(from, skip);
  let size = pieceBytes;
  while (start < file.size) {
    const bytes = await file.slice(start, start + size).arrayBuffer();
    const last = start + size >= file.size;
    const length = last ? bytes.byteLength : ends(unitsOf(bytes, label)) * unit;
    if (length === 0) {
      if (size >= longestRow)
        throw new LedgerError('long-row', 'A row of this file is too long to be a row of a table.');
      // The row goes on: look at twice as much.
      size *= 2;
      continue;
    }
    size = pieceBytes;
    start += length;
    yield {
      text: new TextDecoder(label, { ignoreBOM: true }).decode(new Uint8Array(bytes, 0, length)),
      end: start,
    };
  }
}

/** Answers how many units of a piece are whole rows; 0 where not even one is. */
function rowEnds(delimiter: string): (units: Uint8Array | Uint16Array) => number {
  const separator = delimiter.charCodeAt(0);
  return (units) => {
    let quoted = false;
    let fieldStart = true;
    let end = 0;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] ?? 0;
      if (quoted) {
        if (unit !== quote) continue;
        // A doubled quote is a quote; the second one opens again.
        quoted = units[i + 1] === quote;
        if (quoted) i += 1;
      } else if (unit === quote && fieldStart) {
        quoted = true;
        fieldStart = false;
      } else if (unit === lineFeed || (unit === carriageReturn && units[i + 1] !== lineFeed)) {
        // A carriage return at the very end may be the first half of a line break.
        if (unit === lineFeed || i + 1 < units.length) end = i + 1;
        fieldStart = true;
      } else fieldStart = unit === separator;
    }
    return end;
  };
}

function unitsOf(bytes: ArrayBuffer, label: Encoding['label']): Uint8Array | Uint16Array {
  if (!label.startsWith('utf-16')) return new Uint8Array(bytes);
  const units = new Uint16Array(bytes, 0, bytes.byteLength >> 1);
  if (label === 'utf-16le') return units;
  return units.map((unit) => ((unit & 0xff) << 8) | (unit >> 8));
}
