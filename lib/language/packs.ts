import type { ElementLabel, LanguageCode, SignalLabel } from '@/lib/model/assessment';

import type { Concepts } from './concept';
import type { Lexicon } from './pattern';

/** What one language brings to recognition: a script of its own, loaded where somebody writes it. */
export interface Pack {
  readonly elements: Lexicon<ElementLabel>;
  readonly signals: Lexicon<SignalLabel>;
  readonly concepts: Concepts;
}

declare global {
  /**
   * The packs that were loaded into this page's isolated world, or imported (`all.ts`). Scripts
   * that are injected one after the other share nothing else.
   */
  var goodgroundsLanguages: Map<LanguageCode, Pack> | undefined;
}

function packs(): Map<LanguageCode, Pack> {
  return (globalThis.goodgroundsLanguages ??= new Map());
}

/** Adds what a language brings; adding it again changes nothing. */
export function addPack(code: LanguageCode, pack: Pack): void {
  if (!packs().has(code)) packs().set(code, pack);
}

/** What a language brings, or undefined where it was not loaded yet. */
export function packOf(code: LanguageCode): Pack | undefined {
  return packs().get(code);
}

/** How many can be read here: what was read with fewer is read anew. */
export function loadedCount(): number {
  return packs().size;
}

/** Whether a language can be read here. */
export function isLoaded(code: LanguageCode): boolean {
  return packs().has(code);
}
