import { reviewStates } from '@/components/dashboard/labels';
import type { ContactFilter, ContactSort, DueWithin } from '@/components/dashboard/questions';
import { channels } from '@/lib/model/identifier';
import { bases, sourceOrigins } from '@/lib/model/vocabulary';

/** What narrows the table besides the words searched for. */
export const contactNarrowing = [
  'origin',
  'basis',
  'country',
  'review',
  'author',
  'campaign',
  'channel',
  'due',
  'finding',
] as const;

/** The spans a due day can be asked for in. */
export const dueSpans = ['0', '30', '90'] as const satisfies readonly DueWithin[];

/** The orders of the contact table, the usual one first. */
export const contactSorts = [
  'newest',
  'oldest',
  'name',
  'name-last',
  'erase-by',
  'erase-last',
  'source',
  'source-last',
  'basis',
  'basis-last',
  'rep',
  'rep-last',
  'review',
  'review-last',
] as const satisfies readonly ContactSort[];

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | '' {
  return values.find((known) => known === value) ?? '';
}

/** Reads the filter out of an address; what is not a known value narrows nothing. */
export function parseContactFilter(query: Readonly<Record<string, string>>): ContactFilter {
  return {
    text: query['text'] ?? '',
    origin: oneOf(sourceOrigins, query['origin']),
    basis: oneOf([...bases, 'none'] as const, query['basis']),
    country: /^[A-Z]{2}$/u.test(query['country'] ?? '') ? (query['country'] ?? '') : '',
    review: oneOf([...reviewStates, 'none'] as const, query['review']),
    author: query['author'] ?? '',
    campaign: query['campaign'] ?? '',
    channel: oneOf(channels, query['channel']),
    due: oneOf(dueSpans, query['due']),
    finding: query['finding'] ?? '',
    sort: oneOf(contactSorts, query['sort']) || 'newest',
  };
}
