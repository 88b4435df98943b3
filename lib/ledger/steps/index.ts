import { first } from './001-first';
import { reviewQueue } from './002-review-queue';
import { screenings } from './003-screenings';
import { notices } from './004-notices';
import { runs } from './005-runs';
import { weeks } from './006-weeks';
import { rowsLeft } from './007-rows-left';
import type { LedgerStep } from './step';

/** All steps in order; a test checks that the numbers have no gap. */
export const steps: readonly LedgerStep[] = [
  first,
  reviewQueue,
  screenings,
  notices,
  runs,
  weeks,
  rowsLeft,
];
