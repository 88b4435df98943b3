import { v7 } from 'uuid';

import type { Id } from '@/lib/model/record';

/**
 * A new global id: UUIDv7 (RFC 9562 section 5.7), so that ids made one after the other sort that
 * way. A clock that is set back does not make them run backwards while the worker lives.
 */
export function newId(): Id {
  return v7();
}
