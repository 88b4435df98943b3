import type { LanguageCode } from '@/lib/model/assessment';

import type { ConceptIndex, Concepts } from './concept';
import { conceptsIn, indexOf } from './concept';
import { adapt, fold } from './fold';
import { packOf } from './packs';
import { simplify } from './traditional';
import { featuresOf } from './weigh';
import { weights } from './weights';

const indexes = new Map<LanguageCode, ConceptIndex>();

function indexFor(code: LanguageCode, concepts: Concepts): ConceptIndex {
  const { script } = concepts;
  const known =
    indexes.get(code) ?? indexOf(concepts, (word) => adapt(fold(word), script, simplify));
  indexes.set(code, known);
  return known;
}

/**
 * What a sentence speaks of in one language, as numbers of features (`weigh.ts`); nothing where the
 * language was not loaded.
 */
export function featuresIn(sentence: string, code: LanguageCode): number[] {
  return spokenOf(sentence, code, Number.POSITIVE_INFINITY)[0] ?? [];
}

function spokenOf(sentence: string, code: LanguageCode, most: number): number[][] {
  const concepts = packOf(code)?.concepts;
  if (!concepts) return [];
  const text = adapt(fold(sentence), concepts.script, simplify);
  const found = conceptsIn(text, indexFor(code, concepts));
  if (found.length <= most) return [featuresOf(text, found)];
  const parts: number[][] = [];
  for (let from = 0; from < found.length - most / 2; from += most / 2) {
    parts.push(featuresOf(text, found.slice(from, from + most)));
  }
  return parts;
}

/** As many things as the longest sentences that were learnt from speak of. */
const span = 30;

/**
 * The same for a sentence of any length: one that speaks of more than any that was learnt from (an
 * editor that loses line breaks makes one of a whole mail) is looked at part by part.
 */
export function partsOf(sentence: string, code: LanguageCode): number[][] {
  return spokenOf(sentence, code, span);
}

/** The numbers are written as hundredths, each feature after the distance to the one before. */
function unpack(packed: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let feature = 0;
  for (const [, distance = '', weight = ''] of packed.matchAll(/([0-9a-z]+)([+-]\d+),/gu)) {
    feature += Number.parseInt(distance, 36);
    found.set(feature, Number(weight) / 100);
  }
  return found;
}

interface Scale {
  readonly bias: number;
  readonly of: ReadonlyMap<number, number>;
}

const scales = new Map<string, Scale | null>();

function scaleFor(label: string): Scale | null {
  const known = scales.get(label);
  if (known !== undefined) return known;
  const entry = Object.entries(weights).find(([name]) => name === label)?.[1];
  const scale = entry ? { bias: entry.bias / 100, of: unpack(entry.features) } : null;
  scales.set(label, scale);
  return scale;
}

/** Whether a label is told by what a sentence speaks of; the others are a matter of form. */
export function isWeighed(label: string): boolean {
  return scaleFor(label) !== null;
}

/**
 * How much what a sentence speaks of weighs for a label: above zero it says it. Null for labels
 * that are a matter of form.
 */
export function weigh(label: string, features: readonly number[]): number | null {
  const scale = scaleFor(label);
  if (!scale) return null;
  let sum = scale.bias;
  for (const feature of features) sum += scale.of.get(feature) ?? 0;
  return sum;
}
