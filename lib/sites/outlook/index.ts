import type { Site } from '../site';

/** Not read yet. */
export const outlook: Site = { id: 'outlook', hooks: {}, matches: () => false, find: () => [] };
