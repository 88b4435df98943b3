import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';
import type { Place } from '@/components/dashboard/Shell';

import type { Counts } from './reader';

/** Where one can go. A view that is not complete is not here. */
export function places(counts: Counts | null): readonly (readonly Place[])[] {
  return [
    [
      {
        id: 'contacts',
        href: '#/contacts',
        name: i18n.t('dashboard.nav.contacts'),
        count: count(counts, 'contacts'),
      },
      {
        id: 'suppression',
        href: '#/suppression',
        name: i18n.t('dashboard.nav.suppression'),
        count: count(counts, 'stops'),
      },
    ],
    [{ id: 'journal', href: '#/journal', name: i18n.t('dashboard.nav.journal') }],
    [{ id: 'identity', href: '#/identity', name: i18n.t('dashboard.nav.identity') }],
  ];
}

function count(counts: Counts | null, name: string): string | undefined {
  return counts ? formatNumber(counts.kept[name] ?? 0) : undefined;
}
