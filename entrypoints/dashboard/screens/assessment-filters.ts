import { i18n } from '#i18n';
import type { Filter } from '@/components/dashboard/Filters';
import type { AssessmentFilter } from '@/components/dashboard/questions';
import type { AssessmentRow, AssessmentStanding } from '@/components/dashboard/rows';
import { bases } from '@/lib/model/vocabulary';

import { dueSpans } from './contact-filter';
import { basisFilter } from './filters';
import { narrowBy } from './narrow';

const kinds = ['lia', 'campaign', 'screening'] as const satisfies readonly AssessmentRow['kind'][];

const standings = [
  'lacking',
  'again',
  'pending',
  'holds',
  'archived',
] as const satisfies readonly AssessmentStanding[];

/** What narrows the view, by its name in the address. */
export const assessmentNarrowing = ['kind', 'standing', 'review', 'basis', 'owner'] as const;

/** Reads the filter out of an address; what is not a known value narrows nothing. */
export function parseAssessmentFilter(
  query: Readonly<Record<string, string>>,
): Omit<AssessmentFilter, 'sort'> {
  return {
    kind: kinds.find((one) => one === query['kind']) ?? '',
    standing: standings.find((one) => one === query['standing']) ?? '',
    review: dueSpans.find((one) => one === query['review']) ?? '',
    basis: bases.find((one) => one === query['basis']) ?? '',
    owner: query['owner'] ?? '',
    text: query['text'] ?? '',
  };
}

/** What assessments, campaigns and screenings are narrowed by; what one of them lacks leaves it out. */
export function assessmentFilters(filter: AssessmentFilter): readonly Filter[] {
  return [
    kindFilter(filter.kind),
    standingFilter(filter.standing),
    reviewFilter(filter.review),
    basisFilter(filter.basis, false),
    {
      id: 'owner',
      label: i18n.t('report.lia.owner'),
      value: filter.owner,
      words: true,
      onChange: narrowBy('owner'),
    },
  ];
}

function kindFilter(value: string): Filter {
  const names = {
    lia: i18n.t('dashboard.assessments.lias'),
    campaign: i18n.t('dashboard.assessments.campaigns'),
    screening: i18n.t('screening.title'),
  };
  return {
    id: 'kind',
    label: i18n.t('dashboard.column.kind'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_kind') },
      ...kinds.map((one) => ({ value: one, label: names[one] })),
    ],
    onChange: narrowBy('kind'),
  };
}

function standingFilter(value: string): Filter {
  const names = {
    lacking: i18n.t('dashboard.assessments.lacking'),
    again: i18n.t('dashboard.assessments.stale'),
    pending: i18n.t('dashboard.assessments.pending'),
    holds: i18n.t('dashboard.assessments.holds'),
    archived: i18n.t('campaign.archived'),
  };
  return {
    id: 'standing',
    label: i18n.t('dashboard.requests.state'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.assessments.any_standing') },
      ...standings.map((one) => ({ value: one, label: names[one] })),
    ],
    onChange: narrowBy('standing'),
  };
}

function reviewFilter(value: string): Filter {
  const names = {
    '0': i18n.t('dashboard.retention.within_0'),
    '30': i18n.t('dashboard.retention.within_30'),
    '90': i18n.t('dashboard.retention.within_90'),
  };
  return {
    id: 'review',
    label: i18n.t('report.lia.review_by'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.assessments.any_review') },
      ...dueSpans.map((days) => ({ value: days, label: names[days] })),
    ],
    onChange: narrowBy('review'),
  };
}
