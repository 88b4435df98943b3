import polyfilled from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { i18n } from '#i18n';
import { receive } from '@/lib/messages/receive';
import { offerWaysIn } from '@/lib/panel/ways-in';
import { administered, watchAdministered } from '@/lib/policy/administered';
import { browserActs } from '@/lib/service/browser-acts';
import { instantNow } from '@/lib/service/clock';
import { dispatch } from '@/lib/service/dispatch';
import { eraseByPolicy } from '@/lib/service/erase-due';
import { holdPolicyIn } from '@/lib/service/hold-policy';
import { keepLedgerOpen } from '@/lib/service/keep-ledger-open';
import { keepUp } from '@/lib/service/keep-up';
import { remindOfDues } from '@/lib/service/remind';
import { keepSwitchesInStep } from '@/lib/switch/register';

export default defineBackground({
  type: 'module',
  main() {
    keepSwitchesInStep();
    const { ledger, again } = holdPolicyIn(keepLedgerOpen(), administered, instantNow, async () =>
      browserActs.recordChanged(),
    );
    watchAdministered(again);
    const catchUp = keepUp(ledger);
    remindOfDues(
      ledger,
      i18n.t('extension.name'),
      (count) => `${i18n.t('popup.due')} · ${i18n.t('popup.due_count', count)}`,
    );
    eraseByPolicy(ledger, instantNow, i18n.t('dashboard.retention.reason'), async () =>
      browserActs.recordChanged(),
    );
    offerWaysIn({
      selectionTitle: i18n.t('extension.look_up'),
      linkTitle: i18n.t('extension.look_up_link'),
      ledger,
      openDashboard: (view) => browserActs.openPage('dashboard', view),
    });
    // Answers by promise, as Firefox does; pages and content scripts do without the polyfill's weight.
    polyfilled.runtime.onMessage.addListener(
      async (message: unknown, sender: Runtime.MessageSender) =>
        receive(
          message,
          sender,
          { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') },
          (name, input, origin) =>
            dispatch(name, input, {
              ledger,
              now: instantNow,
              origin,
              administered,
              browser: {
                ...browserActs,
                recordChanged: async () => {
                  catchUp();
                  await browserActs.recordChanged();
                },
              },
            }),
        ),
    );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browserActs.openPage('welcome', '');
    });
  },
});
