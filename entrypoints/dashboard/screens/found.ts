import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';

import type { Pages } from '../use-pages';

/** How many were found; at least how many, while there are more to read. */
export function found({ rows, more }: Pick<Pages<unknown>, 'rows' | 'more'>): string {
  const key = more ? 'dashboard.contacts.at_least' : 'common.found';
  return i18n.t(key, rows.length, [formatNumber(rows.length)]);
}
