import { i18n } from '#i18n';
import type { Filter } from '@/components/dashboard/Filters';
import { basisLabel, originLabel } from '@/components/dashboard/labels';
import { bases, sourceOrigins } from '@/lib/model/vocabulary';

import { narrowBy } from './narrow';

/** By where the contact came from. */
export function originFilter(value: string): Filter {
  return {
    id: 'origin',
    label: i18n.t('dashboard.filter.origin'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_origin') },
      ...sourceOrigins.map((origin) => ({ value: origin, label: originLabel(origin) })),
    ],
    onChange: narrowBy('origin'),
  };
}

/** By basis; or by none, where something may stand without one. */
export function basisFilter(value: string, orNone = true): Filter {
  return {
    id: 'basis',
    label: i18n.t('dashboard.filter.basis'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_basis') },
      ...bases.map((basis) => ({ value: basis, label: basisLabel(basis) })),
      ...(orNone ? [{ value: 'none', label: i18n.t('dashboard.basis.none') }] : []),
    ],
    onChange: narrowBy('basis'),
  };
}

/** By who wrote it: part of the name is enough. */
export function authorFilter(value: string, label = i18n.t('dashboard.column.rep')): Filter {
  return {
    id: 'author',
    label,
    value,
    words: true,
    onChange: narrowBy('author'),
  };
}
