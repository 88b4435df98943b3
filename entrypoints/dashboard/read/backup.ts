import { backUp } from '@/lib/ledger/backup/back-up';
import { readBackup } from '@/lib/ledger/backup/read-backup';
import { isSealed } from '@/lib/ledger/backup/sealed-file';
import type { Progress } from '@/lib/ledger/rebuild';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { IsoInstant } from '@/lib/model/time';

/** The whole record as a file, encrypted where there is a passphrase. */
export async function makeBackup(
  db: LedgerDatabase,
  at: IsoInstant,
  passphrase: string | null,
): Promise<Blob> {
  return backUp(db, at, passphrase);
}

/** What a backup says of itself once all of it was checked. */
export interface CheckedBackup {
  readonly createdAt: IsoInstant;
  readonly entries: number;
}

/** Whether a file asks for a passphrase. */
export async function needsPassphrase(file: Blob): Promise<boolean> {
  return isSealed(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
}

/** Checks a backup from its first entry to its last; nothing is stored. */
export async function checkBackup(
  file: Blob,
  passphrase: string | null,
  onProgress: Progress,
): Promise<CheckedBackup> {
  const { header } = await readBackup(file, passphrase, onProgress);
  return { createdAt: header.createdAt, entries: header.entries };
}
