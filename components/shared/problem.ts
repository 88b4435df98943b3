import { i18n } from '#i18n';

import { say } from './say';

/**
 * What went wrong, in words: a refusal of the background and a fault of the record have their own
 * sentence.
 */
export function problemOf(error: unknown): string {
  const reason = reasonOf(error);
  return reason === null
    ? i18n.t('common.error.no_answer')
    : say(`refusal.${reason.replaceAll('-', '_')}`);
}

/** The same for somebody who has to tell others: what has no sentence of its own stands as it is. */
export function detailOf(error: unknown): string {
  return reasonOf(error) === null ? String(error) : problemOf(error);
}

/** `MessageError` and `LedgerError` name their reason; anything else is the browser's own. */
function reasonOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('refusal' in error) return String(error.refusal);
  return 'fault' in error ? String(error.fault) : null;
}
