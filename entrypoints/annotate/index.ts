import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { Annotator } from '@/lib/annotation/annotate';
import { clockNow, interfaceLanguage } from '@/lib/annotation/environment';
import { describePage } from '@/lib/annotation/inspect';
import { isSwitchedOff } from '@/lib/annotation/switched-off';
import { send } from '@/lib/messages/send';
import { siteAnswer } from '@/lib/switch/answers';

declare global {
  /** Set in the isolated world of a page that is annotated: a second injection does nothing. */
  var goodgroundsAnnotated: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.goodgroundsAnnotated) return;
  globalThis.goodgroundsAnnotated = true;
  const ending = new AbortController();
  const { signal } = ending;
  const annotator = new Annotator({
    send,
    interfaceLanguage: interfaceLanguage(browser.i18n.getUILanguage()),
    clock: clockNow,
    signal,
    siteAnswer: () => siteAnswer(location.origin),
    onRecordChange(changed) {
      const listener = (changes: Record<string, unknown>) => {
        if ('revision' in changes) changed();
      };
      browser.storage.local.onChanged.addListener(listener);
      signal.addEventListener('abort', () =>
        browser.storage.local.onChanged.removeListener(listener),
      );
    },
  });
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (isSwitchedOff(message, new URL(location.href))) {
      // Nothing of ours stays.
      ending.abort();
      globalThis.goodgroundsAnnotated = false;
    } else if (message === 'goodgrounds/inspect') {
      void annotator.languagesLoaded().then(() => answer(describePage(annotator)));
      // The answer comes later.
      return true;
    }
    return undefined;
  });
});
