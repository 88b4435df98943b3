import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { address, parseAddress } from '@/entrypoints/dashboard/address';
import { append } from '@/lib/ledger/append';

import { contact, email, event, suppression } from '../ledger/made';
import { show, useDashboard } from './shown';

useDashboard();

/** What the first column says, in the table's order. */
function firstColumn(): string[] {
  const table = screen.queryByRole('table');
  return table
    ? within(table)
        .getAllByRole('link')
        .map((link) => link.textContent)
    : [];
}

test.each([
  ['contacts', 'Contact'],
  ['contacts', 'Erase by'],
  ['contacts', 'Changed'],
  ['requests', 'Answer by'],
  ['requests', 'Received'],
  ['suppression', 'Received'],
  ['retention?within=90', 'Erase by'],
  ['retention?within=90', 'Contact'],
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

/** What stands in a column, from the first row to the last, once all of them are there. */
function column(name: string, rows: number): string[] {
  const table = document.querySelector<HTMLTableElement>('main table');
  expect(table?.dataset['rows']).toBe(String(rows));
  const heads = Array.from(table?.tHead?.rows[0]?.cells ?? []);
  const at = heads.findIndex((head) => head.textContent === name);
  return Array.from(table?.querySelectorAll<HTMLTableRowElement>('tr[data-row]') ?? []).map(
    ({ cells }) => cells[at]?.textContent ?? '',
  );
}

/** Values in the order in which they first come; fails where one comes again after another. */
function groupsIn(values: readonly string[]): string[] {
  const groups = values.filter((value, i) => value !== values[i - 1]);
  expect(new Set(groups).size).toBe(groups.length);
  return groups;
}

test.each(['Source', 'Basis', 'Rep'])(
  'contacts are ordered by %s, one value after the other, and turned round',
  async (name) => {
    await show(14, '#/contacts');
    const head = await screen.findByRole('columnheader', { name });
    fireEvent.click(within(head).getByRole('button'));
    await waitFor(() => expect(head.getAttribute('aria-sort')).toBe('ascending'));
    // A place is told behind some sources; a channel behind consent.
    const kinds = () => column(name, 14).map((value) => value.split(/[:·]/u)[0]?.trim() ?? '');
    let up: string[] = [];
    await waitFor(() => {
      up = groupsIn(kinds());
      expect(up.length).toBeGreaterThan(1);
      const [first, second] = up;
      expect(first && second && first.localeCompare(second)).toBeLessThan(0);
    });
    fireEvent.click(within(head).getByRole('button'));
    await waitFor(() => expect(groupsIn(kinds())).toEqual(up.toReversed()));
    expect(head.getAttribute('aria-sort')).toBe('descending');
  },
);

test('requests are narrowed by how they stand, how they came and how soon they are due', async () => {
  await show(40, '#/requests?filters=all');
  await screen.findByRole('table');
  const all = firstColumn().length;
  fireEvent.change(screen.getByRole('combobox', { name: 'Answer by' }), { target: { value: '7' } });
  await waitFor(() => expect(firstColumn().length).not.toBe(all));
  fireEvent.change(screen.getByRole('combobox', { name: 'Channels' }), {
    target: { value: 'phone' },
  });
  await screen.findByRole('heading', { name: 'Nothing matches.' });
  fireEvent.click(screen.getByRole('button', { name: 'Show everything' }));
  await waitFor(() => expect(firstColumn().length).toBe(all));
  fireEvent.change(screen.getByRole('combobox', { name: 'Which requests' }), {
    target: { value: 'answered' },
  });
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Answer by' })).toBeNull());
  expect(parseAddress(location.hash).query).toEqual({
    filters: 'all',
    show: 'answered',
  });
});

test.each([
  ['requests', 'Who'],
  ['requests', 'Asks for'],
  ['requests?show=all', 'Who'],
  ['suppression', 'Kind'],
  ['suppression', 'Why'],
])('#/%s is ordered by %s, by its words, and turned round', async (view, name) => {
  const rows = 40;
  await show(120, `#/${view}`);
  const head = await screen.findByRole('columnheader', { name });
  const table = document.querySelector<HTMLTableElement>('main table');
  const all = Number(table?.dataset['rows']);
  expect(all).toBeGreaterThan(2);
  fireEvent.click(within(head).getByRole('button'));
  const { compare } = new Intl.Collator('en', { numeric: true });
  const wordsOf = () => (name === 'Who' ? firstColumn() : column(name, all)).slice(0, rows);
  await waitFor(() => {
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(wordsOf()).toEqual(wordsOf().toSorted(compare));
  });
  const up = groupsIn(wordsOf());
  fireEvent.click(within(head).getByRole('button'));
  await waitFor(() => expect(groupsIn(wordsOf())).toEqual(up.toReversed()));
});

test('requests are narrowed by country and by who put them on record', async () => {
  await show(40, '#/requests?filters=all');
  await screen.findByRole('table');
  const all = firstColumn();
  await waitFor(() =>
    expect(screen.getByLabelText('Country').querySelector('[value="FR"]')).not.toBeNull(),
  );
  fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'FR' } });
  await waitFor(() => expect(firstColumn().length).toBeLessThan(all.length));
  expect(firstColumn()).toEqual(all.filter((name) => name.startsWith('Inès Carreau')));
  fireEvent.input(screen.getByLabelText('Recorded by'), { target: { value: 'haas' } });
  await screen.findByRole('heading', { name: 'Nothing matches.' });
});

