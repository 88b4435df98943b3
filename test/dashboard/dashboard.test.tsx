import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';

import { parseAddress } from '@/entrypoints/dashboard/address';
import { App } from '@/entrypoints/dashboard/App';
import { ledgerReader } from '@/entrypoints/dashboard/ledger-reader';
import type { RecordReader } from '@/entrypoints/dashboard/reader';
import { LedgerError } from '@/lib/ledger/errors';

import { goTo, recordOf, show, useDashboard } from './shown';

useDashboard();

function press(key: string, target: Element = document.body): void {
  fireEvent.keyDown(target, { key });
}

test('an empty record says what to do, and asks nothing else', async () => {
  await show(0);
  expect(await screen.findByText('Nobody on record yet.')).toBeTruthy();
});

test('contacts stand with source, basis and the stop that covers them', async () => {
  await show(7);
  const row = (await screen.findByText('Tobi Okafor')).closest('tr');
  if (!row) throw new Error('the name stands in no row');
  expect(within(row).getByText('Event: Maintec 2026')).toBeTruthy();
  expect(within(row).getByText(/^Consent/u)).toBeTruthy();
  // Reviewed as 'to review', but the stop is what counts.
  expect(await within(row).findByText('Objected')).toBeTruthy();
  expect(screen.getByText('info@kellerbau.example')).toBeTruthy();
});

test.each([
  ['voss', ['Mara Voss']],
  ['東和', ['佐藤 健']],
  ['ใจดี', ['สมชาย ใจดี']],
  ['KELLERBAU.EXAMPLE', ['info@kellerbau.example']],
])('searching as one types: %s', async (text, names) => {
  await show(7);
  await screen.findByText('Mara Voss');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
  await waitFor(() => {
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(names);
  });
  // Whoever does not see the rows go hears how many are left.
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('1 found'),
  );
  expect(parseAddress(location.hash).query['text']).toBe(text);
});

test('filters narrow, stand in the address, and can be taken back at once', async () => {
  await show(14, '#/contacts?origin=business-card&country=DE');
  expect(await screen.findByRole('heading', { name: 'Nothing matches.' })).toBeTruthy();
  fireEvent.click(screen.getByText('Show everything'));
  expect(await screen.findByText('Mara Voss')).toBeTruthy();
  await waitFor(() =>
    expect(screen.getByLabelText('Country').querySelector('[value="JP"]')).not.toBeNull(),
  );
  fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'JP' } });
  await waitFor(() => expect(screen.queryByText('Mara Voss')).toBeNull());
  expect(screen.getByText('佐藤 健')).toBeTruthy();
  expect(location.hash).toBe('#/contacts?country=JP');
});

test('an address nobody could have chosen narrows nothing', async () => {
  await show(7, '#/contacts?origin=elsewhere&sort=sideways&country=Narnia');
  expect(await screen.findByText('Mara Voss')).toBeTruthy();
});

test('j and k walk the rows, / searches, ? shows the keys, and typing is left alone', async () => {
  await show(7);
  await screen.findByText('Mara Voss');
  const focused = () => document.activeElement?.textContent;
  press('j');
  await waitFor(() => expect(focused()).toBe('Mara Voss'));
  press('j');
  await waitFor(() => expect(focused()).toBe('Tobi Okafor'));
  press('k');
  await waitFor(() => expect(focused()).toBe('Mara Voss'));
  press('/');
  const field = screen.getByRole('searchbox');
  expect(document.activeElement).toBe(field);
  press('j', field);
  expect(document.activeElement).toBe(field);
  field.blur();
});

test('one contact: what is on record and everything that happened, newest first', async () => {
  await show(7);
  const link = await screen.findByText('Mara Voss');
  goTo(link.getAttribute('href') ?? '');
  const record = await screen.findByRole('region', { name: 'On record' });
  expect(within(record).getByText('mara.voss@nordwerk.example')).toBeTruthy();
  expect(within(record).getByText('Legitimate interests')).toBeTruthy();
  const story = screen.getByRole('region', { name: 'What happened' });
  const titles = within(story)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(titles[0]).toMatch(/Message sent.*sent against a warning.*They asked me/u);
  expect(titles.at(-1)).toMatch(/^Put on record/u);
});

test('a contact who is not there is not an error', async () => {
  await show(1, '#/contacts/0190a000-0000-7000-8000-000000000001');
  expect(await screen.findByText('Nobody is on record here.')).toBeTruthy();
});

