import { createI18n } from '@wxt-dev/i18n';

const words = createI18n();

/**
 * A sentence whose key is only known at run time (a rule's, a refusal's), with `$1`… filled in.
 * Keys that are known when the code is written go through `#i18n`, which checks them.
 */
export function say(key: string, values: readonly string[] = []): string {
  return words.t(key, [...values]);
}
