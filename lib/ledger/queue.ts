import type { Note } from '@/lib/model/record';

import { riskOf } from './risk';
import type { Dossier } from './schema';
import { isWaiting } from './waiting';

/**
 * Where a note stands in the queue: its risk, then its day. Read backwards, the riskiest comes
 * first, and among equals the newest.
 */
export function queueKey(score: number, note: Pick<Note, 'createdAt'>): string {
  return `${String(score).padStart(3, '0')} ${note.createdAt}`;
}

/**
 * How much one of somebody's notes asks to be looked at first. Stops of a whole domain or from an
 * imported list are left out: they concern people nobody has to find for them.
 */
export function riskIn(dossier: Dossier, note: Note): ReturnType<typeof riskOf> {
  const { stopped, outreach } = dossier;
  return riskOf(note, {
    stopped: stopped === true,
    messages: outreach.count,
    noticeGiven: outreach.noticeGivenAt !== null,
  });
}

/** The dossier with its places in the review queue and among the messages against a warning. */
export function queued(dossier: Dossier): Dossier {
  const { reviewOrder: _, overrideOrder: __, ...rest } = dossier;
  if (!rest.contact || rest.mergedInto !== undefined) return rest;
  const [first] = rest.notes
    .filter((note) => isWaiting(note))
    .map((note) => queueKey(riskIn(rest, note).score, note))
    .toSorted()
    .toReversed();
  return {
    ...rest,
    ...(first !== undefined && { reviewOrder: `${first} ${rest.id}` }),
    ...(rest.override && { overrideOrder: `${rest.override.at} ${rest.id}` }),
  };
}
