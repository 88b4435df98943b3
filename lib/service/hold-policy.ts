import { append } from '@/lib/ledger/append';
import { campaigns, lias, settings } from '@/lib/ledger/read/settings';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { IsoInstant } from '@/lib/model/time';
import { holdRecord } from '@/lib/policy/hold';
import type { Managed } from '@/lib/policy/managed';

import { eventOf } from './author';

/**
 * Brings the record in line with what the administrator fixed, once after the ledger was opened and
 * again after {@link PolicyHolder.again}; everything that asks for the ledger waits for it.
 */
export interface PolicyHolder {
  readonly ledger: () => Promise<LedgerDatabase>;
  readonly again: () => void;
}

/** Wraps the opening of the ledger. */
export function holdPolicyIn(
  open: () => Promise<LedgerDatabase>,
  administered: () => Promise<Managed>,
  now: () => IsoInstant,
  changed: () => Promise<void>,
): PolicyHolder {
  let held: Promise<void> | null = null;
  return {
    async ledger() {
      const db = await open();
      held ??= administered().then(async (managed) => hold(db, managed, now(), changed));
      try {
        await held;
      } catch (error) {
        // Tried anew at the next message; this one is refused rather than carried out unheld.
        held = null;
        throw error;
      }
      return db;
    },
    again() {
      held = null;
    },
  };
}

async function hold(
  db: LedgerDatabase,
  managed: Managed,
  at: IsoInstant,
  changed: () => Promise<void>,
): Promise<void> {
  const [decided, known, assessments] = await Promise.all([settings(db), campaigns(db), lias(db)]);
  const bodies = holdRecord(managed, decided, known, assessments);
  if (bodies.length === 0) return;
  const author = managed.setBy ?? 'administrator';
  await append(
    db,
    bodies.map((body) => eventOf(body, author, at)),
  );
  await changed();
}
