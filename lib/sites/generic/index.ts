import type { Site } from '../site';

/** Not read yet. */
export const generic: Site = { id: 'generic', hooks: {}, matches: () => false, find: () => [] };
