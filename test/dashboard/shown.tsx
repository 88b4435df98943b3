import { act, cleanup, configure, render } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { address, parseAddress } from '@/entrypoints/dashboard/address';
import { App } from '@/entrypoints/dashboard/App';
import { currentRow } from '@/entrypoints/dashboard/keyboard';
import { ledgerReader } from '@/entrypoints/dashboard/ledger-reader';
import type { RecordReader } from '@/entrypoints/dashboard/reader';
import { savedViews } from '@/entrypoints/dashboard/saved-views';
import { openLedger } from '@/lib/ledger/open';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import { speakEnglish } from '../words';
import { seed } from './seed-record';

let ledgers = 0;
let current: LedgerDatabase | null = null;

/** What jsdom has not: it lays nothing out and opens no dialogs. To be called once in a file. */
export function useDashboard(): void {
  speakEnglish();
  // A machine may do other things too; what does not come at all fails all the same.
  configure({ asyncUtilTimeout: 15_000 });
  // The table asks how tall its window is.
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 760 });
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  beforeEach(() => {
    fakeBrowser.reset();
    localStorage.clear();
    savedViews.value = [];
  });
  afterEach(async () => {
    // Preact tidies up a frame later, when the last test's document would be gone.
    await act(cleanup);
    current?.close();
    current = null;
  });
}

/** Goes to a view, as a link would. */
export function goTo(hash: string): void {
  history.replaceState(null, '', hash);
  address.value = parseAddress(hash);
  currentRow.value = null;
}

/** A record of so many invented people, and what reads it. */
export async function recordOf(
  contacts: number,
): Promise<{ record: RecordReader; db: LedgerDatabase }> {
  ledgers += 1;
  const name = `dashboard-${ledgers}`;
  await seed(contacts, name);
  const db = await openLedger({ name });
  current = db;
  return { record: ledgerReader(async () => db), db };
}

/**
 * Shows a view of a record of so many invented people; gives what it is kept in. What else the
 * record shall hold is added before anything is shown: a table that is painted while a test still
 * writes may show a part of it.
 */
export async function show(
  contacts: number,
  hash = '#/contacts',
  add: (db: LedgerDatabase) => Promise<void> = async () => {},
): Promise<LedgerDatabase> {
  goTo(hash);
  const { record, db } = await recordOf(contacts);
  await add(db);
  render(<App record={record} />);
  return db;
}
