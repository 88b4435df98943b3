import { browser } from 'wxt/browser';

import type { OriginPattern } from './origins';

/**
 * The origins the user granted. They _are_ the switched-on sites: nothing else remembers them
 * (design decision 1).
 */
export async function grantedOrigins(): Promise<readonly OriginPattern[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(?:<all_urls>$|\*:|https?:)/u.test(pattern));
}

/**
 * Asks the browser for these origins, in one question. Call it first thing in a click: both
 * browsers want the user's gesture, and Firefox loses it at the first `await`.
 *
 * @returns Whether the user agreed.
 */
export function switchOn(origins: readonly OriginPattern[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/**
 * Gives these origins back. The background unregisters the script and clears open tabs when the
 * browser reports it (`lib/switch/register`).
 *
 * @returns False where the browser holds on to them: a grant of all sites, or one an administrator
 *   forced, can be taken back only where it was given.
 */
export async function switchOff(origins: readonly OriginPattern[]): Promise<boolean> {
  try {
    await browser.permissions.remove({ origins: [...origins] });
  } catch (error) {
    // Chrome throws for what is granted for good; the answer below tells the user.
    console.info('The browser keeps these origins', origins, error);
  }
  return !(await browser.permissions.contains({ origins: [...origins] }));
}

/** Calls back with the granted origins whenever they change; the result stops it. */
export function watchGranted(seen: (origins: readonly OriginPattern[]) => void): () => void {
  const changed = () => void grantedOrigins().then(seen);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
