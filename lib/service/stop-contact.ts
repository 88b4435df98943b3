import { newId } from '@/lib/ledger/id';
import { factsFor } from '@/lib/ledger/read/facts';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { EventBody } from '@/lib/model/event';
import type { Channel, Identifier } from '@/lib/model/identifier';
import type { Suppression } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';
import type { SuppressionReason, WayOfSaying } from '@/lib/model/vocabulary';

/** A stop as somebody asked for it. */
export interface WantedStop {
  readonly identifiers: readonly Identifier[];
  readonly channels: readonly Channel[] | 'all';
  readonly reason: SuppressionReason;
  readonly receivedAt: IsoInstant;
  readonly words: string | null;
  /** How they said it; kept with a consent that they took back. */
  readonly how?: WayOfSaying | undefined;
}

/**
 * All that follows when somebody is not to be contacted any more: a stop on each identifier, and
 * where a consent was withdrawn, its end in every note that rests on it (Articles 21(3), 7(3)).
 */
export async function stopContact(
  db: LedgerDatabase,
  { identifiers, channels, reason, receivedAt, words, how }: WantedStop,
  by: string,
  now: IsoInstant,
): Promise<{ readonly ids: readonly string[]; readonly bodies: readonly EventBody[] }> {
  const suppressions = identifiers.map((identifier): Suppression => {
    const id = newId();
    return { id, identifier, channels, reason, receivedAt, recordedAt: now, by, words };
  });
  const bodies: EventBody[] = suppressions.map((suppression) => ({
    type: 'suppression-recorded',
    suppression,
  }));
  if (reason === 'withdrawal') {
    const facts = await factsFor(db, identifiers);
    const resting = facts
      .flatMap(({ notes }) => notes)
      .filter(({ consent }) => consent !== null && consent.withdrawnAt === null);
    for (const noteId of new Set(resting.map(({ id }) => id)))
      bodies.push({
        type: 'consent-withdrawn',
        noteId,
        at: receivedAt,
        channels,
        ...(how !== undefined && { how }),
      });
  }
  return { ids: suppressions.map(({ id }) => id), bodies };
}
