import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { counts } from '@/lib/ledger/read/counts';

import { show, useDashboard } from './shown';

useDashboard();

// A canvas is drawn in a real browser only; what the charts say stands in their tables.
vi.mock('uplot', () => ({
  default: class {
    static readonly paths = {};
    readonly width = 0;
    batch() {
      return this;
    }
    destroy() {
      return this;
    }
  },
}));
vi.stubGlobal('matchMedia', () => new EventTarget());
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {
      return this;
    }
    unobserve() {
      return this;
    }
    disconnect() {
      return this;
    }
  },
);

/** The charts are loaded when somebody looks at them. */
const patience = { timeout: 4000 };

const ids = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002'];

/** What the background is asked, answered as it would. */
function background() {
  const asked = vi.fn<(message: unknown) => Promise<unknown>>(async () => ({
    ok: true,
    value: { ids },
  }));
  fakeBrowser.runtime.onMessage.addListener(asked);
  return () => asked.mock.calls.map(([message]) => message);
}

/** Names in the table, in its order; none where it says that nothing matches. */
function names(): (string | null)[] | null {
  if (screen.queryByRole('heading', { name: 'Nothing matches.' })) return [];
  const table = screen.queryByRole('table');
  if (!table) return null;
  const links = within(table).getAllByRole('link');
  return links.map(({ textContent }) => textContent);
}

test.each([
  ['#/contacts?author=adeyemi', ['佐藤 健', 'info@kellerbau.example', 'สมชาย ใจดี']],
  ['#/contacts?finding=no-opt-out', ['Mara Voss']],
  ['#/contacts?channel=linkedin', ['Mara Voss', '佐藤 健', 'Nora Albrecht']],
  ['#/contacts?due=30', ['info@kellerbau.example']],
  ['#/contacts?basis=none&author=lind', []],
  ['#/requests?kind=rectification', ['Inès Carreau']],
  ['#/requests?kind=access', []],
  ['#/requests?text=CARREAU', ['Inès Carreau']],
  ['#/retention?within=90&origin=company-site', ['info@kellerbau.example']],
  ['#/retention?within=90&origin=event', []],
])('%s shows these alone', async (hash, wanted) => {
  vi.setSystemTime('2026-11-22T09:00:00Z');
  await show(7, hash);
  vi.useRealTimers();
  await waitFor(() => expect(names()).toEqual(wanted), patience);
});

test('the journal is narrowed by what happened and by who did it', async () => {
  await show(7, '#/journal?type=suppression-recorded');
  await screen.findByRole('table');
  await waitFor(() =>
    expect(screen.getAllByText('Stop recorded', { selector: 'td' })).toBeTruthy(),
  );
  expect(screen.queryByText('Note recorded', { selector: 'td' })).toBeNull();
  fireEvent.input(screen.getByLabelText('Rep'), { target: { value: 'haas' } });
  expect(await screen.findByRole('heading', { name: 'Nothing matches.' })).toBeTruthy();
});

test('a view is saved under a name, found again, and forgotten', async () => {
  await show(7, '#/contacts?country=JP');
  fireEvent.click(await screen.findByText('Save this view'));
  fireEvent.input(await screen.findByLabelText('Name of the view'), { target: { value: 'Japan' } });
  fireEvent.click(screen.getByText('Save'));
  const link = await screen.findByText('Japan', { selector: 'a' });
  expect(link.getAttribute('href')).toBe('#/contacts?country=JP');
  expect(link.getAttribute('aria-current')).toBe('page');
  expect(JSON.parse(localStorage.getItem('dashboard.saved-views') ?? '')).toHaveLength(1);
  fireEvent.click(screen.getByLabelText('Forget the view “Japan”'));
  await waitFor(() => expect(screen.queryByText('Japan', { selector: 'a' })).toBeNull());
});

