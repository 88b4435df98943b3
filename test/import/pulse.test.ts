// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { newPulse } from '@/lib/import/pulse';
import type { ImportProgress } from '@/lib/ledger/schema';

import { at } from '../ledger/made';

const start: ImportProgress = {
  id: 'import',
  fileName: 'list.csv',
  state: 'reading',
  offset: 0,
  size: 100,
  row: 1,
  firstEntry: 0,
  added: 0,
  merged: 0,
  suppressed: 0,
  refused: 0,
  startedAt: at,
  finishedAt: null,
  error: null,
  plan: null,
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function begin() {
  const told: { at: number; row: number }[] = [];
  const pulse = newPulse(start, {
    signal: new AbortController().signal,
    onProgress: ({ row }) => told.push({ at: performance.now(), row }),
    now: () => at,
  });
  return { pulse, told };
}

describe('the pulse of an import', () => {
  it('tells at least every fifth of a second, also while everything waits for the storage', () => {
    const { pulse, told } = begin();
    vi.advanceTimersByTime(700);
    pulse.tell({ ...start, row: 50 });
    vi.advanceTimersByTime(700);
    pulse.end();
    const gaps = told.slice(1).map((one, i) => one.at - (told[i]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(200);
    expect(told.length).toBeGreaterThan(8);
    expect(told.at(-1)?.row).toBe(50);
  });

  it('tells no more once it has ended', () => {
    const { pulse, told } = begin();
    pulse.end();
    const before = told.length;
    vi.advanceTimersByTime(5000);
    expect(told).toHaveLength(before);
  });
});
