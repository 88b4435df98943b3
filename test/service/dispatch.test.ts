// @vitest-environment node
import { expect, test } from 'vitest';

import { unmanaged } from '@/lib/policy/managed';
import type { ServiceContext } from '@/lib/service/context';
import { dispatch } from '@/lib/service/dispatch';

import { at } from '../ledger/made';

const never = async () => {
  throw new Error('not asked for here');
};

/** A record that cannot even be looked into, for this reason. */
function without(reason: Error): ServiceContext {
  return {
    ledger: async () => {
      throw reason;
    },
    now: () => at,
    origin: { kind: 'extension', tabId: null, frameId: null, url: '' },
    administered: async () => unmanaged,
    browser: {
      inject: never,
      loadLanguages: never,
      openPanel: never,
      openPage: never,
      keepHealth: never,
      keepAnswer: never,
      tellMaking: () => () => undefined,
      recordChanged: never,
    },
  };
}

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
