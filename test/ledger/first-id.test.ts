// @vitest-environment node
import { expect, it } from 'vitest';

import { firstIdOf } from '@/lib/ledger/first-id';

it('makes ids that sort in the order they were made, many in a millisecond', () => {
  const ids = Array.from({ length: 5000 }, (_, n) => firstIdOf(n));
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});
