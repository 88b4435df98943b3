import type { Annotator } from './annotate';

/** What stands in the page, as `npm run inspect` prints it. */
export function describePage(annotator: Annotator): unknown {
  return { places: annotator.places.length };
}
