import { referencesOf } from '@/lib/ledger/reference';

import type { Handler } from './context';

/** The references that links to the page of choices carry, in the order asked. */
export const referencesFor: Handler<'references-for'> = async ({ identifiers }, { ledger }) =>
  referencesOf(await ledger(), identifiers);
