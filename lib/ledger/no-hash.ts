import type { Hash } from './entry';

/** The `prev` of the first entry. */
export const noHash: Hash = '0'.repeat(64);
