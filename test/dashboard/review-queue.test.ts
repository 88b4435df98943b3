import { array, assert, asyncProperty, boolean, integer, nat } from 'fast-check';
import { expect, test } from 'vitest';

import type { ReviewFilter, Sample } from '@/components/dashboard/questions';
import type { Page, ReviewRow } from '@/components/dashboard/rows';
import { findPlace, nextInQueue, readQueue } from '@/entrypoints/dashboard/review-queue';

let questions = 0;

/** A question nobody has asked before: what was read for another one is not known. */
function ask(sample: Sample = 'waiting'): ReviewFilter {
  questions += 1;
  return {
    sample,
    text: `question ${questions}`,
    origin: '',
    basis: '',
    country: '',
    review: '',
    author: '',
    campaign: '',
    channel: '',
    finding: '',
    sort: sample === 'waiting' ? 'risk' : 'newest',
  };
}

/**
 * A queue of people named by their place in it. As in the record, a page may come unfinished, even
 * empty, and begins behind a place that may be nobody's any more.
 */
function queueOf(count: number, size: number) {
  const waiting = new Set(Array.from({ length: count }, (_, at) => at));
  let reads = 0;
  const review = async (_: ReviewFilter, after: string | null): Promise<Page<ReviewRow>> => {
    reads += 1;
    const from = after === null ? 0 : Number(after);
    const looked = Array.from({ length: size }, (__, at) => from + at).filter((at) => at < count);
    return {
      rows: looked.filter((at) => waiting.has(at)).map((at) => rowOf(at)),
      next: from + size < count ? String(from + size) : null,
      total: null,
    };
  };
  return { record: { review }, waiting, reads: () => reads };
}

function rowOf(at: number): ReviewRow {
  // Only whom a row is about matters here.
  return { contact: { id: String(at) } } as ReviewRow;
}

const always = () => true;

test('whoever decides on one after the other comes to each that waits, once and in order', async () => {
  await assert(
    asyncProperty(
      integer({ min: 1, max: 60 }),
      integer({ min: 1, max: 9 }),
      array(boolean(), { minLength: 61, maxLength: 61 }),
      async (count, size, decisions) => {
        const { record, waiting } = queueOf(count, size);
        const filter = ask();
        await readQueue(record, filter, null);
        const seen: number[] = [];
        let at: string | null = '0';
        while (at !== null) {
          seen.push(Number(at));
          // Some are decided on, and some left for later.
          if (decisions[seen.length]) waiting.delete(Number(at));
          at = await nextInQueue(record, filter, at, always);
        }
        expect(seen).toEqual(Array.from({ length: count }, (_, place) => place));
      },
    ),
  );
});

test('from anywhere in it, however one came there, the next is the one behind', async () => {
  await assert(
    asyncProperty(
      nat({ max: 58 }),
      integer({ min: 3, max: 9 }),
      boolean(),
      async (at, size, decided) => {
        const { record, waiting } = queueOf(60, size);
        const filter = ask('all');
        // Nothing was read before: the address was opened by itself.
        expect(await nextInQueue(record, filter, String(at), always)).toBe(String(at + 1));
        if (decided) waiting.delete(at);
        expect(await nextInQueue(record, filter, String(at), always)).toBe(String(at + 1));
      },
    ),
  );
});

test('whom somebody else has decided on meanwhile is passed over', async () => {
  const { record, waiting } = queueOf(20, 5);
  const filter = ask();
  await readQueue(record, filter, null);
  for (const at of [3, 4, 5, 6, 7]) waiting.delete(at);
  expect(await nextInQueue(record, filter, '2', always)).toBe('8');
});

test('another filter or order has its own next, also for whom it shares with the one before', async () => {
  const { record } = queueOf(9, 3);
  const turned: typeof record = {
    review: async (filter, after) => {
      const page = await record.review(filter, after);
      return filter.sort === 'oldest' ? { ...page, rows: [rowOf(2), rowOf(0), rowOf(1)] } : page;
    },
  };
  const filter = ask('all');
  await readQueue(turned, filter, null);
  expect(await nextInQueue(turned, filter, '0', always)).toBe('1');
  expect(await nextInQueue(turned, { ...filter, sort: 'oldest' }, '2', always)).toBe('0');
  expect(await nextInQueue(turned, filter, '2', always)).toBe('3');
});

test('who is not in the queue is followed by whoever comes first of those that wait', async () => {
  const { record, waiting } = queueOf(9, 3);
  waiting.delete(0);
  expect(await nextInQueue(record, ask(), 'somebody', always)).toBe('1');
  expect(await nextInQueue(record, ask(), '1', always)).toBe('2');
  // A sample that leaves nobody out has no first that asks to be looked at.
  expect(await nextInQueue(record, ask('all'), 'somebody', always)).toBeNull();
});

test('who is found while they still wait is gone on from, though they wait no more', async () => {
  const { record, waiting } = queueOf(20, 4);
  const filter = ask();
  await findPlace(record, filter, '9');
  waiting.delete(9);
  expect(await nextInQueue(record, filter, '9', always)).toBe('10');
});

test('who has come into the part that was read already is found there', async () => {
  const { record, waiting } = queueOf(20, 4);
  const filter = ask();
  waiting.delete(5);
  expect(await nextInQueue(record, filter, '9', always)).toBe('10');
  waiting.add(5);
  expect(await nextInQueue(record, filter, '5', always)).toBe('6');
});

test('the last has none after it, and nobody reads on for an answer nobody waits for', async () => {
  const { record, waiting, reads } = queueOf(4000, 4);
  const filter = ask();
  for (let at = 1; at < 4000; at += 1) waiting.delete(at);
  expect(await nextInQueue(record, filter, '0', always)).toBeNull();
  const before = reads();
  expect(await nextInQueue(record, filter, '0', () => reads() < before + 3)).toBeNull();
  expect(reads()).toBe(before + 3);
});
