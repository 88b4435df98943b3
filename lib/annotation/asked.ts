import type { RecipientFacts, SignalLabel } from '@/lib/model/assessment';
import type { SubjectRequest } from '@/lib/model/record';

/** What one click puts on record for what a message asks. */
export interface Asked {
  /** Why contact stops, or null where it need not: somebody may ask what is held and go on talking. */
  readonly stop: 'objection' | 'erasure' | null;
  /** What has to be answered within a month (GDPR Article 12(3)). */
  readonly requests: readonly ('access' | 'erasure')[];
}

/**
 * What the recognised sentences of a message ask for: an objection stops direct marketing (GDPR
 * Article 21(3)); erasure stops it too and is due (Article 17); a request for a copy, and the
 * question where the details came from, are one request for access (Article 15(1)(g)).
 */
export function askedBy(labels: readonly SignalLabel[]): Asked {
  const erasure = labels.includes('erasure');
  const access = labels.includes('access') || labels.includes('source-question');
  return {
    stop: erasure ? 'erasure' : labels.includes('objection') ? 'objection' : null,
    requests: [
      ...(erasure ? (['erasure'] as const) : []),
      ...(access ? (['access'] as const) : []),
    ],
  };
}

/** What of it is not on record yet: an open request of a kind is not recorded twice. */
export function notYetOnRecord(asked: Asked, facts: RecipientFacts): Asked {
  const open = (kind: SubjectRequest['kind']) =>
    facts.requests.some((request) => request.kind === kind && request.state === 'open');
  return {
    stop: facts.suppressions.length > 0 ? null : asked.stop,
    requests: asked.requests.filter((kind) => !open(kind)),
  };
}
