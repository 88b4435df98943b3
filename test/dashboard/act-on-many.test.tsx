import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { unnamed, type LedgerEvent } from '@/lib/model/event';
import type { SubjectRequest } from '@/lib/model/record';

import { goTo, show, useDashboard } from './shown';

useDashboard();

// A canvas is drawn in a real browser only.
vi.mock('@/components/dashboard/WeekChart', () => ({ default: () => null }));

afterEach(() => vi.useRealTimers());

/** What the background is asked, answered as it would. */
function background() {
  const asked = vi.fn<(message: unknown) => Promise<unknown>>(async () => ({
    ok: true,
    value: null,
  }));
  fakeBrowser.runtime.onMessage.addListener(asked);
  return () => asked.mock.calls.map(([message]) => message);
}

/** Files that are handed to the browser's downloads. */
function downloads(): Blob[] {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:invented';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
  return files;
}

/** The rows of the only file that was saved. */
async function savedRows(files: readonly Blob[]): Promise<string[]> {
  await waitFor(() => expect(files).toHaveLength(1));
  const [file] = files;
  return ((await file?.text()) ?? '').trim().split('\r\n');
}

const today = '2026-11-22';

async function ask(
  db: LedgerDatabase,
  kind: SubjectRequest['kind'],
  value: string,
  words: string,
): Promise<string> {
  const id = newId();
  const event: LedgerEvent = {
    id: newId(),
    at: `${today}T08:00:00.000Z`,
    author: 'R. Haas',
    body: {
      type: 'request-recorded',
      request: {
        id,
        contactId: null,
        identifier: { type: 'email', value },
        kind,
        receivedAt: `${today}T08:00:00.000Z`,
        dueOn: '2026-12-22',
        extended: null,
        state: 'open',
        answer: null,
        answeredAt: null,
        words,
        by: 'R. Haas',
      },
    },
  };
  await append(db, [event]);
  return id;
}

/** Two that can be answered alike, and one that cannot. */
async function requests(): Promise<readonly string[]> {
  const ids: string[] = [];
  await show(0, '#/requests', async (db) => {
    ids.push(
      await ask(db, 'objection', 'a@nordwerk.example', 'Bitte schreiben Sie mir nicht mehr.'),
      await ask(db, 'withdrawal', 'b@brightline.example', 'I withdraw my consent.'),
      await ask(db, 'access', 'c@ofenwerk.example', 'What do you hold on me?'),
    );
  });
  await screen.findByText('a@nordwerk.example');
  fireEvent.click(screen.getByLabelText('Choose all shown'));
  fireEvent.click(await screen.findByRole('button', { name: 'Answer…' }));
  await screen.findByRole('dialog');
  return ids;
}

test('requests are answered together, each with its own letter; access is left out', async () => {
  vi.setSystemTime(`${today}T09:00:00Z`);
  const asked = background();
  const files = downloads();
  const [first, second] = await requests();
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/^1 of them is left out: access/u)).toBeTruthy();
  const letters = dialog.getByRole('button', { name: 'Save the letters (CSV)' });
  await waitFor(() => expect(letters).toHaveProperty('disabled', false));
  fireEvent.click(letters);
  const saved = (await savedRows(files)).join('\n');
  expect(saved).toContain('Guten Tag');
  expect(saved).toContain('a@nordwerk.example');
  expect(saved).not.toContain('c@ofenwerk.example');
  fireEvent.click(dialog.getByRole('button', { name: 'Answered: put it on record' }));
  await waitFor(() => expect(asked()).toHaveLength(2));
  expect(asked()).toMatchObject(
    [first, second].map((requestId) => ({
      name: 'answer-request',
      input: { requestId, state: 'answered', erase: null },
    })),
  );
  expect(await screen.findByText('2 recorded as answered.')).toBeTruthy();
});

test('requests are given more time together, with a day and a reason', async () => {
  vi.setSystemTime(`${today}T09:00:00Z`);
  const asked = background();
  const ids = await requests();
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByLabelText('Needs longer'));
  const record = dialog.getByRole('button', { name: 'Told them: put it on record' });
  expect(record).toHaveProperty('disabled', true);
  fireEvent.input(dialog.getByLabelText('Why?'), { target: { value: 'Many asked at once.' } });
  fireEvent.input(dialog.getByLabelText('Answer by'), { target: { value: '2027-02-23' } });
  expect(record).toHaveProperty('disabled', true);
  fireEvent.input(dialog.getByLabelText('Answer by'), { target: { value: '2027-02-22' } });
  await waitFor(() => expect(record).toHaveProperty('disabled', false));
  fireEvent.click(record);
  await waitFor(() => expect(asked()).toHaveLength(3));
  expect(asked()).toMatchObject(
    ids.map((requestId) => ({
      name: 'extend-request',
      input: { requestId, dueOn: '2027-02-22', reason: 'Many asked at once.' },
    })),
  );
});

test.each([
  ['#/journal', 'Choose all shown', /^\d+,.*request-updated|note-recorded/u],
  ['#/suppression', 'Choose all shown', /objected|Objected|take me off|all channels/u],
  ['#/requests', 'Choose all shown', /access|Access|Erasure|Correction/u],
  ['#/review', 'Choose all shown', /Lindqvist|Adeyemi/u],
  ['#/retention?within=90', 'Choose all shown', /Lindqvist|Adeyemi/u],
  ['#/contacts', 'Choose all shown', /Lindqvist|Adeyemi/u],
  ['#/assessments?kind=campaign', 'Choose all shown', /Campaigns,.*Legitimate interests/u],
])('%s saves the chosen rows as a table', async (hash, box, says) => {
  vi.setSystemTime(`${today}T09:00:00Z`);
  const files = downloads();
  await show(30, hash);
  await screen.findByRole('table', { name: /./u });
  fireEvent.click(await screen.findByLabelText(box));
  const chosen = await screen.findByText(/^\d+ chosen$/u);
  fireEvent.click(screen.getByRole('button', { name: 'Save as a table (CSV)' }));
  const rows = await savedRows(files);
  expect(rows.length - 1).toBe(Number(chosen.textContent.replace(/\D/gu, '')));
  expect(rows.slice(1).some((row) => says.test(row))).toBe(true);
});

test('one is said as one, and whoever gave no name is said not to have', async () => {
  await show(0, '#/requests', async (db) => {
    await append(db, [
      {
        id: newId(),
        at: `${today}T08:00:00.000Z`,
        author: unnamed,
        body: {
          type: 'request-recorded',
          request: {
            id: newId(),
            contactId: null,
            identifier: { type: 'email', value: 'a@nordwerk.example' },
            kind: 'access',
            receivedAt: `${today}T08:00:00.000Z`,
            dueOn: '2026-12-22',
            extended: null,
            state: 'open',
            answer: null,
            answeredAt: null,
            words: null,
            by: unnamed,
          },
        },
      },
    ]);
  });
  expect(await screen.findByText('1 request')).toBeTruthy();
  expect(screen.getByText('no name given')).toBeTruthy();
  goTo('#/journal');
  expect(await screen.findByText('1 entry')).toBeTruthy();
  expect(await screen.findByText('no name given')).toBeTruthy();
  goTo('#/team');
  expect(await screen.findByText('no name given')).toBeTruthy();
});