test('a stop is lifted only with a reason, by one message to the background', async () => {
  const sent = vi.fn<(message: unknown) => Promise<unknown>>(async () => ({
    ok: true,
    value: null,
  }));
  fakeBrowser.runtime.onMessage.addListener(sent);
  await show(7, '#/suppression');
  const link = await screen.findByText('tobi@brightline.example');
  goTo(link.getAttribute('href') ?? '');
  fireEvent.click(await screen.findByText('Lift…'));
  const lift = screen.getByText<HTMLButtonElement>('Lift the stop');
  expect(lift.disabled).toBe(true);
  fireEvent.input(screen.getByLabelText('Why may they be written to again?'), {
    target: { value: 'They wrote again and asked for the offer.' },
  });
  fireEvent.click(lift);
  await screen.findByText(/The stop is lifted/u);
  expect(sent).toHaveBeenCalledOnce();
  expect(sent.mock.calls[0]?.at(0)).toMatchObject({
    name: 'lift-suppression',
    input: { reason: 'They wrote again and asked for the offer.' },
  });
});

test('who has gone elsewhere while a stop was being lifted stays there', async () => {
  const gate = new EventTarget();
  const written = new Promise((done) => gate.addEventListener('written', done));
  fakeBrowser.runtime.onMessage.addListener(async () => {
    await written;
    return { ok: true, value: null };
  });
  await show(14, '#/suppression');
  const link = await screen.findByText('tobi@brightline.example');
  goTo(link.getAttribute('href') ?? '');
  fireEvent.click(await screen.findByText('Lift…'));
  fireEvent.input(screen.getByLabelText('Why may they be written to again?'), {
    target: { value: 'They wrote again and asked for the offer.' },
  });
  fireEvent.click(screen.getByText('Lift the stop'));
  goTo(screen.getByText('tobi1@brightline.example').getAttribute('href') ?? '');
  await screen.findByRole('heading', { name: 'tobi1@brightline.example' });
  gate.dispatchEvent(new Event('written'));
  await screen.findByText(/The stop is lifted/u);
  expect(location.hash).not.toBe('#/suppression');
  expect(screen.getByRole('heading', { name: 'tobi1@brightline.example' })).toBeTruthy();
});

test('the journal verifies, shows its head, and says where it was changed', async () => {
  const db = await show(3, '#/journal');
  fireEvent.click(await screen.findByText('Verify the journal'));
  expect(await screen.findByText(/entries are as they were written/u)).toBeTruthy();
  const head = document.querySelector('.hash')?.textContent;
  expect(head).toMatch(/^[0-9a-f]{64}$/u);

  const entry = await db.get('journal', 2);
  if (!entry) throw new Error('the journal has no entry 2');
  await db.put('journal', { ...entry, author: 'somebody else' });
  fireEvent.click(screen.getByText('Verify the journal'));
  expect(await screen.findByText('Entry 2 is not as it was written.')).toBeTruthy();
});

test('what cannot be read is said, with a way to try again', async () => {
  goTo('#/contacts');
  const { record: working } = await recordOf(1);
  const contacts = vi
    .fn<RecordReader['contacts']>(async (...query) => working.contacts(...query))
    .mockRejectedValueOnce(new Error('The record could not be opened.'));
  render(<App record={{ ...working, contacts }} />);
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByText(/could not be opened/u)).toBeTruthy();
  fireEvent.click(screen.getByText('Try again'));
  expect(await screen.findByText('Mara Voss')).toBeTruthy();
});

test('identity: what is missing stands out', async () => {
  await show(1, '#/identity');
  expect(await screen.findByText('Lindqvist Plans AB')).toBeTruthy();
  expect(screen.getByText('by reply')).toBeTruthy();
});

test('long tables draw only what can be seen', async () => {
  await show(120);
  await screen.findByText('Mara Voss');
  await waitFor(() => {
    const table = screen.getByRole('table');
    expect(Number(table.dataset['rows'])).toBeGreaterThanOrEqual(50);
    expect(table.getAttribute('aria-rowcount')).toBe('121');
    expect(within(table).getAllByRole('link').length).toBeLessThan(50);
  });
});

test('a record that a later version wrote is said to be one, in the words of the interface', async () => {
  goTo('#/contacts');
  const fail = async () => {
    throw new LedgerError('newer', 'written later');
  };
  render(<App record={ledgerReader(fail)} />);
  expect(await screen.findByText(/written by a newer version of Goodgrounds/u)).toBeTruthy();
});

test('campaigns that an administrator makes are shown, with who made them, and cannot be changed', async () => {
  await browser.storage.managed.set({ campaignsOnly: true, setBy: 'Compliance, Fernhill' });
  await show(7, '#/assessments');
  expect(await screen.findByText('New assessment')).toBeTruthy();
  expect(screen.queryByText('New campaign')).toBeNull();
  goTo('#/assessments/campaign');
  expect(await screen.findByText('What is grey was set by Compliance, Fernhill.')).toBeTruthy();
  const save = await screen.findByText('Save');
  expect(save.closest('fieldset')).toHaveProperty('disabled', true);
});
