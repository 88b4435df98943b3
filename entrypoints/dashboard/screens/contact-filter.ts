import { bases, channels, origins, reviewStates } from '@/components/dashboard/labels';
import type { ContactFilter, ContactSort, DueWithin } from '@/components/dashboard/rows';

/** The spans a due day can be asked for in. */
export const dueSpans = ['0', '30', '90'] as const satisfies readonly DueWithin[];

const sorts = ['newest', 'oldest', 'name', 'erase-by'] as const satisfies readonly ContactSort[];

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | '' {
  return values.find((known) => known === value) ?? '';
}

/** Reads the filter out of an address; what is not a known value narrows nothing. */
export function parseContactFilter(query: Readonly<Record<string, string>>): ContactFilter {
  return {
    text: query['text'] ?? '',
    origin: oneOf(origins, query['origin']),
    basis: oneOf([...bases, 'none'] as const, query['basis']),
    country: /^[A-Z]{2}$/u.test(query['country'] ?? '') ? (query['country'] ?? '') : '',
    review: oneOf([...reviewStates, 'none'] as const, query['review']),
    author: query['author'] ?? '',
    campaign: query['campaign'] ?? '',
    channel: oneOf(channels, query['channel']),
    due: oneOf(dueSpans, query['due']),
    finding: query['finding'] ?? '',
    sort: oneOf(sorts, query['sort']) || 'newest',
  };
}
