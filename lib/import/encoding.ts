import { LedgerError } from '@/lib/ledger/errors';

/** A file as an import reads it: `File` and `Blob` are ones. */
export interface ImportFile {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** How the file's bytes stand for characters; the last three in Japan, China and Thailand. */
export interface Encoding {
  readonly label:
    | 'utf-8'
    | 'utf-16le'
    | 'utf-16be'
    | 'windows-1252'
    | 'shift_jis'
    | 'gb18030'
    | 'windows-874';
  /** Bytes of the byte order mark, which is no text. */
  readonly skip: number;
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

/**
 * Tells the encoding by the mark at the start, by the zeros of UTF-16, else by whether the whole
 * file is UTF-8. What is not is what spreadsheets write: Japanese, Chinese or Thai where the bytes
 * leave no doubt, else Windows-1252.
 *
 * @throws {LedgerError} `not-a-table` for an archive, a spreadsheet, or bytes that are no text;
 *   `long-row` where the first row does not end.
 */
export async function detectEncoding(file: ImportFile, signal?: AbortSignal): Promise<Encoding> {
  const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const other = others.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte));
  if (other) throw new LedgerError('not-a-table', `This is a ${other[0]} file, not a table.`);
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf)
    return { label: 'utf-8', skip: 3 };
  if (start[0] === 0xff && start[1] === 0xfe) return { label: 'utf-16le', skip: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { label: 'utf-16be', skip: 2 };
  const wide = wideEncoding(start);
  if (wide) return wide;
  refuseBinary(start);
  await refuseEndless(file);
  return { label: (await isUtf8(file, signal)) ? 'utf-8' : await localEncoding(file), skip: 0 };
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

/** Letters of a script and how many of them a text has side by side, as words in it do. */
const scripts = [
  ['shift_jis', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  ['gb18030', /\p{Script=Han}/u],
  ['windows-874', /\p{Script=Thai}/u],
] as const;

/**
 * In these scripts words are whole runs of bytes above ASCII; a Latin text has single ones among
 * its letters, so that few of the characters it would be read as stand side by side.
 */
async function localEncoding(file: ImportFile): Promise<Encoding['label']> {
  const bytes = await file.slice(0, 1 << 18).arrayBuffer();
  const found = scripts.find(([label, letter]) => {
    const text = new TextDecoder(label).decode(cutAtLine(new Uint8Array(bytes)));
    const other = text.replace(/[\0-\u007f]/g, '');
    // What nobody writes: characters that do not exist, half-width letters, private use.
    if (other.length < 4 || /[\ufffd\uff61-\uff9f\p{Co}]/u.test(text)) return false;
    const runs = text.match(new RegExp(`(?:${letter.source}){2,}`, 'gu')) ?? [];
    const inRuns = runs.reduce((sum, run) => sum + run.length, 0);
    return inRuns > other.length * 0.8 && (label !== 'gb18030' || isCommonChinese(bytes));
  });
  return found?.[0] ?? 'windows-1252';
}

/** Chinese as GB 2312 has it: both bytes high, and the first among the rows of its characters. */
function isCommonChinese(buffer: ArrayBuffer): boolean {
  const bytes = new Uint8Array(buffer);
  let common = 0;
  let all = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    all += 1;
    const trail = bytes[i + 1] ?? 0;
    // The first level holds the 3,755 characters that names are made of.
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common += 1;
    i += 1;
  }
  return common > all * 0.8;
}

function cutAtLine(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const end = bytes.findLastIndex((byte) => byte === 10 || byte === 13) + 1;
  return bytes.subarray(0, end === 0 ? bytes.length : end);
}

async function isUtf8(file: ImportFile, signal?: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < file.size; at += pieceBytes) {
      signal?.throwIfAborted();
      const bytes = await file.slice(at, at + pieceBytes).arrayBuffer();
      decoder.decode(bytes, { stream: at + pieceBytes < file.size });
    }
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
