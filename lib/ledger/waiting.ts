import type { Note } from '@/lib/model/record';

/** Whether a manager has not looked at a note yet, or was answered. */
export function isWaiting({ review }: Note): boolean {
  return review === null || review.state === 'to-review' || review.state === 'answered';
}
