import { LedgerError } from '@/lib/ledger/errors';
import type { MessageName } from '@/lib/messages/protocol';
import { RefusalError } from '@/lib/messages/receive';

import type { Handler, ServiceContext } from './context';
import { factsForRecipients } from './facts-for';
import { injectAnnotation } from './inject-annotation';
import { liftSuppression } from './lift-suppression';
import { openNote } from './open-note';
import { openPage } from './open-page';
import { pageContext } from './page-context';
import { recordNote } from './record-note';
import { recordOutreach } from './record-outreach';
import { recordSuppression } from './record-suppression';
import { reportHealth } from './report-health';

/** One handler for each message; a message without one does not compile. */
export const handlers: { readonly [Name in MessageName]: Handler<Name> } = {
  'inject-annotation': injectAnnotation,
  'page-context': pageContext,
  'facts-for': factsForRecipients,
  'record-outreach': recordOutreach,
  'record-suppression': recordSuppression,
  'lift-suppression': liftSuppression,
  'record-note': recordNote,
  'open-note': openNote,
  'open-page': openPage,
  'report-health': reportHealth,
};

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
    if (error instanceof LedgerError) throw new RefusalError(error.fault, error.message);
    throw error;
  }
}
