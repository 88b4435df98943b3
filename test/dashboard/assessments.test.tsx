import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { append } from '@/lib/ledger/append';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Campaign, Lia, Screening } from '@/lib/model/organisation';

import { event } from '../ledger/made';
import { show, useDashboard } from './shown';

useDashboard();

afterEach(() => vi.useRealTimers());

const id = (n: number) => `0190a000-0000-7000-8000-00000000000${n}`;

function lia(n: number, title: string, more: Partial<Lia>): Lia {
  return {
    id: id(n),
    title,
    version: 1,
    answers: { P1: 'Offer maintenance planning' },
    outcome: 'not-overridden',
    owner: 'R. Haas',
    signedOn: '2026-01-10',
    reviewBy: '2027-01-10',
    ...more,
  };
}

function campaign(n: number, title: string, more: Partial<Campaign>): Campaign {
  return {
    id: id(n),
    title,
    purpose: 'Offer something useful',
    basis: 'legitimate-interests',
    liaId: id(1),
    profile: [],
    retentionMonths: 12,
    archived: false,
    ...more,
  };
}

const screening: Screening = {
  id: id(7),
  title: 'Screening of the factories',
  version: 1,
  answers: {},
  reason: '',
  outcome: 'not-needed',
  link: '',
  roles: '',
  owner: 'O. Lind',
  decidedOn: '2026-02-01',
  reviewBy: '2026-12-10',
};

async function decided(db: LedgerDatabase): Promise<void> {
  await append(db, [
    event({ type: 'lia-recorded', lia: lia(1, 'Plants in the north', {}) }),
    event({
      type: 'lia-recorded',
      lia: lia(2, 'Bakeries', { reviewBy: '2026-11-01', owner: 'O. Lind' }),
    }),
    event({
      type: 'lia-recorded',
      lia: lia(3, 'Chimneys', { outcome: 'pending', reviewBy: null, signedOn: null }),
    }),
    event({ type: 'campaign-recorded', campaign: campaign(4, 'Autumn', {}) }),
    event({
      type: 'campaign-recorded',
      campaign: campaign(5, 'Winter', { basis: 'consent', liaId: null, retentionMonths: 6 }),
    }),
    event({ type: 'campaign-recorded', campaign: campaign(6, 'Spring', { liaId: null }) }),
    event({ type: 'screening-recorded', screening }),
  ]);
}

const open = async (hash: string) => {
  vi.setSystemTime('2026-11-22T09:00:00Z');
  await show(0, hash, decided);
  vi.useRealTimers();
};

/** Titles in all tables of the view, from top to bottom. */
function titles(): string[] {
  const links = document.querySelectorAll('main tr[data-row] a[href^="#/assessments"]');
  return Array.from(links, ({ textContent }) => textContent);
}

const all = [
  'Bakeries',
  'Chimneys',
  'Plants in the north',
  'Autumn',
  'Spring',
  'Winter',
  'Screening of the factories',
];

test.each([
  ['', all],
  ['?kind=campaign', ['Autumn', 'Spring', 'Winter']],
  ['?standing=again', ['Bakeries']],
  ['?standing=pending', ['Chimneys']],
  ['?standing=lacking', ['Spring']],
  ['?review=30', ['Bakeries', 'Screening of the factories']],
  ['?review=0', ['Bakeries']],
  ['?basis=consent', ['Winter']],
  ['?owner=lind', ['Bakeries', 'Screening of the factories']],
  ['?text=useful+winter', ['Winter']],
  ['?kind=nobody&sort=nothing', all],
  ['?kind=campaign&sort=kept', ['Winter', 'Autumn', 'Spring']],
  ['?kind=lia&sort=standing', ['Bakeries', 'Chimneys', 'Plants in the north']],
  ['?kind=lia&sort=standing-last', ['Plants in the north', 'Chimneys', 'Bakeries']],
  ['?kind=lia&sort=owner', ['Bakeries', 'Chimneys', 'Plants in the north']],
])('#/assessments%s shows these, in this order', async (query, wanted) => {
  await open(`#/assessments${query}`);
  await waitFor(() => expect(titles()).toEqual(wanted));
});

test('what nothing fits says so, and shows everything again', async () => {
  await open('#/assessments?basis=contract');
  await screen.findByRole('heading', { name: 'Nothing matches.' });
  fireEvent.click(screen.getByRole('button', { name: 'Show everything' }));
  await waitFor(() => expect(titles()).toEqual(all));
});

/** What the background is asked, answered as it would. */
function background() {
  const asked = vi.fn<(message: unknown) => Promise<unknown>>(async () => ({
    ok: true,
    value: null,
  }));
  fakeBrowser.runtime.onMessage.addListener(asked);
  return () => asked.mock.calls.map(([message]) => message);
}

test('reviews are planned together, and undo gives each its old day', async () => {
  const asked = background();
  await open('#/assessments');
  for (const name of ['Bakeries', 'Chimneys', 'Autumn'])
    fireEvent.click(await screen.findByLabelText(`Choose ${name}`));
  fireEvent.click(await screen.findByRole('button', { name: 'Plan the review (2)' }));
  const day = await screen.findByLabelText('Review by', { selector: '[type=date]' });
  const save = screen.getByRole('button', { name: 'Save' });
  fireEvent.input(day, { target: { value: '2020-01-01' } });
  await waitFor(() => expect(save).toHaveProperty('disabled', true));
  const until = String(new Date().getFullYear() + 1);
  fireEvent.input(day, { target: { value: `${until}-01-01` } });
  await waitFor(() => expect(save).toHaveProperty('disabled', false));
  fireEvent.click(save);
  fireEvent.click(await screen.findByText('Undo'));
  await waitFor(() => expect(asked()).toHaveLength(2));
  const reviewBy = `${until}-01-01`;
  expect(asked()).toMatchObject([
    {
      name: 'plan-reviews',
      input: {
        plans: [
          { id: id(2), reviewBy },
          { id: id(3), reviewBy },
        ],
      },
    },
    {
      name: 'plan-reviews',
      input: {
        plans: [
          { id: id(2), reviewBy: '2026-11-01' },
          { id: id(3), reviewBy: null },
        ],
      },
    },
  ]);
});

test('campaigns are archived together and taken back; an administrator’s stay', async () => {
  const asked = background();
  await open('#/assessments?kind=campaign');
  fireEvent.click(await screen.findByLabelText('Choose all shown'));
  fireEvent.click(await screen.findByRole('button', { name: 'Archive campaigns (3)' }));
  fireEvent.click(await screen.findByText('Undo'));
  await waitFor(() => expect(asked()).toHaveLength(2));
  const turned = (archived: boolean) => [4, 6, 5].map((n) => ({ id: id(n), archived }));
  expect(asked()).toMatchObject([
    { name: 'archive-campaigns', input: { campaigns: turned(true) } },
    { name: 'archive-campaigns', input: { campaigns: turned(false) } },
  ]);
});

test('what an administrator fixed can be saved as a table, and nothing else', async () => {
  await fakeBrowser.storage.managed.set({ campaignsOnly: true });
  await open('#/assessments?kind=campaign');
  fireEvent.click(await screen.findByLabelText('Choose all shown'));
  expect(await screen.findByRole('button', { name: 'Save as a table (CSV)' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Archive/u })).toBeNull();
});
