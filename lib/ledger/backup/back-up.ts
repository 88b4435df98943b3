import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import type { IsoInstant } from '@/lib/model/time';

import type { Hash } from '../entry';
import type { LedgerDatabase, StoreName } from '../schema';
import { sealFile } from './sealed-file';

/** What a backup holds: everything that the rest can be made from again. */
export const backedUpStores = [
  'journal',
  'segments',
  'evidence',
  'secrets',
  'stops',
  'imports',
  'refused',
  'mappings',
] as const satisfies readonly StoreName[];

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: 'goodgrounds-backup';
  readonly version: 1;
  readonly createdAt: IsoInstant;
  readonly entries: number;
  readonly head: Hash;
}

/** Records read at once; of evidence one, as each may have 25 megabytes. */
const window = { usual: 200, evidence: 1 };

/** Bytes in a piece of the file. */
const pieceBytes = 1 << 20;

/**
 * The whole ledger as a file: a header line, a line for each record, and a last line with the
 * SHA-256 of all before it. It is read in one transaction, so it is one moment's record; that much
 * of it stands in memory (some 200 bytes a contact).
 *
 * The file holds the organisation's key: without it no stop could be found again. With a passphrase
 * it is encrypted (`sealed-file.ts`); without one whoever has the file has everything.
 */
export async function backUp(
  db: LedgerDatabase,
  createdAt: IsoInstant,
  passphrase: string | null,
): Promise<Blob> {
  const file = lineWriter();
  const stores: StoreName[] = [...backedUpStores, 'state'];
  const tx = db.transaction(stores);
  const state = await tx.objectStore('state').get('state');
  if (!state) throw new Error('The state record is missing.');
  const { next: entries, head } = state;
  const header: BackupHeader = {
    format: 'goodgrounds-backup',
    version: 1,
    createdAt,
    entries,
    head,
  };
  file.write(JSON.stringify(header));
  for (const name of backedUpStores) {
    const store: Readable = tx.objectStore(name);
    const count = name === 'evidence' ? window.evidence : window.usual;
    let range: IDBKeyRange | null = null;
    for (;;) {
      const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
        store.getAllKeys(range, count),
        store.getAll(range, count),
      ]);
      values.forEach((value, i) => file.write(lineOf(name, keys[i], value)));
      const last = keys.at(-1);
      if (last === undefined || keys.length < count) break;
      range = IDBKeyRange.lowerBound(last, true);
    }
  }
  const pieces = file.close();
  return new Blob(passphrase === null ? pieces : await sealFile(pieces, passphrase), {
    type: 'application/octet-stream',
  });
}

interface Readable {
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
  getAll(range: IDBKeyRange | null, count: number): Promise<unknown[]>;
}

function lineOf(store: StoreName, key: IDBValidKey | undefined, value: unknown): string {
  return JSON.stringify({ store, key, value }, (_name, part: unknown) =>
    part instanceof Uint8Array ? { base64: toBase64(part) } : part,
  );
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Gathers lines in pieces, hashing them on the way. */
function lineWriter() {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let lines: string[] = [];
  let size = 0;
  const flush = () => {
    const piece = encoder.encode(lines.join(''));
    hash.update(piece);
    pieces.push(piece);
    lines = [];
    size = 0;
  };
  return {
    write(line: string) {
      lines.push(line, '\n');
      size += line.length;
      if (size >= pieceBytes) flush();
    },
    close() {
      flush();
      pieces.push(encoder.encode(JSON.stringify({ sha256: bytesToHex(hash.digest()) })));
      return pieces;
    },
  };
}
