import { i18n } from '#i18n';
import { variantOf } from '@/components/shared/show';

/**
 * The language that annotations speak. Not the page's, which is somebody else's, and not the
 * browser's, which may have no translation here: dates and countries agree with the words.
 */
export function ownLanguage(): string {
  return variantOf(i18n.t('extension.locale'));
}
