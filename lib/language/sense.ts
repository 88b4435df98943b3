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
  const concepts = packOf(code)?.concepts;
  if (!concepts) return [];
  const text = adapt(fold(sentence), concepts.script, simplify);
  return featuresOf(text, conceptsIn(text, indexFor(code, concepts)));
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
