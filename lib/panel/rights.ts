import type { Input } from '@/lib/messages/protocol';
import type { Channel, Identifier } from '@/lib/model/identifier';
import type { WayOfSaying } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';

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
  const receivedAt = momentOf(receivedOn);
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

/** Today is now; an earlier day is known as a day only, and noon is told for it. */
export function momentOf(day: IsoDate): IsoInstant {
  const now = new Date();
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const [date = '', time = ''] = (day === today ? now : new Date(`${day}T12:00:00`))
    .toISOString()
    .split('T');
  if (!isDay(date)) throw new RangeError(`no moment: ${date}`); // only outside the years 0–9999
  return `${date}T${time.replace('Z', '')}Z`;
}

function isDay(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
