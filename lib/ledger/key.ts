import { LedgerError } from './errors';
import type { LedgerDatabase } from './schema';
import { tokenMaker } from './stops/token';
import type { TokenMaker } from './stops/token';

/** A new organisation key: 256 random bits, made once, in the ledger's first step. */
export function newOrganisationKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

const makers = new WeakMap<LedgerDatabase, TokenMaker>();

/**
 * The maker of tokens under the organisation's key.
 *
 * @throws {LedgerError} `unavailable` where the key is gone: without it no stop could be found, so
 *   nothing may go on as if there were none.
 */
export async function tokensOf(db: LedgerDatabase): Promise<TokenMaker> {
  const known = makers.get(db);
  if (known) return known;
  const secret = await db.get('secrets', 'organisation');
  if (!secret) throw new LedgerError('unavailable', "The organisation's key is missing.");
  const maker = tokenMaker(secret.key);
  makers.set(db, maker);
  return maker;
}

/** Forgets the key held in memory, after a restore brought another. */
export function forgetKey(db: LedgerDatabase): void {
  makers.delete(db);
}
