import { i18n } from '#i18n';
import type { Filter } from '@/components/dashboard/Filters';
import {
  identifierLabel,
  identifierTypes,
  requestKinds,
  requestLabel,
} from '@/components/dashboard/labels';
import type { RequestDue, RequestFilter, RequestStanding } from '@/components/dashboard/rows';

import { narrowBy } from './filters';

/** Which requests can be shown, the usual ones first. */
export const standings = [
  'open',
  'answered',
  'refused',
  'all',
] as const satisfies readonly RequestStanding[];

/** How soon an answer may be due. */
export const dues = ['late', '7', '30'] as const satisfies readonly RequestDue[];

/** What the requests are narrowed by; how soon they are due only while they wait. */
export function requestFilters(filter: RequestFilter): readonly Filter[] {
  return [
    standingFilter(filter.state),
    ...(filter.state === 'open' ? [dueFilter(filter.due)] : []),
    kindFilter(filter.kind),
    channelFilter(filter.channel),
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
