import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import { emptyNote } from '@/components/panel/note-draft';
import type { ReadyNote, Surroundings } from '@/components/panel/note-of';
import { NoteForm } from '@/components/panel/NoteForm';

import { speakEnglish } from '../../words';

const around: Surroundings = {
  policy: { required: [], maxRetentionMonths: null },
  campaigns: [
    {
      id: 'c1',
      title: 'Plant expansions',
      purpose: 'Maintenance planning',
      basis: 'legitimate-interests',
      liaId: 'l1',
      profile: ['Leads maintenance'],
      retentionMonths: 12,
      archived: false,
    },
  ],
  author: 'Jo',
  now: '2026-11-22T10:00:00.000Z',
  today: '2026-11-22',
  language: 'en',
};

const begin = emptyNote({
  today: '2026-11-22',
  organisation: 'Fernhill',
  categories: '',
  campaignId: null,
});

function Form({ onSave }: { onSave: (note: ReadyNote) => void }) {
  const [draft, setDraft] = useState(begin);
  return (
    <NoteForm
      draft={draft}
      around={around}
      lias={[]}
      findings={[]}
      saving={false}
      problem={null}
      files={[]}
      onFiles={() => {}}
      onDraft={setDraft}
      onSave={onSave}
      onDiscard={() => {}}
    />
  );
}

beforeAll(speakEnglish);
afterEach(() => act(cleanup));

test('says in words what is missing, and saves nothing', () => {
  const onSave = vi.fn<(note: ReadyNote) => void>();
  render(<Form onSave={onSave} />);
  fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByText('Choose where you found them.')).toBeTruthy();
  expect(screen.getByText('Choose what for.')).toBeTruthy();
  const reason = screen.getByLabelText(/Why would they want/u);
  expect(reason.getAttribute('aria-invalid')).toBe('true');
  expect(reason.getAttribute('aria-describedby')).toBeTruthy();
  // The focus lands on an answer: what is wrong is read there, not at the group.
  const [choice] = screen.getAllByRole('radio');
  const error = choice?.getAttribute('aria-describedby') ?? '';
  expect(document.querySelector(`[id="${error}"]`)?.textContent).toBeTruthy();
});

test('three answers save a note', () => {
  const onSave = vi.fn<(note: ReadyNote) => void>();
  render(<Form onSave={onSave} />);
  fireEvent.input(screen.getByLabelText(/Address, number or profile/u), {
    target: { value: 'mara.voss@nordwerk.example' },
  });
  fireEvent.click(screen.getByRole('radio', { name: 'Event' }));
  fireEvent.click(screen.getByRole('radio', { name: /Plant expansions/u }));
  fireEvent.input(screen.getByLabelText(/Why would they want/u), {
    target: { value: 'Runs maintenance for two plants.' },
  });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Leads maintenance' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
  expect(onSave).toHaveBeenCalledOnce();
  expect(onSave.mock.calls[0]?.[0].note).toMatchObject({
    campaignId: 'c1',
    meets: ['Leads maintenance'],
    source: { origin: 'event', capture: 'typed' },
  });
});

test('each origin asks for its own place', () => {
  render(<Form onSave={() => {}} />);
  fireEvent.click(screen.getByRole('radio', { name: 'More' }));
  fireEvent.change(screen.getByLabelText('Which of these?'), { target: { value: 'referral' } });
  expect(screen.getByLabelText('Who recommended them?')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'List' }));
  expect(screen.getByLabelText('Who sold or rented it to you?')).toBeTruthy();
  expect(screen.queryByLabelText('Who recommended them?')).toBeNull();
});

test('keeps a look into a register, and when the exception was last used', () => {
  const onSave = vi.fn<(note: ReadyNote) => void>();
  render(<Form onSave={onSave} />);
  const type = (label: RegExp, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  type(/Address, number or profile/u, 'mara.voss@nordwerk.example');
  fireEvent.click(screen.getByRole('radio', { name: 'Event' }));
  fireEvent.click(screen.getByRole('radio', { name: /Plant expansions/u }));
  type(/Why would they want/u, 'Leads maintenance at two plants');
  fireEvent.click(screen.getByRole('radio', { name: 'They are a customer' }));
  type(/Date of the sale/u, '2025-03-01');
  type(/Last written to about it/u, '2026-12-01');
  fireEvent.change(screen.getByLabelText(/Not found in an opt-out register/u), {
    target: { value: 'AT' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
  // A look that is to come is none, and one without a day neither.
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByLabelText(/Last written to about it/u).getAttribute('aria-invalid')).toBe(
    'true',
  );
  expect(screen.getByLabelText(/Checked on/u).getAttribute('aria-invalid')).toBe('true');
  type(/Last written to about it/u, '2026-02-01');
  type(/Checked on/u, '2026-11-22');
  fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
  expect(onSave.mock.calls[0]?.[0].note).toMatchObject({
    registerCheck: { country: 'AT', on: '2026-11-22' },
    softOptIn: { saleOn: '2025-03-01', lastUsedOn: '2026-02-01' },
  });
});
