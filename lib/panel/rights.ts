import { momentOn } from '@/lib/messages/moment-on';
import type { Input } from '@/lib/messages/protocol';
import type { Channel, Identifier } from '@/lib/model/identifier';
import type { IsoDate } from '@/lib/model/time';
import type { WayOfSaying } from '@/lib/model/vocabulary';

/** A stop as a user enters it. */
interface EnteredStop {
  readonly reason: 'objection' | 'withdrawal' | 'erasure' | 'manual';
  readonly channels: readonly Channel[] | 'all';
  readonly receivedOn: IsoDate;
  readonly words: string | null;
  /** How they took a consent back. */
  readonly how: WayOfSaying | null;
}

/** What is told to the background for it. */
type ToldStop =
  | { readonly name: 'record-request'; readonly input: Input<'record-request'> }
  | { readonly name: 'record-suppression'; readonly input: Input<'record-suppression'> };

/**
 * A stop that a person asked for is a request: contact ends at once, and they are to be answered
 * within a month (Article 12(3)). One's own decision is a stop and nothing else.
 */
export function stopInput(stop: EnteredStop, identifiers: readonly Identifier[]): ToldStop {
  const { reason, channels, receivedOn, words, how } = stop;
  const receivedAt = momentOn(receivedOn, new Date());
  const [identifier] = identifiers;
  if (reason === 'manual' || !identifier)
    return {
      name: 'record-suppression',
      input: { identifiers, channels, reason, receivedAt, words },
    };
  return {
    name: 'record-request',
    input: { identifier, kind: reason, receivedAt, words, channels, how: how ?? undefined },
  };
}
