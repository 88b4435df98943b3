import type { EvidenceReference, Id } from '@/lib/model/record';

import { LedgerError } from './errors';
import { newId } from './id';
import type { LedgerDatabase, StoredEvidence } from './schema';

/** The largest file that is kept as evidence: 25 megabytes. */
export const largestEvidence = 25 * 1024 * 1024;

/**
 * Reads a file for a note: its reference, for the journal, and its bytes, for the store beside it.
 *
 * @throws {LedgerError} `empty-file`, or `too-large` where it is over 25 megabytes.
 */
export async function readEvidence(
  noteId: Id,
  file: Blob,
  fileName: string,
): Promise<{ reference: EvidenceReference; stored: StoredEvidence }> {
  if (file.size === 0) throw new LedgerError('empty-file', 'This file is empty.');
  if (file.size > largestEvidence)
    throw new LedgerError('too-large', 'Evidence files may have up to 25 megabytes.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const mediaType = file.type === '' ? 'application/octet-stream' : file.type;
  const id = newId();
  return {
    reference: { id, fileName, mediaType, bytes: bytes.length, sha256 },
    stored: { id, noteId, sha256, mediaType, fileName, bytes },
  };
}

/** An evidence file as it was kept, and whether its bytes still are what the journal vouches for. */
export async function evidenceFile(
  db: LedgerDatabase,
  reference: EvidenceReference,
): Promise<{ readonly file: File; readonly intact: boolean } | null> {
  const stored = await db.get('evidence', reference.id);
  if (!stored) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', stored.bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const file = new File([stored.bytes], stored.fileName, { type: stored.mediaType });
  return { file, intact: sha256 === reference.sha256 };
}
