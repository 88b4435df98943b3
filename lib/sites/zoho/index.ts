import type { Site } from '../site';

/** Not read yet. */
export const zoho: Site = { id: 'zoho', hooks: {}, matches: () => false, find: () => [] };
