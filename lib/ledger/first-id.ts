import type { Id } from '@/lib/model/record';

import { newId } from './id';
import { contactIdAt } from './packed/segment';

/** What the last id began with, before the part that says where the person is. */
let last = '';

/**
 * Row 0's contact id in segment `n`: a UUIDv7 whose last 40 bits say where the person is. Ids made
 * one after the other sort that way, as orders with equal keys are ordered by id: a bit of the
 * UUID's counter marks notes, so within a millisecond one that would sort before the last is passed
 * over.
 */
export function firstIdOf(n: number): Id {
  for (;;) {
    const id = contactIdAt({ n, firstId: newId() }, 0);
    const start = id.slice(0, -10);
    if (start < last) continue;
    last = start;
    return id;
  }
}
