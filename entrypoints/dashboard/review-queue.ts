import type { ReviewFilter } from '@/components/dashboard/questions';
import type { Page, ReviewRow } from '@/components/dashboard/rows';
import type { Id } from '@/lib/model/record';

import type { RecordReader } from './reader';
import { isByRisk } from './screens/review-filter';

type Reviews = Pick<RecordReader, 'review'>;

/** A page of the queue as it was read last. */
interface ReadPage {
  readonly after: string | null;
  /** Whose notes are on it; also those whose notes have left the queue since it was read. */
  readonly ids: readonly Id[];
  readonly next: string | null;
}

/** Pages of the queue that was read last, from its beginning. */
let known: { readonly question: string; readonly pages: readonly ReadPage[] } = {
  question: '',
  pages: [],
};

/** Pages that are read to find the place of somebody who was not come to by way of the list. */
const farthest = 20;

/** Reads a page of the queue, and keeps who is on it: one leads to the next. */
export async function readQueue(
  record: Reviews,
  filter: ReviewFilter,
  after: string | null,
): Promise<Page<ReviewRow>> {
  const page = await record.review(filter, after);
  keep(filter, { after, ids: idsOf(page), next: page.next });
  return page;
}

/**
 * Who comes after somebody in the queue that a filter and an order make, as the record is now; null
 * at its end. Where somebody is not in it (any more), or not near its beginning, that is whoever
 * comes first of those that wait.
 *
 * @param isWanted Whether the answer is still waited for; a rare filter may read on for long.
 */
export async function nextInQueue(
  record: Reviews,
  filter: ReviewFilter,
  id: Id,
  isWanted: () => boolean,
): Promise<Id | null> {
  const place = await placeOf(record, filter, id);
  if (!place && !isByRisk(filter.sample)) return null;
  const { after, ids } = place ?? { after: null, ids: [id] };
  const passed = ids.slice(0, ids.indexOf(id) + 1);
  for (let from = after, before = passed; isWanted(); before = []) {
    const page = await record.review(filter, from);
    const behind = behindOf(idsOf(page), id, passed);
    if (place) keep(filter, { after: from, ids: [...before, ...behind], next: page.next });
    if (behind[0] !== undefined) return behind[0];
    if (page.next === null) return null;
    from = page.next;
  }
  return null;
}

/**
 * Finds the place of somebody in the queue while they are still in it: who decides before it is
 * known would be led on from its beginning.
 */
export async function findPlace(record: Reviews, filter: ReviewFilter, id: Id): Promise<void> {
  await placeOf(record, filter, id);
}

/** Those on a page who come after somebody; whoever has left it was before all who are still there. */
function behindOf(ids: readonly Id[], id: Id, passed: readonly Id[]): readonly Id[] {
  return ids.slice(ids.indexOf(id) + 1).filter((one) => !passed.includes(one));
}

/** The page that somebody is on; null where they are on none of those near the beginning. */
async function placeOf(record: Reviews, filter: ReviewFilter, id: Id): Promise<ReadPage | null> {
  const kept = pagesOf(filter).find(({ ids }) => ids.includes(id));
  if (kept) return kept;
  let left = farthest;
  // Mostly behind what was read; or before it, where the queue has changed since.
  const behind = pagesOf(filter).at(-1)?.next ?? null;
  for (const start of behind === null ? [null] : [behind, null])
    for (let after: string | null = start, goesOn = true; goesOn && left > 0; left -= 1) {
      const page: Page<ReviewRow> = await readQueue(record, filter, after);
      const ids = idsOf(page);
      if (ids.includes(id)) return { after, ids, next: page.next };
      after = page.next;
      goesOn = after !== null;
    }
  return null;
}

function questionOf(filter: ReviewFilter): string {
  return JSON.stringify(filter);
}

function pagesOf(filter: ReviewFilter): readonly ReadPage[] {
  return known.question === questionOf(filter) ? known.pages : [];
}

/** What was read behind a page that is read again no longer follows it. */
function keep(filter: ReviewFilter, page: ReadPage): void {
  const pages = pagesOf(filter);
  const at = pages.findIndex(({ after }) => after === page.after);
  const before = page.after === null ? [] : at === -1 ? pages : pages.slice(0, at);
  known = { question: questionOf(filter), pages: [...before, page] };
}

function idsOf({ rows }: Page<ReviewRow>): Id[] {
  return [...new Set(rows.map(({ contact }) => contact.id))];
}
