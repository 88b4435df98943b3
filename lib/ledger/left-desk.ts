import type { LeftDesk } from './desk';
import type { LedgerDatabase } from './schema';

/** What a write left, and whose turn that was. */
const left = new WeakMap<LedgerDatabase, { readonly turn: number; readonly desk: LeftDesk }>();

/** How many writes of each database have begun. */
const turns = new Map<string, number>();

/** One write's turn: what the write before it left, if anything, and how to leave something. */
export interface Turn {
  readonly desk: LeftDesk | null;
  readonly leave: (desk: LeftDesk) => void;
}

/**
 * Takes the turn to write: whoever writes the state does, in the same moment as it opens its
 * transaction, so that turns and transactions follow each other in one order. What was left is
 * there only if nobody else began to write since, through this connection or another.
 */
export function takeTurn(db: LedgerDatabase): Turn {
  const before = turns.get(db.name) ?? 0;
  const turn = before + 1;
  turns.set(db.name, turn);
  const last = left.get(db);
  left.delete(db);
  return {
    desk: last?.turn === before ? last.desk : null,
    leave: (desk) => left.set(db, { turn, desk }),
  };
}
