import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { address, parseAddress } from '@/entrypoints/dashboard/address';
import { App } from '@/entrypoints/dashboard/App';
import { currentRow } from '@/entrypoints/dashboard/keyboard';
import { ledgerReader } from '@/entrypoints/dashboard/ledger-reader';
import { openLedger } from '@/lib/ledger/open';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import { speakEnglish } from '../words';
import { seed } from './seed-record';

speakEnglish();

// A machine may do other things too; what does not come at all fails all the same.
configure({ asyncUtilTimeout: 4000 });

// jsdom lays nothing out; the table asks how tall its window is. Nor does it open dialogs.
Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 760 });
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

let ledgers = 0;
let db: LedgerDatabase | null = null;

async function show(contacts: number, hash: string) {
  history.replaceState(null, '', hash);
  address.value = parseAddress(hash);
  currentRow.value = null;
  ledgers += 1;
  const name = `order-${ledgers}`;
  await seed(contacts, name);
  const opened = await openLedger({ name });
  db = opened;
  render(<App record={ledgerReader(async () => opened)} />);
}

/** What the first column says, in the table's order. */
function firstColumn(): string[] {
  const table = screen.queryByRole('table');
  return table
    ? within(table)
        .getAllByRole('link')
        .map((link) => link.textContent)
    : [];
}

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  db?.close();
});

test.each([
  ['contacts', 'Contact'],
  ['contacts', 'Erase by'],
  ['contacts', 'Changed'],
  ['requests', 'Answer by'],
  ['requests', 'Received'],
  ['suppression', 'Received'],
  ['retention?within=90', 'Erase by'],
  ['journal', 'Entry'],
])('#/%s is ordered by the head %s, and turned round by it', async (view, name) => {
  // The journal has several entries a person, and only what is in sight is drawn.
  await show(view === 'journal' ? 4 : 21, `#/${view}`);
  const head = await screen.findByRole('columnheader', { name });
  const usual = firstColumn();
  fireEvent.click(within(head).getByRole('button'));
  await waitFor(() => expect(firstColumn()).not.toEqual(usual));
  expect(parseAddress(location.hash).query['sort']).toBeTruthy();
  const [way, rows] = [head.getAttribute('aria-sort'), firstColumn()];
  fireEvent.click(within(head).getByRole('button'));
  await waitFor(() => expect(firstColumn()).toEqual(rows.toReversed()));
  expect(new Set([way, head.getAttribute('aria-sort')])).toEqual(
    new Set(['ascending', 'descending']),
  );
});

test('the journal is searched by what its entries say, and one entry has an address', async () => {
  await show(7, '#/journal?text=Carreau');
  await waitFor(() => expect(firstColumn().length).toBeGreaterThan(0));
  const [found] = firstColumn();
  expect(firstColumn().length).toBeLessThan(6);
  const link = screen.getByRole('link', { name: found ?? '' });
  const hash = link.getAttribute('href') ?? '';
  expect(hash).toMatch(/^#\/journal\/\d+\?text=Carreau$/u);
  history.replaceState(null, '', hash);
  address.value = parseAddress(hash);
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent.toLowerCase()).toContain('carreau');
  expect(dialog.textContent).toMatch(/[0-9a-f]{64}/u);
});
