import { LedgerError, asLedgerError } from '@/lib/ledger/errors';
import type { MessageName } from '@/lib/messages/protocol';
import { RefusalError } from '@/lib/messages/receive';

import type { ServiceContext } from './context';
import { handlers } from './handlers';

/**
 * Carries out a message that `receive` has parsed and whose sender it has checked.
 *
 * @throws {RefusalError} Where the ledger refuses, in the protocol's words.
 */
export async function dispatch(
  name: MessageName,
  input: unknown,
  context: ServiceContext,
): Promise<unknown> {
  // The input was parsed by this very message's schema, which the compiler cannot see through a name known at run time.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const handle = handlers[name] as (input: unknown, context: ServiceContext) => Promise<unknown>;
  try {
    return await handle(input, context);
  } catch (error) {
    // A handler's own look into the record may meet a full disk before its write does.
    const known = asLedgerError(error);
    if (known instanceof LedgerError) throw new RefusalError(known.fault, known.message);
    throw error;
  }
}
