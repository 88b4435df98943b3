import { i18n } from '#i18n';

/** What is wrong with each field, in words; a field without an entry is in order. */
export type Errors = Readonly<Record<string, string>>;

/** Words for an empty field, or null. */
export function required(value: string): string | null {
  return value.trim() ? null : i18n.t('common.error.required');
}

/** Words for what cannot be an address, or null; the ledger's own parser has the last word. */
export function mailAddress(value: string): string | null {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(value.trim())
    ? null
    : i18n.t('common.error.email');
}

/** Words for what is no web address, or null; empty is in order. */
export function webAddress(value: string): string | null {
  return !value.trim() || completeUrl(value) ? null : i18n.t('common.error.url');
}

/**
 * A web address with its scheme, as people type it: `example.org/privacy` gives
 * `https://example.org/privacy`; null where it is none.
 */
export function completeUrl(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null;
}

/** The fields that have something to say. */
export function collect(errors: Readonly<Record<string, string | null>>): Errors {
  return Object.fromEntries(
    Object.entries(errors).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
