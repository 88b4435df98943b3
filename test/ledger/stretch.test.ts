// @vitest-environment node
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { keyWriter, sortKeys } from '@/lib/ledger/packed/sort-keys';
import { wordRows } from '@/lib/ledger/packed/word-pages';
import { beginStretch } from '@/lib/ledger/stretch';

afterEach(() => vi.restoreAllMocks());

/** A clock that goes on by so many milliseconds each time it is looked at. */
function clock(step: number) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
}

function pauses() {
  const pause = vi.fn<() => Promise<void>>(async () => {});
  return { pause, taken: () => pause.mock.calls.length };
}

/** Short keys with few letters, so that many are alike for a while. */
const keys = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ü'), maxLength: 14 }), {
  maxLength: 200,
});

async function sorted(all: readonly string[], step: number) {
  clock(step);
  const writer = keyWriter(all.length);
  for (const key of all) writer.add(key);
  const { pause, taken } = pauses();
  return { order: [...(await sortKeys(writer, pause))], pauses: taken() };
}

const bytes = (key: string) => Buffer.from(key);

describe('long work', () => {
  it('goes on while it is short, and gives way once it is long', async () => {
    clock(6);
    const { pause, taken } = pauses();
    const work = beginStretch(pause);
    expect([work.isOver(), work.isOver(), work.isOver()]).toEqual([false, false, true]);
    await work.end();
    expect(taken()).toBe(1);
    expect(work.isOver()).toBe(false);
  });

  it('has the same result however often it gives way', async () => {
    await fc.assert(
      fc.asyncProperty(keys, async (all) => {
        const swift = await sorted(all, 0);
        const slow = await sorted(all, 20);
        const expected = all
          .map((key, row) => ({ key: bytes(key), row }))
          .toSorted((a, b) => a.key.compare(b.key) || a.row - b.row);
        expect(swift.order).toEqual(expected.map(({ row }) => row));
        expect(slow.order).toEqual(swift.order);
        expect(swift.pauses).toBe(0);
        expect(slow.pauses).toBeGreaterThan(0);
      }),
    );
  });

  it('gives way within one list of words, not only between two', async () => {
    const words = wordRows();
    for (let row = 0; row < 100_000; row++) words.add((row * 2_654_435_761) >>> 0, row);
    const there = new Uint8Array(0x20000).fill(1);
    clock(20);
    const { pause, taken } = pauses();
    const { pages } = await words.pages(there, pause);
    expect(pages.length).toBeGreaterThan(20);
    // Twice through all words, 16,384 of them at a time, before any page is made.
    expect(taken()).toBeGreaterThan(pages.length + 12);
  });
});
