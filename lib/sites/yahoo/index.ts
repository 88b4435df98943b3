import type { Site } from '../site';

/** Not read yet. */
export const yahoo: Site = { id: 'yahoo', hooks: {}, matches: () => false, find: () => [] };
