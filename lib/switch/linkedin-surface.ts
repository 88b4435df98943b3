import { browser } from 'wxt/browser';

import { switchOff, switchOn } from './granted';

/**
 * Where Goodgrounds shows itself on LinkedIn (design decision 2). `panel`: beside the page, nothing
 * in it; `page`: annotations in the page, against LinkedIn's User Agreement 8.2; `none`: not at
 * all. Null: the user was not asked yet, or did not answer.
 */
export type LinkedInSurface = 'panel' | 'page' | 'none';

/** LinkedIn's pages; asked for only where the user chose `page`. */
export const linkedInOrigins: readonly string[] = ['https://www.linkedin.com/*'];

const key = 'linkedinSurface';

/** The answer, and whether an administrator gave it. */
export interface LinkedInAnswer {
  readonly surface: LinkedInSurface | null;
  readonly locked: boolean;
}

/** What was chosen; an administrator's choice (managed storage) goes before the user's. */
export async function linkedInAnswer(): Promise<LinkedInAnswer> {
  const managed = surfaceIn(await managedValues());
  if (managed) return { surface: managed, locked: true };
  return { surface: surfaceIn(await browser.storage.local.get(key)), locked: false };
}

/** Keeps the user's choice. Granting or giving back LinkedIn's origin is the caller's next step. */
export async function chooseLinkedInSurface(surface: LinkedInSurface): Promise<void> {
  await browser.storage.local.set({ [key]: surface });
}

/**
 * Keeps the user's choice, and asks for LinkedIn's pages or gives them back. Call it first thing in
 * a click.
 *
 * @returns False where the browser did not allow the pages.
 */
export async function answerLinkedIn(surface: LinkedInSurface): Promise<boolean> {
  const agreed = surface === 'page' ? await switchOn(linkedInOrigins) : true;
  await chooseLinkedInSurface(surface);
  if (surface !== 'page') await switchOff(linkedInOrigins);
  return agreed;
}

function surfaceIn(values: Readonly<Record<string, unknown>>): LinkedInSurface | null {
  const value = values[key];
  return value === 'panel' || value === 'page' || value === 'none' ? value : null;
}

/** Firefox rejects where no administrator installed a manifest for us: that is the same as nothing. */
async function managedValues(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(key);
  } catch {
    return {};
  }
}
