import type { Id } from '@/lib/model/record';

import { newId } from './id';
import { contactIdAt } from './segment';

/** Row 0's contact id in segment `n`: a UUIDv7 whose last 40 bits say where the person is. */
export function firstIdOf(n: number): Id {
  return contactIdAt({ n, firstId: newId() }, 0);
}
