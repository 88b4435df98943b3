import { browser } from 'wxt/browser';

import type { Prefill } from '@/lib/messages/protocol';
import { RefusalError } from '@/lib/messages/receive';
import { keepSiteAnswer } from '@/lib/switch/answers';
import { isSwitchedOn } from '@/lib/switch/register';

import type { BrowserActs } from './context';

/** Where a page says what the note form is to be filled with; read and removed by the form. */
const prefillKey = 'prefill';
/** Where the hooks that pages did not have are kept, by origin, until the browser closes. */
const healthKey = 'health';

// Chromium's side panel and Firefox's sidebar are in neither's common types.
declare const chrome: {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

/** The browser behind the handlers. */
export const browserActs: BrowserActs = {
  async inject(tabId, frameId) {
    const tab = await browser.tabs.get(tabId);
    if (!tab.url || !(await isSwitchedOn(new URL(tab.url)))) {
      throw new RefusalError('not-allowed', 'the site is not switched on');
    }
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/annotate.js'],
    });
  },

  async openPanel(tabId, prefill) {
    // Not awaited first: the browser opens a panel only in the turn of the user's click.
    const opening = openPanel(tabId);
    await browser.storage.session.set({ [prefillKey]: prefill satisfies Prefill });
    return opening;
  },

  async openPage(page, view) {
    const url = new URL(`${page}.html`, browser.runtime.getURL('/'));
    url.hash = view;
    await browser.tabs.create({ url: url.href });
  },

  async keepHealth({ site, view, missing, shape }, url) {
    const { origin } = new URL(url);
    const stored = await browser.storage.session.get(healthKey);
    const health: Record<string, unknown> = { ...asRecord(stored[healthKey]) };
    health[`${origin} ${view}`] = { site, origin, view, missing, shape, at: Date.now() };
    await browser.storage.session.set({ [healthKey]: health });
  },

  async keepAnswer(writesHere, url) {
    await keepSiteAnswer(new URL(url).origin, writesHere);
  },

  async recordChanged() {
    await browser.storage.local.set({ revision: crypto.randomUUID() });
  },
};

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

async function openPanel(tabId: number): Promise<boolean> {
  try {
    if (chrome.sidePanel) await chrome.sidePanel.open({ tabId });
    else await chrome.sidebarAction?.open();
    return true;
  } catch (error) {
    // The browser wants a click of its own: the popup offers the same form.
    console.info('The side panel did not open', error);
    return false;
  }
}
