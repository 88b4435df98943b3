import type { Hash } from './schema';

/** The `prev` of the first entry. */
export const noHash: Hash = '0'.repeat(64);
