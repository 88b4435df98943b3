import { browser } from 'wxt/browser';

import type { IsoInstant } from '@/lib/model/time';

const key = 'lastBackup';

/** When this browser last wrote a backup, and how long the journal was then. */
export interface LastBackup {
  readonly at: IsoInstant;
  readonly entries: number;
}

/** The last backup that was made from this browser, or null. */
export async function lastBackup(): Promise<LastBackup | null> {
  const { [key]: kept } = await browser.storage.local.get(key);
  return isLastBackup(kept) ? kept : null;
}

/** Keeps that a backup was made; it is about this machine, so it is no part of the record. */
export async function keepLastBackup(made: LastBackup): Promise<void> {
  await browser.storage.local.set({ [key]: made });
}

/** Only this page writes the key. */
function isLastBackup(kept: unknown): kept is LastBackup {
  return typeof kept === 'object' && kept !== null && 'at' in kept && 'entries' in kept;
}
