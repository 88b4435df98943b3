import type { Site } from '../site';

/** Not read yet. */
export const icloud: Site = { id: 'icloud', hooks: {}, matches: () => false, find: () => [] };
