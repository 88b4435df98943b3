import type { Annotated } from './annotate';

/** Placeholder shape until `npm run inspect` lands. */
export function describePage(annotated: Annotated): unknown {
  return annotated.views.length;
}
