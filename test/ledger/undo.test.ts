// @vitest-environment node
import { expect, test } from 'vitest';

import { undo } from '@/lib/ledger/append';
import { asLedgerError } from '@/lib/ledger/errors';

const aborted = new DOMException('The transaction was aborted.', 'AbortError');

/** A transaction that the browser ended, for this reason. */
function ended(error: DOMException | null) {
  return {
    error,
    abort() {
      throw new DOMException('The transaction has finished.', 'InvalidStateError');
    },
  };
}

test.each([
  ['no room', new DOMException('', 'QuotaExceededError'), 'quota'],
  ['a full disk', new DOMException('IO error: NO_SPACE', 'UnknownError'), 'quota'],
  ['a broken disk', new DOMException('IO error', 'UnknownError'), 'unavailable'],
  ['no reason', null, 'unavailable'],
])('a request that was aborted with its transaction tells why: %s', (_, error, fault) => {
  expect(asLedgerError(undo(ended(error), aborted))).toMatchObject({ fault });
});

test('what failed by itself is told as it is, and undoes the rest', () => {
  const failed = new DOMException('', 'ConstraintError');
  let undone = 0;
  const running = { error: null, abort: () => void (undone += 1) };
  expect(undo(running, failed)).toBe(failed);
  expect(undone).toBe(1);
});
