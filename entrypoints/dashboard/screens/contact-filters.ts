import { i18n } from '#i18n';
import type { Filter } from '@/components/dashboard/Filters';
import { formatCountry } from '@/components/dashboard/formats';
import { channelsLabel, reviewLabel, reviewStates, ruleLabel } from '@/components/dashboard/labels';
import type { ContactFilter } from '@/components/dashboard/questions';
import { channels } from '@/lib/model/identifier';
import type { Campaign } from '@/lib/model/organisation';

import { dueSpans } from './contact-filter';
import { authorFilter, basisFilter, originFilter } from './filters';
import { narrowBy } from './narrow';

/** What the lists of values are made from; nothing until it is read. */
export interface KnownValues {
  readonly kept: Readonly<Record<string, number>>;
  readonly campaigns: readonly Campaign[];
}

/** Everything the contact table can be narrowed by; rarer questions last. */
export function contactFilters(filter: ContactFilter, known: KnownValues): readonly Filter[] {
  return [
    originFilter(filter.origin),
    basisFilter(filter.basis),
    countryFilter(filter.country, known),
    reviewFilter(filter.review),
    { ...campaignFilter(filter.campaign, known), minor: true },
    { ...channelFilter(filter.channel), minor: true },
    { ...dueFilter(filter.due), minor: true },
    { ...findingFilter(filter.finding, known), minor: true },
    { ...authorFilter(filter.author), minor: true },
  ];
}

/** Countries that somebody on record is in. */
export function countryFilter(value: string, { kept }: Pick<KnownValues, 'kept'>): Filter {
  const codes = namesUnder(kept, 'country:', value).filter((code) => code !== 'none');
  return {
    id: 'country',
    label: i18n.t('dashboard.filter.country'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_country') },
      ...codes
        .map((code) => ({ value: code, label: formatCountry(code) }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    ],
    onChange: narrowBy('country'),
  };
}

function reviewFilter(value: string): Filter {
  return {
    id: 'review',
    label: i18n.t('dashboard.filter.review'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_review') },
      ...reviewStates.map((state) => ({ value: state, label: reviewLabel(state) })),
      { value: 'none', label: i18n.t('dashboard.review_state.none') },
    ],
    onChange: narrowBy('review'),
  };
}

function campaignFilter(value: string, { campaigns }: KnownValues): Filter {
  return {
    id: 'campaign',
    label: i18n.t('dashboard.filter.campaign'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_campaign') },
      ...campaigns.map(({ id, title }) => ({ value: id, label: title })),
    ],
    onChange: narrowBy('campaign'),
  };
}

function channelFilter(value: string): Filter {
  return {
    id: 'channel',
    label: i18n.t('dashboard.filter.channel'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_channel') },
      ...channels.map((channel) => ({ value: channel, label: channelsLabel([channel]) })),
    ],
    onChange: narrowBy('channel'),
  };
}

function dueFilter(value: string): Filter {
  const names = {
    '0': i18n.t('dashboard.retention.within_0'),
    '30': i18n.t('dashboard.retention.within_30'),
    '90': i18n.t('dashboard.retention.within_90'),
  };
  return {
    id: 'due',
    label: i18n.t('dashboard.filter.due'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_due') },
      ...dueSpans.map((days) => ({ value: days, label: names[days] })),
    ],
    onChange: narrowBy('due'),
  };
}

/** Rules that were not met in some message. */
function findingFilter(value: string, { kept }: KnownValues): Filter {
  return {
    id: 'finding',
    label: i18n.t('dashboard.filter.finding'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_finding') },
      ...namesUnder(kept, 'finding:', value).map((rule) => ({
        value: rule,
        label: i18n.t('dashboard.story.missed', [ruleLabel(rule)]),
      })),
    ],
    onChange: narrowBy('finding'),
  };
}

/** Names that are counted under a prefix, and the one in the address, should it be another. */
function namesUnder(kept: KnownValues['kept'], prefix: string, current: string): string[] {
  const names = Object.keys(kept)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  return [...new Set(current === '' ? names : [...names, current])].toSorted();
}
