import { assert, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';

import { formatShare } from '@/components/dashboard/format-share';

test.each([
  [0, 0, '–'],
  [0, 8, '0%'],
  [9, 1_000_009, '< 0.1%'],
  [1, 1000, '0.1%'],
  [1_000_000, 1_000_009, '> 99.9%'],
  [3, 8, '37.5%'],
  [1999, 2000, '> 99.9%'],
  [8, 8, '100%'],
])('%i of %i is %s', (part, whole, said) => {
  document.documentElement.lang = 'en';
  expect(formatShare(part, whole)).toBe(said);
});

test('all and nothing are said of all and of nothing alone', () => {
  document.documentElement.lang = 'en';
  assert(
    property(nat(), integer({ min: 1 }), (some, whole) => {
      const part = some % (whole + 1);
      expect(formatShare(part, whole) === '100%').toBe(part === whole);
      expect(formatShare(part, whole) === '0%').toBe(part === 0);
    }),
  );
});
