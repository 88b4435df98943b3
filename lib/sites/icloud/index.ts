import { entryFor } from '../catalogue';
import type { Site } from '../site';

/**
 * ICloud Mail. What its frames are named by is not documented and was seen once, in 2023
 * (`sites.md` §8), so nothing is keyed on it: the generic reader walks its same-origin frames, and
 * a view in frames of another origin is not found at all.
 */
export const icloud: Site = {
  id: 'icloud',
  hooks: {},
  matches: ({ url }) => entryFor(url).id === 'icloud',
  find: () => [],
};
