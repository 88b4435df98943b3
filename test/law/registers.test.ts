// @vitest-environment node
import { expect, it } from 'vitest';

import { registersToScreen } from '@/lib/law/registers';
import { laws } from '@/lib/law/registry';

it('offers every register that a message or a call may have to wait for', () => {
  const asked = Object.values(laws).flatMap(({ country, channels }) => {
    const cells = Object.values(channels).flatMap(({ kinds }) => Object.values(kinds));
    const names = new Set(cells.flatMap(({ registers }) => registers));
    return names.size > 0 ? [[country, [...names].toSorted().join()]] : [];
  });
  const offered = registersToScreen.map(([country, names]) => [
    country,
    names.split(', ').toSorted().join(),
  ]);
  expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(asked));
});
