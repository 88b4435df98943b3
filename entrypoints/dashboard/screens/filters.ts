import { i18n } from '#i18n';
import type { Filter } from '@/components/dashboard/Filters';
import { bases, basisLabel, originLabel, origins } from '@/components/dashboard/labels';

import { address, refine } from '../address';
import { currentRow } from '../keyboard';

/** Changes one value of the address; a new question starts at the top of its answer. */
export function narrowBy(id: string): (value: string) => void {
  return (value) => {
    currentRow.value = null;
    refine({ [id]: value });
  };
}

/** The order that the address names, `usual` where it names none of `orders`; and how to change it. */
export function sorting<Name extends string>(
  orders: readonly Name[],
  usual: Name,
): { readonly sort: Name; readonly onSort: (name: string) => void } {
  const named = address.value.query['sort'];
  return {
    sort: orders.find((order) => order === named) ?? usual,
    onSort: (name) => narrowBy('sort')(name === usual ? '' : name),
  };
}

/** By where the contact came from. */
export function originFilter(value: string): Filter {
  return {
    id: 'origin',
    label: i18n.t('dashboard.filter.origin'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_origin') },
      ...origins.map((origin) => ({ value: origin, label: originLabel(origin) })),
    ],
    onChange: narrowBy('origin'),
  };
}

/** By basis, or by none. */
export function basisFilter(value: string): Filter {
  return {
    id: 'basis',
    label: i18n.t('dashboard.filter.basis'),
    value,
    options: [
      { value: '', label: i18n.t('dashboard.filter.any_basis') },
      ...bases.map((basis) => ({ value: basis, label: basisLabel(basis) })),
      { value: 'none', label: i18n.t('dashboard.basis.none') },
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
