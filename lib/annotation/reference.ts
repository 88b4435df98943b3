import { linkWith } from '@/lib/choices/line';
import type { SentenceElement } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';
import type { Draft } from '@/lib/model/reading';

import { recipientsOf } from './outreach';
import type { RecordClient } from './record';

/**
 * The identity whose link to the page of choices carries the recipient's reference, so that their
 * answer is known for theirs. To several at once it carries none: one person's would be in the
 * others' mail.
 */
export async function withReference(
  element: SentenceElement,
  identity: Identity | null,
  draft: Draft,
  record: RecordClient,
): Promise<Identity | null> {
  const [only, ...others] = recipientsOf(draft);
  const isWayOut = element === 'opt-out' || element === 'objection-right';
  if (!identity || !isWayOut || !only?.identifier || others.length > 0) return identity;
  const reference = await record.referenceOf(only.identifier);
  return reference === null
    ? identity
    : { ...identity, optOut: linkWith(identity.optOut, reference) };
}
