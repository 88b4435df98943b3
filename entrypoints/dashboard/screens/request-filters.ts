import { i18n } from '#i18n';
import type { Filter } from '@/components/dashboard/Filters';
import { identifierLabel, identifierTypes, requestLabel } from '@/components/dashboard/labels';
import type {
  RequestDue,
  RequestFilter,
  RequestSort,
  RequestStanding,
} from '@/components/dashboard/questions';
import { requestKinds } from '@/lib/model/vocabulary';

import { countryFilter } from './contact-filters';
import { authorFilter } from './filters';
import { narrowBy } from './narrow';

/** Which requests can be shown, the usual ones first. */
const standings = [
  'open',
  'answered',
  'refused',
  'all',
] as const satisfies readonly RequestStanding[];

/** Orders that requests have however they stand. */
export const requestSorts = [
  'newest',
  'oldest',
  'who',
  'who-last',
  'kind',
  'kind-last',
] as const satisfies readonly RequestSort[];

/** How soon an answer may be due. */
const dues = ['late', '7', '30'] as const satisfies readonly RequestDue[];

/** Reads the filter out of an address; what is not a known value narrows nothing. */
export function parseRequestFilter(
  query: Readonly<Record<string, string>>,
): Omit<RequestFilter, 'sort'> {
  const state = standings.find((one) => one === query['show']) ?? 'open';
  return {
    state,
    kind: requestKinds.find((one) => one === query['kind']) ?? '',
    channel: identifierTypes.find((one) => one === query['channel']) ?? '',
    country: query['country'] ?? '',
    author: query['author'] ?? '',
    due: (state === 'open' && dues.find((one) => one === query['due'])) || '',
    text: query['text'] ?? '',
  };
}

/** What the requests are narrowed by; how soon they are due only while they wait. */
export function requestFilters(
  filter: RequestFilter,
  kept: Readonly<Record<string, number>>,
): readonly Filter[] {
  return [
    standingFilter(filter.state),
    ...(filter.state === 'open' ? [dueFilter(filter.due)] : []),
    kindFilter(filter.kind),
    { ...channelFilter(filter.channel), minor: true },
    { ...countryFilter(filter.country, { kept }), minor: true },
    { ...authorFilter(filter.author, i18n.t('dashboard.column.recorded_by')), minor: true },
  ];
}

function standingFilter(value: RequestStanding): Filter {
  const names = {
    open: i18n.t('dashboard.requests.open'),
    answered: i18n.t('dashboard.requests.answered'),
    refused: i18n.t('dashboard.requests.refused'),
    all: i18n.t('dashboard.requests.all'),
  };
  return {
    id: 'show',
    label: i18n.t('dashboard.requests.show'),
    value,
    options: standings.map((one) => ({ value: one, label: names[one] })),
    onChange: (one) => narrowBy('show')(one === 'open' ? '' : one),
  };
}

function dueFilter(value: RequestDue | ''): Filter {
  const names = {
    late: i18n.t('dashboard.requests.due_late'),
    '7': i18n.t('dashboard.requests.due_week'),
    '30': i18n.t('dashboard.retention.within_30'),
  };
  return {
    id: 'due',
    label: i18n.t('dashboard.requests.due'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_due') },
      ...dues.map((one) => ({ value: one, label: names[one] })),
    ],
    onChange: narrowBy('due'),
  };
}

function kindFilter(value: string): Filter {
  return {
    id: 'kind',
    label: i18n.t('dashboard.requests.asks'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.requests.any_kind') },
      ...requestKinds.map((kind) => ({ value: kind, label: requestLabel(kind) })),
    ],
    onChange: narrowBy('kind'),
  };
}

function channelFilter(value: string): Filter {
  return {
    id: 'channel',
    label: i18n.t('dashboard.column.channels'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_channel') },
      ...identifierTypes.map((type) => ({ value: type, label: identifierLabel(type) })),
    ],
    onChange: narrowBy('channel'),
  };
}
