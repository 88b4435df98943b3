import { browser, type Browser } from 'wxt/browser';

import { allowedSites } from './allowed-sites';
import { forgetSiteAnswers } from './answers';
import { grantedOrigins } from './granted';
import { linkedInAnswer } from './linkedin-surface';
import { allowedOf, isGranted, patternFor, type OriginPattern } from './origins';

const scriptId = 'watch';
const scriptFile = 'watch.js';
const scriptPath = '/watch.js';

/** What an open tab is told when its site is switched off; the script there removes all it drew. */
export interface SwitchedOff {
  readonly name: 'switched-off';
  /** The patterns that were taken back. */
  readonly origins: readonly OriginPattern[];
}

let step: Promise<void> = Promise.resolve();

/**
 * Keeps the one content script registered for exactly the granted origins. Call it once, at the top
 * of the background's `main`, so that the listeners are there when the browser wakes it for an
 * event. Registered scripts survive a restart but not an update, so every start compares and
 * mends.
 */
export function keepSwitchesInStep(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    queue(async () => {
      await register();
      await startInOpenTabs(origins);
    });
  });
  browser.permissions.onRemoved.addListener((removed) => {
    queue(async () => {
      await register();
      await stopInOpenTabs(removed.origins ?? []);
      await forgetSiteAnswers(removed.origins ?? []);
    });
  });
  browser.storage.onChanged.addListener((changes) => {
    if ('linkedinSurface' in changes || 'allowedSites' in changes) queue(register);
    if ('allowedSites' in changes) queue(stopWhatIsNotAllowed);
  });
  browser.runtime.onInstalled.addListener(() => queue(register));
  browser.runtime.onStartup.addListener(() => queue(register));
  queue(register);
}

/**
 * One after the other: two events at once must not both register. A failure is shown, and does not
 * stop the next.
 */
function queue(work: () => Promise<void>): void {
  step = step.then(work).catch((error: unknown) => {
    console.error('Goodgrounds could not bring the switched-on sites up to date', error);
  });
}

/** Brings the registered script in line with the granted origins. */
export async function register(): Promise<void> {
  const wanted = await wantedScript();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (!wanted) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  if (registered && same(registered, wanted)) return;
  if (registered) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}

async function wantedScript(): Promise<Browser.scripting.RegisteredContentScript | null> {
  const { hosts } = await allowedSites();
  const matches = [...allowedOf(await grantedOrigins(), hosts)];
  if (matches.length === 0) return null;
  const { surface } = await linkedInAnswer();
  return {
    id: scriptId,
    js: [scriptFile],
    matches,
    // A grant of all sites, given in the browser's own settings, is no answer to LinkedIn's question.
    excludeMatches: surface === 'panel' || surface === 'none' ? ['*://*.linkedin.com/*'] : [],
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
}

function same(
  one: Browser.scripting.RegisteredContentScript,
  other: Browser.scripting.RegisteredContentScript,
) {
  return reach(one) === reach(other);
}

function reach({ matches = [], excludeMatches = [] }: Browser.scripting.RegisteredContentScript) {
  return JSON.stringify([matches.toSorted(), excludeMatches.toSorted()]);
}

/**
 * Tabs that were open before the site was switched on get the script now; one that refuses needs a
 * reload, and the popup says so.
 */
async function startInOpenTabs(origins: readonly OriginPattern[]): Promise<void> {
  const { surface } = await linkedInAnswer();
  const { hosts } = await allowedSites();
  const tabs = await browser.tabs.query({ url: [...allowedOf(origins, hosts)] });
  const started = tabs.map(async ({ id, url, discarded }) => {
    if (id === undefined || discarded) return;
    if (surface !== 'page' && url && new URL(url).hostname.endsWith('linkedin.com')) return;
    await browser.scripting.executeScript({ target: { tabId: id }, files: [scriptPath] });
  });
  for (const outcome of await Promise.allSettled(started))
    if (outcome.status === 'rejected') console.info('A tab needs a reload', outcome.reason);
}

/** Open pages of a site that may no longer be on lose all that was drawn in them. */
async function stopWhatIsNotAllowed(): Promise<void> {
  const { hosts } = await allowedSites();
  const granted = await grantedOrigins();
  const ended = granted.filter((one) => allowedOf([one], hosts).length === 0);
  if (ended.length > 0) await stopInOpenTabs(ended);
}

/**
 * Every tab is told, because tabs of an origin that was taken back can no longer be asked for by
 * address.
 */
async function stopInOpenTabs(origins: readonly OriginPattern[]): Promise<void> {
  const message: SwitchedOff = { name: 'switched-off', origins };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, message);
    }),
  );
}

/** Whether a page's site is switched on, and the list of allowed sites lets it be. */
export async function isSwitchedOn(url: URL): Promise<boolean> {
  const pattern = patternFor(url);
  const { hosts } = await allowedSites();
  return pattern !== null && isGranted(pattern, allowedOf(await grantedOrigins(), hosts));
}
