import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { assert, date, property } from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import { address } from '@/entrypoints/dashboard/address';
import { weeksOf } from '@/entrypoints/dashboard/read/weeks';
import { parsePeriod } from '@/entrypoints/dashboard/screens/period';
import { append } from '@/lib/ledger/append';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import { contact, event, note } from '../ledger/made';
import { show, useDashboard } from './shown';

useDashboard();

afterEach(() => vi.useRealTimers());

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
Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true });
vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {
      return this;
    }
    disconnect() {
      return this;
    }
  },
);

/** One note in each of three years. */
async function threeYears(db: LedgerDatabase): Promise<void> {
  const person = contact();
  await append(db, [
    event({ type: 'contact-recorded', contact: person }),
    ...(['2024-03-05', '2025-12-30', '2026-11-18'] as const).map((day) =>
      event(
        { type: 'note-recorded', note: note(person.id, { createdAt: `${day}T09:00:00.000Z` }) },
        `${day}T09:00:00.000Z`,
      ),
    ),
  ]);
}

const open = async (query: string) => {
  vi.setSystemTime('2026-11-22T09:00:00Z');
  await show(0, `#/reports/figures${query}`, threeYears);
};

/** Weeks of the table, and those of them that had a note. */
async function weeks() {
  const chart = await screen.findByRole('region', { name: 'Notes and messages, by week' });
  const rows = within(chart).getAllByRole('row').slice(1);
  const cells = rows.map((row) => Array.from(row.children, ({ textContent }) => textContent));
  const held = cells.filter(([, notes]) => notes !== '0').map(([week]) => week);
  return { rows: rows.length, held };
}

test.each([
  ['', 13, ['Nov 16']],
  ['?period=year', 52, ['Dec 29, 2025', 'Nov 16, 2026']],
  ['?period=all', 142, ['Mar 4, 2024', 'Dec 29, 2025', 'Nov 16, 2026']],
  ['?period=span&from=2024-03-01&to=2024-03-12', 3, ['Mar 4']],
  ['?period=span&from=2026-03-01&to=2025-03-12', 13, ['Nov 16']],
  ['?period=never', 13, ['Nov 16']],
])('#/reports/figures%s shows so many weeks', async (query, rows, held) => {
  await open(query);
  expect(await weeks()).toEqual({ rows, held });
});

test('the period is chosen, stands in the address, and days begin with what was shown', async () => {
  await open('');
  await weeks();
  const choice = screen.getByLabelText('Period');
  fireEvent.change(choice, { target: { value: 'year' } });
  await waitFor(() => expect(address.value.query).toEqual({ period: 'year', from: '', to: '' }));
  expect(await screen.findByText('Whole weeks, from Nov 24, 2025 to Nov 22, 2026.')).toBeTruthy();
  fireEvent.change(choice, { target: { value: 'span' } });
  const from = await screen.findByLabelText('From');
  expect(from).toHaveProperty('value', '2025-11-24');
  fireEvent.input(from, { target: { value: '2027-01-01' } });
  expect(await screen.findByText('The last day comes before the first.')).toBeTruthy();
});

test('a chart of weeks that held nothing offers no table', async () => {
  await open('?period=span&from=2024-06-01&to=2024-07-01');
  const chart = await screen.findByRole('region', { name: 'Notes and messages, by week' });
  expect(within(chart).getByText('Nothing in this period.')).toBeTruthy();
  expect(within(chart).queryByText('As a table')).toBeNull();
});

test('shares are those of the period, and say that it held nothing', async () => {
  await open('?period=all');
  const shares = async () => {
    const bar = await screen.findByRole('region', { name: 'By basis' });
    return within(bar)
      .queryAllByRole('row')
      .slice(1)
      .map((row) => Array.from(row.children, ({ textContent }) => textContent));
  };
  expect(await shares()).toEqual([['Legitimate interests', '3', '100%']]);
  fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'year' } });
  await waitFor(async () =>
    expect(await shares()).toEqual([['Legitimate interests', '2', '100%']]),
  );
  const rules = screen.getByRole('region', { name: 'Sent against a warning, by rule' });
  expect(within(rules).getByText('Nothing in this period.')).toBeTruthy();
});

test('every day of a span is in exactly one of its weeks, and no week is twice', () => {
  const day = date({
    min: new Date('2016-01-01'),
    max: new Date('2035-12-31'),
    noInvalidDate: true,
  }).map((one) => one.toISOString().slice(0, 10));
  assert(
    property(day, day, (a, b) => {
      const [from = a, to = b] = [a, b].toSorted();
      const { span, wrong } = parsePeriod({ period: 'span', from, to }, '2026-11-22');
      expect(wrong).toBe(false);
      const found = weeksOf({}, span).map(({ week }) => week);
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeLessThanOrEqual(522);
      for (const week of found) expect(new Date(`${week}T12:00:00Z`).getUTCDay()).toBe(1);
      const last = new Date(`${found.at(-1)}T12:00:00Z`).getTime();
      const end = new Date(`${to}T12:00:00Z`).getTime();
      expect(end - last).toBeGreaterThanOrEqual(0);
      expect(end - last).toBeLessThan(7 * 86_400_000);
    }),
  );
});
