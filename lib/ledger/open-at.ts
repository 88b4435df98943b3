import { openDB, wrap } from 'idb';

import { currentVersion, ledgerName } from './current';
import { LedgerError, asLedgerError } from './errors';
import type { LedgerDatabase, LedgerSchema, UpgradeTransaction } from './schema';

/** What the opener is told while it waits, and what it may vary in a test. */
export interface OpenOptions {
  /** Another page of ours holds an older version open; it was asked to let go. */
  readonly onBlocked?: () => void;
  /** This connection was closed, to let a newer version through or by the browser. */
  readonly onClosed?: () => void;
  /** How long to wait for the other pages, in milliseconds. */
  readonly patience?: number;
  readonly name?: string;
}

/** Milliseconds that the other pages are given. */
const usualPatience = 5000;

/** Brings a database from a version up to the one that is opened, inside its upgrade. */
export type Upgrade = (db: LedgerDatabase, tx: UpgradeTransaction, from: number) => Promise<void>;

/**
 * Opens the ledger at a version.
 *
 * A connection that stands in the way of a newer version closes itself: an open dashboard must not
 * hold up the background. Nothing is ever reset: an upgrade that fails leaves the database as it
 * was.
 *
 * @throws {LedgerError} `newer` where a later version of the extension wrote it, `blocked` where
 *   another page does not let go, `step-failed` with what the upgrade threw, or `unavailable`.
 */
export async function openAt(
  version: number,
  upgrade: Upgrade,
  options: OpenOptions,
): Promise<LedgerDatabase> {
  const { name = ledgerName, patience = usualPatience, onClosed } = options;
  let failed: unknown = null;
  let opened: LedgerDatabase | null = null;
  const waiting = new AbortController();
  const opening = openDB<LedgerSchema>(name, version, {
    async upgrade(db, from, _to, tx) {
      // The others have let go: how long the steps take is up to the size of the record.
      waiting.abort();
      // An abort reaches us through the opening itself.
      tx.done.catch(() => null);
      try {
        await upgrade(db, tx, from);
      } catch (error) {
        failed = error;
        tx.abort();
      }
    },
    blocked: () => options.onBlocked?.(),
    blocking() {
      opened?.close();
      onClosed?.();
    },
    terminated: () => onClosed?.(),
  });
  try {
    const db = await within(patience, opening, waiting.signal);
    opened = db;
    return db;
  } catch (error) {
    // Whoever waits no longer must not stand in the way once the database does open.
    void opening.then((db) => db.close()).catch(() => null);
    throw explain(error, failed, version);
  }
}

/**
 * Takes over a database that was opened at the current version before this code was there.
 *
 * @returns Null where that did not work out; {@link openAt} can say why.
 * @throws {LedgerError} `blocked` where another page does not let go.
 */
export async function takeOver(
  opening: Promise<IDBDatabase | null>,
  { patience = usualPatience, onClosed }: OpenOptions,
): Promise<LedgerDatabase | null> {
  const db = await within(patience, opening, new AbortController().signal);
  if (!db) return null;
  db.addEventListener('versionchange', () => {
    db.close();
    onClosed?.();
  });
  db.addEventListener('close', () => onClosed?.());
  const wrapped: object = wrap(db);
  return isCurrent(wrapped) ? wrapped : null;
}

/** Its version says what is in it. */
function isCurrent(db: object): db is LedgerDatabase {
  return 'version' in db && db.version === currentVersion;
}

async function within<T>(patience: number, opening: Promise<T>, enough: AbortSignal): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LedgerError('blocked', 'Another page holds an older version of the record open.'));
    }, patience);
    enough.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

function explain(error: unknown, failed: unknown, version: number): unknown {
  if (failed !== null)
    return new LedgerError('step-failed', 'The record could not be brought up to date.', {
      cause: failed,
    });
  if (error instanceof Error && error.name === 'VersionError')
    return new LedgerError(
      'newer',
      `The record was written by a later version of Goodgrounds than this one (${version}).`,
      { cause: error },
    );
  return asLedgerError(error);
}