test('whether all filters are shown is a part of the address', async () => {
  await show(7, '#/contacts');
  const more = await screen.findByRole('button', { name: 'More filters' });
  expect(screen.queryByLabelText('Campaign')).toBeNull();
  fireEvent.click(more);
  expect(screen.getByLabelText('Campaign')).toBeTruthy();
  expect(parseAddress(location.hash).query).toEqual({ filters: 'all' });
  fireEvent.click(screen.getByRole('button', { name: 'Fewer filters' }));
  expect(screen.queryByLabelText('Campaign')).toBeNull();
});

test('the team is who wrote in the record: names and days, and nothing to compare them by', async () => {
  await show(12, '#/team');
  await screen.findByRole('table');
  expect(firstColumn()).toEqual(['J. Lindqvist', 'P. Adeyemi', 'R. Haas']);
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
  expect(heads).toEqual(['Name', 'First entry', 'Last entry']);
  const link = screen.getByRole('link', { name: 'P. Adeyemi' });
  expect(link.getAttribute('href')).toBe('#/journal?author=P.+Adeyemi');
});

test('stops are ordered by who recorded them, those of nobody last, and turned round', async () => {
  await show(2, '#/suppression', async (db) => {
    const by = (name: string, value: string) => {
      const stop = suppression(email(value), { by: name });
      return event({ type: 'suppression-recorded', suppression: stop });
    };
    await append(db, [
      by('R. Haas', 'a@nordwerk.example'),
      by('B. Adeyemi', 'b@nordwerk.example'),
      by('R. Haas', 'c@nordwerk.example'),
    ]);
  });
  const head = await screen.findByRole('columnheader', { name: 'Recorded by' });
  fireEvent.click(within(head).getByRole('button'));
  const rows = () => document.querySelectorAll('main tr[data-row]').length;
  let up: string[] = [];
  await waitFor(() => {
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    up = groupsIn(column('Recorded by', rows()));
    expect(up).toEqual(expect.arrayContaining(['B. Adeyemi', 'R. Haas']));
    expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b)));
  });
  fireEvent.click(within(head).getByRole('button'));
  await waitFor(() => expect(groupsIn(column('Recorded by', rows()))).toEqual(up.toReversed()));
});

test('a search that nothing leads to says how far it has come', async () => {
  const seen = new Set<string>();
  const watch = new MutationObserver(() => {
    const said = document.querySelector('main output.state')?.textContent ?? '';
    for (const [found] of said.matchAll(/[\d,]+ of [\d,]+ looked through/gu)) seen.add(found);
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  await show(0, '#/journal?text=nowhere', async (db) => {
    const person = contact();
    const told = Array.from({ length: 4600 }, (_, at) =>
      event({ type: 'contact-recorded', contact: { ...person, role: `Role ${at}` } }),
    );
    await append(db, told);
  });
  await screen.findByRole('heading', { name: 'Nothing matches.' });
  watch.disconnect();
  expect([...seen]).toEqual(['4,000 of 4,600 looked through']);
});
