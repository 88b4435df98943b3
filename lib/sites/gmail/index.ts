import type { Site } from '../site';

/** Not read yet. */
export const gmail: Site = { id: 'gmail', hooks: {}, matches: () => false, find: () => [] };
