import type { Site } from '../site';

/** Not read yet. */
export const linkedin: Site = { id: 'linkedin', hooks: {}, matches: () => false, find: () => [] };