test('several are chosen, stopped in one message, and the undo lifts just those stops', async () => {
  const asked = background();
  await show(7, '#/contacts');
  fireEvent.click(await screen.findByLabelText('Choose Mara Voss'));
  fireEvent.click(await screen.findByLabelText('Choose Inès Carreau'));
  expect(await screen.findByText('2 chosen')).toBeTruthy();
  fireEvent.click(screen.getByText('Write to them no more'));
  fireEvent.click(await screen.findByText('Undo'));
  await waitFor(() => expect(asked()).toHaveLength(3));
  const [stop, ...lifts] = asked();
  expect(stop).toMatchObject({
    name: 'record-suppression',
    input: {
      reason: 'manual',
      channels: 'all',
      identifiers: [
        { value: 'mara.voss@nordwerk.example' },
        { type: 'linkedin' },
        { value: 'ines.carreau@ateliersud.example' },
      ],
    },
  });
  expect(lifts).toMatchObject(
    ids.map((suppressionId) => ({ name: 'lift-suppression', input: { suppressionId } })),
  );
});

test('a new question leaves nobody chosen whom nobody sees', async () => {
  await show(7, '#/contacts');
  // A busy machine shows the first few while it reads on.
  await waitFor(() => expect(screen.getByRole('table').dataset['rows']).toBe('7'));
  fireEvent.click(screen.getByLabelText('Choose all shown'));
  expect(await screen.findByText('7 chosen')).toBeTruthy();
  await waitFor(() =>
    expect(screen.getByLabelText('Country').querySelector('[value="JP"]')).not.toBeNull(),
  );
  fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'JP' } });
  await waitFor(() => expect(screen.queryByText('7 chosen')).toBeNull());
});

test('x chooses the row the keyboard stands on', async () => {
  await show(7, '#/contacts');
  await screen.findByText('Mara Voss');
  fireEvent.keyDown(document.body, { key: 'j' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Mara Voss'));
  fireEvent.keyDown(document.body, { key: 'x' });
  expect(await screen.findByText('1 chosen')).toBeTruthy();
});

test('nothing is counted by person: no count and no chart knows who wrote a note', async () => {
  const opened = await show(21, '#/reports/figures');
  const { counts: kept } = await counts(opened);
  const reps = ['Lindqvist', 'Adeyemi', 'Haas'];
  expect(Object.keys(kept).filter((name) => reps.some((rep) => name.includes(rep)))).toEqual([]);
  expect(await screen.findAllByRole('table', {}, patience)).not.toEqual([]);
  // Who has it printed is named at its head, as on every report; charts name nobody.
  const charts = screen.getAllByRole('region').map(({ textContent }) => textContent);
  expect(charts).not.toEqual([]);
  for (const rep of reps) expect(charts.join(' ')).not.toContain(rep);
});

test('a loose sheet tells what it was part of, also where a page has no margin boxes', async () => {
  const opened = await show(3, '#/reports/record-of-processing');
  const { head } = await counts(opened);
  const foot = new RegExp(`^Record of processing activities · .+ · ${head.slice(0, 16)}…$`, 'u');
  expect(await screen.findByText(foot, {}, patience)).toBeTruthy();
});

test('every chart has its numbers as a table', async () => {
  await show(21, '#/reports/figures?period=all');
  await screen.findAllByRole('table', {}, patience);
  const charts = screen.getAllByRole('region');
  expect(charts.map((chart) => chart.getAttribute('aria-label'))).toEqual([
    'Notes and messages, by week',
    'Messages without a note or against a warning, by week',
    'By source',
    'By basis',
    'By country',
    'Sent against a warning, by rule',
    'How fast requests were answered',
    'Notes by the month they end',
  ]);
  const told = charts.filter((chart) => within(chart).queryByText('Nothing to show yet.') === null);
  for (const chart of told) expect(within(chart).getByRole('table')).toBeTruthy();
  const [rules] = charts.filter((chart) => within(chart).queryByText('Offers a way out'));
  expect(rules?.getAttribute('aria-label')).toBe('Sent against a warning, by rule');
});
