import type { Site } from '../site';

/** Not read yet. */
export const fastmail: Site = { id: 'fastmail', hooks: {}, matches: () => false, find: () => [] };
