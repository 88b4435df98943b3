import type { AskedLabel, RecipientFacts, SuppressionFacts } from '@/lib/model/assessment';
import type { Channel } from '@/lib/model/identifier';
import type { SubjectRequest } from '@/lib/model/record';

/** What a received message can ask for. */
type AskedKind = 'objection' | 'withdrawal' | 'erasure' | 'access' | 'rectification';

/** What one click puts on record for what a message asks. */
export interface Asked {
  /** Whether contact has to stop: somebody may ask what is held and go on talking. */
  readonly stops: boolean;
  /**
   * What has to be answered within a month (GDPR Article 12(3)), what stops contact first: whatever
   * happens to the rest, nobody writes to them any more.
   */
  readonly requests: readonly AskedKind[];
}

/**
 * What the recognised sentences of a message ask for: an objection stops direct marketing (GDPR
 * Article 21(3)); erasure stops it too (Article 17); a request for a copy, and the question where
 * the details came from, are one request for access (Article 15(1)(g)).
 */
export function askedBy(labels: readonly AskedLabel[]): Asked {
  const erasure = labels.includes('erasure');
  const objection = labels.includes('objection') && !erasure;
  const access = labels.includes('access') || labels.includes('source-question');
  return asked([
    ...(objection ? (['objection'] as const) : []),
    ...(erasure ? (['erasure'] as const) : []),
    ...(access ? (['access'] as const) : []),
    ...(labels.includes('rectification') ? (['rectification'] as const) : []),
  ]);
}

/**
 * What of it is not on record yet: an open request of a kind is not recorded twice, nor is a stop
 * that the person asked for before. Whoever agreed once and now says no withdraws (Article 7(3)).
 */
export function notYetOnRecord(
  { requests }: Asked,
  facts: RecipientFacts,
  channels: readonly Channel[] | 'all' = 'all',
): Asked {
  const open = (kind: SubjectRequest['kind']) =>
    facts.requests.some((request) => request.kind === kind && request.state === 'open');
  const stopped = facts.suppressions.some((stop) => isTheirWord(stop) && covers(stop, channels));
  const kindNow = (kind: AskedKind) =>
    kind === 'objection' && agreed(facts) ? 'withdrawal' : kind;
  return asked(
    requests
      .filter((kind) => !(kind === 'objection' ? stopped : open(kind)))
      .map((kind) => kindNow(kind)),
    stopped,
  );
}

function asked(requests: readonly AskedKind[], stopped = false): Asked {
  return { stops: !stopped && requests.some(stopsContact), requests };
}

/** Whoever asks what is held, or has it corrected, may be written to as before. */
export function stopsContact(kind: AskedKind): boolean {
  return kind !== 'access' && kind !== 'rectification';
}

/** A stop that we or a list decided is no answer to what the person says now. */
function isTheirWord({ reason }: SuppressionFacts): boolean {
  return reason === 'objection' || reason === 'withdrawal' || reason === 'erasure';
}

function covers(stop: SuppressionFacts, channels: readonly Channel[] | 'all'): boolean {
  if (stop.channels === 'all') return true;
  const covered = stop.channels;
  return channels !== 'all' && channels.every((one) => covered.includes(one));
}

/** Whether all that is noted about somebody rests on a consent, and one of them still stands. */
function agreed({ notes }: RecipientFacts): boolean {
  return (
    notes.some(({ consent }) => consent !== null && consent.withdrawnAt === null) &&
    notes.every(({ basis }) => basis === 'consent')
  );
}
