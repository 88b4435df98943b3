import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { contactName } from '@/components/dashboard/labels';
import type { ReviewRow } from '@/components/dashboard/rows';
import { App } from '@/entrypoints/dashboard/App';
import { readReview } from '@/entrypoints/dashboard/read/review';
import { parseReviewFilter } from '@/entrypoints/dashboard/screens/review-filter';
import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { LedgerEvent } from '@/lib/model/event';

import { goTo, recordOf, useDashboard } from './shown';

useDashboard();

// What the view's figures are drawn with is for real browsers; here nobody looks at them.
vi.mock('@/entrypoints/dashboard/screens/OverviewPanels', () => ({ OverviewPanels: () => null }));

/** A record, and the background that writes into it what a manager says. */
async function reviewing(contacts: number) {
  const { record, db } = await recordOf(contacts);
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const { input } = message as Said;
    const at = '2026-11-28T09:00:00.000Z';
    const events = input.reviews.map(({ noteId, state, comment }): LedgerEvent => ({
      id: newId(),
      author: 'R. Haas',
      at,
      body: { type: 'note-reviewed', noteId, review: { state, comment, by: 'R. Haas', at } },
    }));
    await append(db, events);
    return { ok: true, value: null };
  });
  return { record, db };
}

interface Said {
  readonly input: {
    readonly reviews: readonly {
      readonly noteId: string;
      readonly state: 'approved' | 'changes-asked';
      readonly comment: string;
    }[];
  };
}

/** Whom the queue of an address is about, in its order. */
async function queueOf(db: LedgerDatabase, query: Readonly<Record<string, string>>) {
  const rows: ReviewRow[] = [];
  for (let after: string | null = null, last = false; !last; last = after === null) {
    const page = await readReview(db, parseReviewFilter(query), after);
    rows.push(...page.rows);
    after = page.next;
  }
  return rows.map(({ contact, note }) => ({ id: contact.id, name: contactName(contact), note }));
}

const heading = () => screen.getByRole('heading', { level: 1 });

async function arriveAt(name: string): Promise<void> {
  await waitFor(() => expect(heading().textContent).toBe(name));
  await waitFor(() => expect(document.activeElement).toBe(heading()));
}

test('decisions lead through the queue, and from its last back to the list', async () => {
  const { record, db } = await reviewing(7);
  const queue = await queueOf(db, {});
  expect(queue.length).toBeGreaterThan(2);
  goTo('#/review');
  render(<App record={record} />);
  const [first] = queue;
  fireEvent.click(await screen.findByRole('link', { name: first?.name ?? '' }));
  for (const { name } of queue) {
    await arriveAt(name);
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
  }
  await arriveAt('Review');
  expect(await screen.findByText('Nothing waits for review.')).toBeTruthy();
  expect(screen.getByText('Approved.').closest('output')).toBeTruthy();
  expect(await queueOf(db, {})).toEqual([]);
});

test('who opens an address by itself goes on from there, however many are read at once', async () => {
  const { record, db } = await reviewing(95);
  const queue = (await queueOf(db, { sort: 'name' })).slice(48, 52);
  expect(queue).toHaveLength(4);
  goTo(`#/review/${queue[0]?.id}?sort=name`);
  render(<App record={record} />);
  await screen.findByRole('heading', { name: queue[0]?.name ?? '' });
  for (const [at, { name }] of queue.entries()) {
    if (at > 0) await arriveAt(name);
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
  }
});

test('the next is that of the address, whatever list was looked at meanwhile', async () => {
  const { record, db } = await reviewing(14);
  const [first, second] = await queueOf(db, { sort: 'name' });
  goTo('#/review?sort=name');
  render(<App record={record} />);
  fireEvent.click(await screen.findByRole('link', { name: first?.name ?? '' }));
  await arriveAt(first?.name ?? '');
  goTo('#/review?sort=name-last&origin=event');
  await arriveAt('Review');
  goTo(`#/review/${first?.id}?sort=name`);
  const link = await screen.findByRole('link', { name: 'Next →' });
  expect(link.getAttribute('href')).toBe(`#/review/${second?.id}?sort=name`);
});

test('whoever has another note that waits is stayed with, at that note', async () => {
  const { record, db } = await reviewing(7);
  const [first, second] = await queueOf(db, {});
  if (!first) throw new Error('nobody waits');
  const note = { ...first.note, id: newId(), purpose: 'Invitation to the works' };
  const body = { type: 'note-recorded', note } as const;
  await append(db, [{ id: newId(), author: 'J. Lindqvist', at: note.createdAt, body }]);
  goTo(`#/review/${first.id}`);
  render(<App record={record} />);
  const other = (await screen.findByText('Invitation to the works')).closest('section');
  const [shown] = screen.getAllByRole('button', { name: 'Approve' });
  fireEvent.click(shown ?? document.body);
  await waitFor(() => expect(document.activeElement?.matches('section.note')).toBe(true));
  expect(heading().textContent).toBe(first.name);
  const left = document.activeElement as HTMLElement;
  expect(other?.parentElement?.contains(left)).toBe(true);
  fireEvent.click(within(left).getByRole('button', { name: 'Approve' }));
  await arriveAt(second?.name ?? '');
  expect(await queueOf(db, {})).not.toContainEqual(expect.objectContaining({ id: first.id }));
});
