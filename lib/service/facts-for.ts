import { factsFor } from '@/lib/ledger/read/facts';

import type { Handler } from './context';

/** What is on record about each recipient, in the order asked. */
export const factsForRecipients: Handler<'facts-for'> = async ({ identifiers }, { ledger }) =>
  factsFor(await ledger(), identifiers);
