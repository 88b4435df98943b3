import '@/components/dashboard/dashboard.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';

import { App } from './App';
import { changed } from './changes';
import { readFirstPage } from './first-page';
import { keepRecordOpen } from './keep-record-open';
import { ledgerReader } from './ledger-reader';

const record = ledgerReader(keepRecordOpen());

function draw(): void {
  const root = document.querySelector('#app');
  if (!root) throw new Error('dashboard: #app is missing from index.html');
  document.documentElement.lang = i18n.t('extension.locale');
  render(<App record={record} />, root);
}

// Rows that come soon are drawn together with the frame around them; the frame waits no longer.
const patience = new Promise((resolve) => {
  setTimeout(resolve, 60);
});
void Promise.race([readFirstPage(record), patience]).then(draw);

// The background writes this whenever it wrote to the record (`lib/service/browser-acts.ts`).
browser.storage.local.onChanged.addListener((changes) => {
  if ('revision' in changes) changed();
});
