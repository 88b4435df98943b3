import type { Site } from '../site';

/** Not read yet. */
export const roundcube: Site = { id: 'roundcube', hooks: {}, matches: () => false, find: () => [] };
