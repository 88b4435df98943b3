import { browser } from 'wxt/browser';

import { covers, type OriginPattern } from './origins';

const key = 'siteAnswers';

type Answers = Readonly<Record<string, boolean>>;

function isAnswers(value: unknown): value is Answers {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((answer) => typeof answer === 'boolean')
  );
}

async function answers(): Promise<Answers> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return isAnswers(stored) ? stored : {};
}

/**
 * Whether the user said that messages are written in this site; null as long as nobody was asked.
 * Only where the generic reader is not sure.
 */
export async function siteAnswer(origin: string): Promise<boolean | null> {
  return (await answers())[origin] ?? null;
}

/** Keeps the user's answer until the site is switched off. */
export async function keepSiteAnswer(origin: string, writesHere: boolean): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await answers()), [origin]: writesHere } });
}

/** Switched off and on again, a site is asked about anew. */
export async function forgetSiteAnswers(patterns: readonly OriginPattern[]): Promise<void> {
  const all = Object.entries(await answers());
  const kept = all.filter(
    ([origin]) => !patterns.some((pattern) => covers(pattern, `${origin}/*`)),
  );
  if (kept.length === all.length) return;
  await browser.storage.local.set({ [key]: Object.fromEntries(kept) });
}
