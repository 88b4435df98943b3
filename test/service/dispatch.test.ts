// @vitest-environment node
import { expect, test } from 'vitest';

import { dispatch } from '@/lib/service/dispatch';

import { at } from '../ledger/made';
import { contextOf } from './context';

/** A record that cannot even be looked into, for this reason. */
const without = (reason: Error) =>
  contextOf(
    async () => {
      throw reason;
    },
    () => at,
  );

test.each([
  ['quota', new DOMException('', 'QuotaExceededError')],
  ['quota', new DOMException('IO error: NO_SPACE', 'UnknownError')],
  ['unavailable', new DOMException('The transaction was aborted.', 'AbortError')],
  ['unavailable', new DOMException('The database is closing.', 'InvalidStateError')],
])('a record that cannot be read is refused in words: %s, %s', async (refusal, reason) => {
  const asked = dispatch('correct-received', { receivedAt: at }, without(reason));
  await expect(asked).rejects.toMatchObject({ refusal });
});

test('what is no fault of the storage is passed on as it is', async () => {
  const fault = new TypeError('a mistake of ours');
  const asked = dispatch('correct-received', { receivedAt: at }, without(fault));
  await expect(asked).rejects.toBe(fault);
});
