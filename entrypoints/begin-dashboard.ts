import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { i18n } from '#i18n';
import { beginOpen } from '@/lib/ledger/begin-open';

// Stands in the dashboard's head before everything else: opening the record takes as long as
// loading the code that reads it.
export default defineUnlistedScript(() => {
  beginOpen(/^(?:#\/?(?:contacts)?)?$/u.test(location.hash));
  // The first word that is asked for brings all of them, and everything waits meanwhile.
  i18n.t('extension.locale');
});
