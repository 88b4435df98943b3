import '@/components/shared/tokens.css';
import '@/components/shared/controls.css';
import '@/components/dashboard/dashboard.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';

import { App } from './App';
import { changed } from './changes';
import { keepRecordOpen } from './keep-record-open';
import { ledgerReader } from './ledger-reader';

// The background writes this whenever it wrote to the record (`lib/service/browser-acts.ts`).
browser.storage.local.onChanged.addListener((changes) => {
  if ('revision' in changes) changed();
});

const root = document.querySelector('#app');
if (!root) throw new Error('dashboard: #app is missing from index.html');
document.documentElement.lang = i18n.t('extension.locale');
document.title = i18n.t('dashboard.title');
render(<App record={ledgerReader(keepRecordOpen())} />, root);
