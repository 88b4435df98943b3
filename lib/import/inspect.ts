import { LedgerError } from '@/lib/ledger/errors';
import type { ColumnContent } from '@/lib/model/column';
import type { EncodingLabel } from '@/lib/model/encodings';

import { detectEncoding, encodingAs, linesAround, pieceBytes } from './encoding';
import type { Encoding, ImportFile } from './encoding';
import type { Format } from './formats';
import { parseRows, readLayout } from './table';
import { isVcard, readCards, vcardFields } from './vcard';

/** What a file is, before anything is done with it. */
export interface Inspection extends Reading {
  /** Whether the bytes leave no doubt about the encoding; otherwise it is likely. */
  readonly sure: boolean;
  /** Where the first byte stands that is no ASCII, as far as it was looked for. */
  readonly foreignAt: number | null;
  /** SHA-256 over the SHA-256 of each half mebibyte, in hexadecimal: what the import is known by. */
  readonly digest: string;
}

/** What the file's beginning says when it is read in an encoding. */
interface Reading {
  readonly encoding: Encoding;
  readonly shape: 'vcard' | { readonly delimiter: string; readonly preamble: number };
  readonly headers: readonly string[];
  /**
   * What tables or cards like these are known by, the same whatever they are read as: the header
   * line's bytes, each as a character, or what the first card says of who wrote it.
   */
  readonly rawHeaders: readonly string[];
  readonly fields: readonly ColumnContent[];
  readonly format: Format | null;
  readonly sample: readonly (readonly string[])[];
  /** Rows, if none of the first has any, with characters that the encoding makes a difference to. */
  readonly foreign: readonly (readonly string[])[];
  /** Whether something stands in what was looked at that is no character in this encoding. */
  readonly unreadable: boolean;
}

/** Largest file that is taken: two gigabytes. */
const largest = 2 ** 31;

/**
 * Looks at a file without storing anything: encoding, separator, header, columns, first rows.
 *
 * @throws {LedgerError} `empty-file`, `too-large`, `long-row` where not even the first row ends, or
 *   `not-a-table` for what is no table and no vCard.
 */
export async function inspectFile(file: ImportFile, signal?: AbortSignal): Promise<Inspection> {
  if (file.size === 0) throw new LedgerError('empty-file', 'This file is empty.');
  if (file.size > largest) throw new LedgerError('too-large', 'This file is over two gigabytes.');
  const { encoding, sure, foreignAt } = await detectEncoding(file, signal);
  const reading = await readStart(file, encoding, foreignAt);
  return { ...reading, sure, foreignAt, digest: await digestOf(file, signal) };
}

/**
 * Looks at an inspected file again, read in another encoding that a person chose.
 *
 * @throws {LedgerError} `not-a-table` or `long-row` where it is no table in that encoding.
 */
export async function inspectAs(
  file: ImportFile,
  { sure, foreignAt, digest }: Inspection,
  label: EncodingLabel,
): Promise<Inspection> {
  const encoding = await encodingAs(file, label);
  return { ...(await readStart(file, encoding, foreignAt)), sure, foreignAt, digest };
}

/** Bytes of the file's beginning that are looked at. */
const startBytes = 65_536;

/** Rows that are shown of a file, and how many of those it makes a difference to. */
const shownFirst = 5;
const shownForeign = 3;

async function readStart(
  file: ImportFile,
  encoding: Encoding,
  foreignAt: number | null,
): Promise<Reading> {
  const bytes = await file.slice(encoding.skip, encoding.skip + startBytes).arrayBuffer();
  const decoder = new TextDecoder(encoding.label);
  const text = decoder.decode(bytes);
  if (isVcard(text)) return readCardsOf(text, encoding, bytes);
  const cut = encoding.skip + bytes.byteLength < file.size;
  const whole = cut ? wholeLines(text) : text;
  const layout = readLayout(whole);
  const { delimiter, preamble, headers, fields, format, sample } = layout;
  const further =
    foreignAt !== null && foreignAt >= bytes.byteLength
      ? decoder.decode(await linesAround(file, foreignAt, startBytes))
      : '';
  const foreign = [whole, further].flatMap((part) =>
    parseRows(part, delimiter).filter((row) => row.length === headers.length && isForeign(row)),
  );
  const shown = sample.slice(0, shownFirst).map(String);
  return {
    encoding,
    shape: { delimiter, preamble },
    headers,
    rawHeaders: rawHeadersOf(bytes),
    fields,
    format,
    sample,
    foreign: foreign
      .filter((row) => String(row) !== String(headers) && !shown.includes(String(row)))
      .slice(0, sample.slice(0, shownFirst).some(isForeign) ? 0 : shownForeign),
    unreadable: isUnreadable(whole + further),
  };
}

/** Cards have no header line: whose name stands where is known. */
function readCardsOf(text: string, encoding: Encoding, bytes: ArrayBuffer): Reading {
  const whole = bytes.byteLength < startBytes;
  const cards = readCards(text);
  return {
    encoding,
    shape: 'vcard',
    headers: [],
    rawHeaders: writerOf(new TextDecoder('latin1').decode(bytes)),
    fields: vcardFields,
    format: null,
    sample: cards.slice(0, whole ? 10 : Math.min(10, cards.length - 1)),
    foreign: [],
    unreadable: isUnreadable(whole ? text : text.slice(0, -4)),
  };
}

/** The version of the first card and the program that wrote it, where it says so. */
function writerOf(text: string): readonly string[] {
  const [card = ''] = text.split(/^END:VCARD/imu, 1);
  const lines = card.split(/[\r\n]+/u).map((line) => line.trim().toUpperCase());
  return ['BEGIN:VCARD', ...lines.filter((line) => /^(?:VERSION|PRODID)[:;]/u.test(line))];
}

function isForeign(row: readonly string[]): boolean {
  return row.some((cell) => /[^\0-\u007f]/u.test(cell));
}

/** The sign for what is no character, and control characters that nobody writes. */
function isUnreadable(text: string): boolean {
  return /[\ufffd\u0080-\u009f]/u.test(text);
}

function rawHeadersOf(bytes: ArrayBuffer): readonly string[] {
  try {
    return readLayout(new TextDecoder('latin1').decode(bytes)).headers;
  } catch (error) {
    // UTF-16 seen as bytes may be no table: then there is nothing it could be known by.
    if (error instanceof LedgerError) return [];
    throw error;
  }
}

/** The lines of a file's beginning that are there to their end, whichever way they end. */
function wholeLines(text: string): string {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  if (end === 0)
    throw new LedgerError(
      'long-row',
      'The first row of this file is too long to be one of a table.',
    );
  return text.slice(0, end);
}

async function digestOf(file: ImportFile, signal?: AbortSignal): Promise<string> {
  const digests: Uint8Array[] = [];
  for (let at = 0; at < file.size; at += pieceBytes) {
    signal?.throwIfAborted();
    const piece = await file.slice(at, Math.min(at + pieceBytes, file.size)).arrayBuffer();
    digests.push(new Uint8Array(await crypto.subtle.digest('SHA-256', piece)));
  }
  const all = new Uint8Array(digests.length * 32);
  digests.forEach((digest, i) => all.set(digest, i * 32));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
