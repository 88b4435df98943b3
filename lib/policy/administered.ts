import { browser } from 'wxt/browser';

import { parseManaged, unmanaged, type Managed } from './managed';

/**
 * What the administrator of this computer fixed (managed storage; `docs/administrators.md`), read
 * anew each time: a policy can change while the browser runs.
 */
export async function administered(): Promise<Managed> {
  const raw = await managedValues();
  return Object.keys(raw).length === 0 ? unmanaged : parseManaged(raw);
}

/** Firefox rejects where no administrator installed a policy for us: that is the same as nothing. */
async function managedValues(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    console.debug('No policy for this extension', error);
    return {};
  }
}

/** Calls back when the administrator changed something. */
export function watchAdministered(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}
