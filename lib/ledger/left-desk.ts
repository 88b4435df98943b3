import type { LeftDesk } from './desk';
import type { LedgerDatabase } from './schema';

const left = new WeakMap<LedgerDatabase, LeftDesk>();

/** Keeps what the last write left on its desk: the next one is often about the same person. */
export function leave(db: LedgerDatabase, desk: LeftDesk): void {
  left.set(db, desk);
}

/** What was left, for one write: another that goes on at the same time reads for itself. */
export function takeLeft(db: LedgerDatabase): LeftDesk | null {
  const desk = left.get(db) ?? null;
  left.delete(db);
  return desk;
}
