import { bytesToHex } from '@noble/hashes/utils.js';

import { identifierKey, type Identifier } from '@/lib/model/identifier';

import { tokensOf } from './key';
import type { LedgerDatabase } from './schema';

/**
 * The references of identifiers for the page of choices (row E6): a keyed hash of their own kind,
 * so that a mail which brings one back was really answered from a message to that address. It says
 * nothing to anybody without the organisation's key, and nothing is stored.
 *
 * @throws {LedgerError} `unavailable` where the key is gone.
 */
export async function referencesOf(
  db: LedgerDatabase,
  identifiers: readonly Identifier[],
): Promise<string[]> {
  const token = await tokensOf(db);
  return identifiers.map((one) => {
    const digits = bytesToHex(token(`choice ${identifierKey(one)}`)).slice(0, 16);
    return (digits.match(/.{4}/gu) ?? []).join('-').toUpperCase();
  });
}
