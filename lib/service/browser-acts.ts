import { browser } from 'wxt/browser';

import { tellMaking } from '@/lib/messages/making';
import { RefusalError } from '@/lib/messages/receive';
import type { LanguageCode } from '@/lib/model/assessment';
import { openPanel } from '@/lib/panel/open-panel';
import { turnPanelTo } from '@/lib/panel/subject';
import { keepSiteAnswer } from '@/lib/switch/answers';
import { healthKey } from '@/lib/switch/health';
import { isSwitchedOn } from '@/lib/switch/register';

import type { BrowserActs } from './context';

/** The browser behind the handlers. */
export const browserActs: BrowserActs = {
  async inject(tabId, frameId) {
    await injectFiles(tabId, frameId, ['/annotate.js']);
  },

  async loadLanguages(tabId, frameId, codes) {
    const files = codes.map((code) => `/language-${code}.js` as const);
    if (files.length > 0) await injectFiles(tabId, frameId, files);
  },

  async openPanel(tabId, prefill) {
    // Not awaited first: the browser opens a panel only in the turn of the user's click.
    const opening = openPanel({ tabId });
    await turnPanelTo(prefill);
    await opening;
  },

  async openPage(page, view) {
    const url = new URL(`${page}.html`, browser.runtime.getURL('/'));
    url.hash = view;
    await browser.tabs.create({ url: url.href });
  },

  async keepHealth({ site, view, missing, shape }, url) {
    const { origin } = new URL(url);
    const entry = { site, origin, view, missing, shape, at: Date.now() };
    // A key each: a page tells of all its views at once, and none may overwrite another.
    await browser.storage.session.set({ [healthKey(origin, view)]: entry });
  },

  async keepAnswer(writesHere, url) {
    await keepSiteAnswer(new URL(url).origin, writesHere);
  },

  tellMaking: () => tellMaking('anew'),

  async recordChanged() {
    try {
      await browser.storage.local.set({ revision: crypto.randomUUID() });
    } catch (error) {
      // On a full disk there may be room for a note and none for this. What was written was written,
      // and is not to be told as a failure; pages read again when they come into sight.
      console.info('Nobody could be told of the change', error);
    }
  },
};

async function injectFiles(
  tabId: number,
  frameId: number,
  files: ('/annotate.js' | `/language-${LanguageCode}.js`)[],
): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.url || !(await isSwitchedOn(new URL(tab.url)))) {
    throw new RefusalError('not-allowed', 'the site is not switched on');
  }
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}
