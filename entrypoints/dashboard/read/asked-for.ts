import type { ReviewFilter } from '@/components/dashboard/questions';
import { isTenth } from '@/lib/ledger/read/review-queue';
import { isWaiting } from '@/lib/ledger/waiting';
import type { Note } from '@/lib/model/record';

/**
 * Whether a note of somebody in the queue is one that is looked at: they may have several, of which
 * only some are asked for.
 */
export function isAskedFor(note: Note, { sample, origin, basis, review }: ReviewFilter): boolean {
  if (origin !== '' && note.source.origin !== origin) return false;
  if (basis !== '' && (note.basis ?? 'none') !== basis) return false;
  if (review !== '' && (note.review?.state ?? 'none') !== review) return false;
  if (sample === 'overrides' || sample === 'all') return true;
  return isWaiting(note) && (sample === 'waiting' || isTenth(note.id));
}
