import type { Site } from '../site';

/** Not read yet. */
export const proton: Site = { id: 'proton', hooks: {}, matches: () => false, find: () => [] };
