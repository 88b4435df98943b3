import { LedgerError } from '@/lib/ledger/errors';
import type { EncodingLabel } from '@/lib/model/encodings';

import { localEncoding } from './local-encoding';

/** A file as an import reads it: `File` and `Blob` are ones. */
export interface ImportFile {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** How the file's bytes stand for characters. */
export interface Encoding {
  readonly label: EncodingLabel;
  /** Bytes of the byte order mark, which is no text. */
  readonly skip: number;
}

/** What a file's bytes tell about how they are to be read. */
interface Detected {
  readonly encoding: Encoding;
  /** Whether the bytes leave no doubt: a mark, or all of them UTF-8. Otherwise it is likely. */
  readonly sure: boolean;
  /**
   * Where the first byte stands that is no ASCII; null where there is none or it was not looked
   * for.
   */
  readonly foreignAt: number | null;
}

/** No table begins with a row as long as this. */
const longestFirstRow = 1 << 16;

/** Bytes read at once. */
export const pieceBytes = 1 << 19;

/** First bytes of files that are often named `.csv` and are none. */
const others: readonly (readonly [name: string, start: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
];

/** Bytes that the likely encoding of a file is told from. */
const told = 1 << 18;

/** The longest beginning of a row that is looked back for. */
const rowBefore = 1 << 12;

/**
 * Tells the encoding by the mark at the start, by the zeros of UTF-16, else by whether the whole
 * file is UTF-8. What is not is what spreadsheets write: Japanese, Chinese, Korean, Thai or
 * Cyrillic where the bytes say so, else Windows-1252.
 *
 * @throws {LedgerError} `not-a-table` for an archive, a spreadsheet, or bytes that are no text;
 *   `long-row` where the first row does not end.
 */
export async function detectEncoding(file: ImportFile, signal?: AbortSignal): Promise<Detected> {
  const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const other = others.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte));
  if (other) throw new LedgerError('not-a-table', `This is a ${other[0]} file, not a table.`);
  const wide = markedEncoding(start) ?? wideEncoding(start);
  if (wide) return { encoding: wide, sure: true, foreignAt: null };
  refuseBinary(start);
  await refuseEndless(file);
  const { utf8, foreignAt } = await readThrough(file, signal);
  if (utf8) return { encoding: { label: 'utf-8', skip: 0 }, sure: true, foreignAt };
  const label = localEncoding(await linesAround(file, foreignAt ?? 0, told));
  return { encoding: { label, skip: 0 }, sure: false, foreignAt };
}

/** An encoding that was chosen: its mark at the file's start, if there is one, is no text. */
export async function encodingAs(file: ImportFile, label: EncodingLabel): Promise<Encoding> {
  const marked = markedEncoding(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  return marked?.label === label ? marked : { label, skip: 0 };
}

/** The lines that stand at a byte of the file, whole ones as far as line ends are found. */
export async function linesAround(
  file: ImportFile,
  at: number,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const from = Math.max(0, at - rowBefore);
  const bytes = new Uint8Array(await file.slice(from, from + size).arrayBuffer());
  if (from === 0) return cutAtLine(bytes);
  return cutAtLine(bytes.subarray(bytes.lastIndexOf(10, at - from) + 1));
}

function markedEncoding(start: Uint8Array): Encoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf)
    return { label: 'utf-8', skip: 3 };
  if (start[0] === 0xff && start[1] === 0xfe) return { label: 'utf-16le', skip: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { label: 'utf-16be', skip: 2 };
  return null;
}

/** UTF-16 without a mark: mostly Latin text, so every other byte is zero. */
function wideEncoding(start: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = start.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return { label: 'utf-16le', skip: 0 };
  if (even > half * 0.6 && odd < half * 0.1) return { label: 'utf-16be', skip: 0 };
  return null;
}

/** Control characters do not stand in a table; a few zeros are enough to tell. */
function refuseBinary(start: Uint8Array): void {
  const odd = start.filter((byte) => byte < 32 && ![9, 10, 11, 12, 13, 26].includes(byte)).length;
  if (start.includes(0) || odd > start.length * 0.01)
    throw new LedgerError('not-a-table', 'This file holds bytes that are no text.');
}

/** Two gigabytes without a row's end are not read through to be told that they are no table. */
async function refuseEndless(file: ImportFile): Promise<void> {
  const start = new Uint8Array(await file.slice(0, longestFirstRow).arrayBuffer());
  if (start.length < file.size && !start.includes(10) && !start.includes(13))
    throw new LedgerError('long-row', 'The first row of this file has no end.');
}

function cutAtLine(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const end = bytes.findLastIndex((byte) => byte === 10 || byte === 13) + 1;
  return bytes.subarray(0, end === 0 ? bytes.length : end);
}

/** Whether all of the file is UTF-8, and where the first byte stands that is no ASCII. */
async function readThrough(
  file: ImportFile,
  signal?: AbortSignal,
): Promise<{ readonly utf8: boolean; readonly foreignAt: number | null }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let foreignAt: number | null = null;
  try {
    for (let at = 0; at < file.size; at += pieceBytes) {
      signal?.throwIfAborted();
      const bytes = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
      if (foreignAt === null) {
        const first = bytes.findIndex((byte) => byte > 0x7f);
        if (first >= 0) foreignAt = at + first;
      }
      decoder.decode(bytes, { stream: at + pieceBytes < file.size });
    }
    return { utf8: true, foreignAt };
  } catch (error) {
    if (error instanceof TypeError) return { utf8: false, foreignAt };
    throw error;
  }
}
