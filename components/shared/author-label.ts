import { i18n } from '#i18n';
import { unnamed } from '@/lib/model/event';

/** Who wrote something: the name as it was given, or that nobody had given one yet. */
export function authorLabel(name: string): string {
  return name === unnamed ? i18n.t('common.unnamed') : name;
}
