import { bytesToHex } from '@noble/hashes/utils.js';

import { commit, digestOfCommon, hashEntry } from '../digest';
import type { JournalEntry } from '../entry';
import { LedgerError } from '../errors';
import { noHash } from '../no-hash';
import { commitSegment, commonDigestIn } from '../packed/segment';
import type { Segment } from '../packed/shapes';
import type { Progress } from '../rebuild';
import { beginStretch } from '../stretch';
import { yieldTurn } from '../yield-turn';
import { backedUpStores } from './back-up';
import type { BackupHeader } from './back-up';
import { isSealed, openSealed } from './sealed-file';

type BackedUp = (typeof backedUpStores)[number];

/** One record of a backup. */
export interface BackupRecord {
  readonly store: BackedUp;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** A backup that was read and found whole. */
export interface Backup {
  readonly header: BackupHeader;
  readonly records: readonly BackupRecord[];
}

/**
 * Reads a backup and checks it: the digest of the file, every link of the chain, every payload and
 * batch. Nothing is stored, and whatever waits has its turns meanwhile.
 *
 * @param onProgress Is told how far it is: bytes are gone through twice, as text and as a chain.
 * @throws {LedgerError} `unreadable` where it is no backup, `passphrase`, or `edited` where
 *   anything in it is not what was backed up.
 */
export async function readBackup(
  file: Blob,
  passphrase: string | null,
  onProgress: Progress = () => {},
): Promise<Backup> {
  let bytes = new Uint8Array(await file.arrayBuffer());
  if (isSealed(bytes)) {
    if (passphrase === null)
      throw new LedgerError('passphrase', 'This backup is encrypted: it needs its passphrase.');
    bytes = await openSealed(bytes, passphrase);
  }
  const lines = await readLines(bytes, onProgress);
  const header = lines.shift();
  if (!isHeader(header)) throw new LedgerError('unreadable', 'This file is no backup.');
  if (header.version !== 1)
    throw new LedgerError('newer', 'This backup was made by a later version of Goodgrounds.');
  const backup = { header, records: lines.map(asRecord) };
  await checkChain(backup, (share) => onProgress((1 + share) * bytes.length, 2 * bytes.length));
  onProgress(2 * bytes.length, 2 * bytes.length);
  return backup;
}

async function readLines(bytes: Uint8Array<ArrayBuffer>, onProgress: Progress): Promise<unknown[]> {
  const end = bytes.lastIndexOf(0x0a) + 1;
  const decoder = new TextDecoder();
  if (!decoder.decode(bytes.subarray(0, 60)).startsWith('{"format":"goodgrounds-backup"'))
    throw new LedgerError('unreadable', 'This file is no backup.');
  const last = decoder.decode(bytes.subarray(end));
  const digest = await crypto.subtle.digest('SHA-256', bytes.subarray(0, end));
  if (last !== JSON.stringify({ sha256: bytesToHex(new Uint8Array(digest)) }))
    throw new LedgerError('edited', 'This backup was changed or is not complete.');
  const lines: unknown[] = [];
  const work = beginStretch(yieldTurn);
  for (let at = 0; at < end;) {
    if (work.isOver()) {
      await work.end();
      onProgress(at, 2 * bytes.length);
    }
    const stop = bytes.indexOf(0x0a, at);
    lines.push(JSON.parse(decoder.decode(bytes.subarray(at, stop)), revive));
    at = stop + 1;
  }
  return lines;
}

function revive(_name: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Object.keys(part).length !== 1) return part;
  const { base64 }: { base64?: unknown } = part;
  if (typeof base64 !== 'string') return part;
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function isHeader(line: unknown): line is BackupHeader {
  return (
    typeof line === 'object' &&
    line !== null &&
    'format' in line &&
    line.format === 'goodgrounds-backup' &&
    'entries' in line &&
    'head' in line
  );
}

/** Everything in the file is ours as its digest says; what it may not have is an unknown store. */
function asRecord(line: unknown): BackupRecord {
  if (!isRecord(line)) throw new LedgerError('edited', 'This backup holds what no backup holds.');
  return line;
}

function isRecord(line: unknown): line is BackupRecord {
  return (
    typeof line === 'object' &&
    line !== null &&
    'store' in line &&
    backedUpStores.some((name) => name === line.store) &&
    'key' in line &&
    'value' in line
  );
}

/** The digest shows that the file is whole; this shows that what was backed up was sound. */
async function checkChain(
  { header, records }: Backup,
  onShare: (share: number) => void,
): Promise<void> {
  const segments = new Map<number, string>();
  const work = beginStretch(yieldTurn);
  let seen = 0;
  // Batches and entries are gone through one after the other.
  const breathe = async () => {
    seen += 1;
    if (!work.isOver()) return;
    await work.end();
    onShare(seen / (2 * records.length));
  };
  for (const { store, value } of records) {
    await breathe();
    if (store === 'segments' && isSegment(value)) segments.set(value.n, soundDigest(value));
  }
  let head = noHash;
  let next = 0;
  for (const { store, value } of records) {
    await breathe();
    if (store !== 'journal' || !isEntry(value)) continue;
    const sound = value.n === next && value.prev === head && hashEntry(value) === value.hash;
    if (!sound || !isSoundPayload(value))
      throw new LedgerError('edited', `Entry ${String(next)} of this backup was changed.`);
    for (const { n, commitment } of value.kept?.recommitted ?? [])
      if (segments.get(n) === commitment) segments.delete(n);
    if (segments.get(value.n) === value.commitment) segments.delete(value.n);
    head = value.hash;
    next += 1;
  }
  if (head !== header.head || next !== header.entries || segments.size > 0)
    throw new LedgerError('edited', 'The journal of this backup was changed.');
}

function soundDigest(segment: Segment): string {
  const common = bytesToHex(digestOfCommon(segment.common));
  return common === bytesToHex(commonDigestIn(segment)) ? commitSegment(segment) : '';
}

function isSoundPayload({ payload, commitment, type }: JournalEntry): boolean {
  if (!payload) return true;
  return payload.body.type === type && commit(payload.salt, payload.body) === commitment;
}

function isEntry(value: unknown): value is JournalEntry {
  return typeof value === 'object' && value !== null && 'prev' in value && 'commitment' in value;
}

function isSegment(value: unknown): value is Segment {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'firstId' in value;
}
