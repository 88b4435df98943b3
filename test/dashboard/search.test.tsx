import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { App } from '@/entrypoints/dashboard/App';

import { goTo, recordOf, useDashboard } from './shown';

useDashboard();

test('Enter right after the last letter goes to what was found, not to a row from before', async () => {
  goTo('#/contacts');
  const { record } = await recordOf(12);
  const gate = new EventTarget();
  const written = new Promise((go) => gate.addEventListener('written', go));
  const slow: typeof record = {
    ...record,
    contacts: async (filter, after) => {
      if (filter.text) await written;
      return record.contacts(filter, after);
    },
  };
  render(<App record={slow} />);
  await screen.findByText('Tobi Okafor');
  const field = screen.getByRole('searchbox');
  field.focus();
  fireEvent.input(field, { target: { value: 'okafor' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  gate.dispatchEvent(new Event('written'));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Tobi Okafor/u));
});

test('who types on after Enter stays in the search field', async () => {
  goTo('#/contacts');
  const { record } = await recordOf(12);
  render(<App record={record} />);
  await screen.findByText('Tobi Okafor');
  const field = screen.getByRole('searchbox');
  field.focus();
  fireEvent.input(field, { target: { value: 'tob' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.input(field, { target: { value: 'tobi' } });
  await waitFor(() => expect(screen.queryByText('Mara Voss')).toBeNull());
  expect(document.activeElement).toBe(field);
});
