import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';
import type { Place } from '@/components/dashboard/Shell';

import type { Counts } from './reader';

/** Where one can go. A view that is not complete is not here. */
export function places(counts: Counts | null): readonly (readonly Place[])[] {
  return [
    [
      {
        id: 'review',
        href: '#/review',
        name: i18n.t('dashboard.nav.review'),
        count: counts ? formatNumber(waiting(counts.kept)) : undefined,
      },
      {
        id: 'contacts',
        href: '#/contacts',
        name: i18n.t('dashboard.nav.contacts'),
        count: count(counts, 'contacts'),
      },
      {
        id: 'requests',
        href: '#/requests',
        name: i18n.t('dashboard.nav.requests'),
        count: count(counts, 'requests:open'),
        due: (counts?.kept['requests:open'] ?? 0) > 0,
      },
      {
        id: 'suppression',
        href: '#/suppression',
        name: i18n.t('dashboard.nav.suppression'),
        count: count(counts, 'stops'),
      },
      { id: 'assessments', href: '#/assessments', name: i18n.t('dashboard.nav.assessments') },
      { id: 'retention', href: '#/retention', name: i18n.t('dashboard.nav.retention') },
    ],
    [
      { id: 'reports', href: '#/reports', name: i18n.t('dashboard.nav.reports') },
      { id: 'journal', href: '#/journal', name: i18n.t('dashboard.nav.journal') },
      { id: 'import', href: '#/import', name: i18n.t('dashboard.nav.import') },
      { id: 'backup', href: '#/backup', name: i18n.t('dashboard.nav.backup') },
    ],
    [
      { id: 'team', href: '#/team', name: i18n.t('dashboard.nav.team') },
      { id: 'policy', href: '#/policy', name: i18n.t('dashboard.nav.policy') },
      { id: 'identity', href: '#/identity', name: i18n.t('dashboard.nav.identity') },
    ],
  ];
}

function count(counts: Counts | null, name: string): string | undefined {
  return counts ? formatNumber(counts.kept[name] ?? 0) : undefined;
}

/** Notes a manager has not looked at, or that came back. */
function waiting(kept: Readonly<Record<string, number>>): number {
  return ['none', 'to-review', 'answered'].reduce(
    (sum, state) => sum + (kept[`review:${state}`] ?? 0),
    0,
  );
}
