import { LedgerError } from '@/lib/ledger/errors';
import type { ColumnContent } from '@/lib/model/column';

import { detectEncoding, pieceBytes } from './encoding';
import type { Encoding, ImportFile } from './encoding';
import type { Format } from './formats';
import { readLayout } from './table';
import { isVcard } from './vcard';

/** What a file is, before anything is done with it. */
export interface Inspection {
  readonly encoding: Encoding;
  readonly shape: 'vcard' | { readonly delimiter: string; readonly preamble: number };
  readonly headers: readonly string[];
  readonly fields: readonly ColumnContent[];
  readonly format: Format | null;
  readonly sample: readonly (readonly string[])[];
  /** SHA-256 over the SHA-256 of each half mebibyte, in hexadecimal: what the import is known by. */
  readonly digest: string;
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
  const encoding = await detectEncoding(file, signal);
  const bytes = await file.slice(encoding.skip, encoding.skip + 65_536).arrayBuffer();
  const text = new TextDecoder(encoding.label).decode(bytes);
  if (isVcard(text)) {
    const digest = await digestOf(file, signal);
    return { encoding, shape: 'vcard', headers: [], fields: [], format: null, sample: [], digest };
  }
  const whole = encoding.skip + bytes.byteLength < file.size ? wholeLines(text) : text;
  const { delimiter, preamble, headers, fields, format, sample } = readLayout(whole);
  const digest = await digestOf(file, signal);
  return { encoding, shape: { delimiter, preamble }, headers, fields, format, sample, digest };
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
