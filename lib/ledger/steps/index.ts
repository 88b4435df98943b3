import { first } from './001-first';
import type { LedgerStep } from './step';

/** All steps in order; a test checks that the numbers have no gap. */
export const steps: readonly LedgerStep[] = [first];
