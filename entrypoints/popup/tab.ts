import { browser } from 'wxt/browser';

import type { Prefill } from '@/lib/messages/protocol';
import { profileInTab } from '@/lib/panel/fill-from-tab';

/** The tab under the popup. Opening the popup is the user's click that lets us see its address. */
export interface TabView {
  readonly windowId: number;
  /** Null where the browser does not tell. */
  readonly url: URL | null;
  /** The person a profile page is about, from its address and title. */
  readonly profile: Prefill | null;
}

/** The tab the user is looking at. */
export async function tabView(): Promise<TabView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ? new URL(tab.url) : null;
  return {
    windowId: tab?.windowId ?? 0,
    url,
    profile: tab?.url ? profileInTab(tab.url, tab.title ?? '') : null,
  };
}
