import type { ReviewFilter, Sample } from '@/components/dashboard/questions';

import { contactSorts, parseContactFilter } from './contact-filter';

const samples = ['waiting', 'tenth', 'overrides', 'all'] as const satisfies readonly Sample[];

/** Whether a sample is of notes that wait: those have an order by risk. */
export function isByRisk(sample: Sample): boolean {
  return sample === 'waiting' || sample === 'tenth';
}

/** The orders that a sample has, the usual one first. */
export function reviewSorts(sample: Sample): readonly ReviewFilter['sort'][] {
  return isByRisk(sample) ? ['risk', ...contactSorts] : contactSorts;
}

/** Reads the filter out of an address; what is not a known value narrows nothing. */
export function parseReviewFilter(query: Readonly<Record<string, string>>): ReviewFilter {
  const sample = samples.find((one) => one === query['sample']) ?? 'waiting';
  const { due: _, sort: __, ...narrowing } = parseContactFilter(query);
  const usual = isByRisk(sample) ? 'risk' : 'newest';
  const sort = reviewSorts(sample).find((one) => one === query['sort']) ?? usual;
  // Of those that wait, none is narrowed by how its review stands.
  return { ...narrowing, ...(isByRisk(sample) && { review: '' }), sample, sort };
}
