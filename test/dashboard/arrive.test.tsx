import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { show, useDashboard } from './shown';

useDashboard();

const focused = () => document.activeElement;

async function follow(name: string | RegExp): Promise<void> {
  const link = await screen.findByRole('link', { name });
  link.focus();
  location.hash = new URL((link as HTMLAnchorElement).href).hash;
}

test('another view begins at its heading, and its title says which it is', async () => {
  await show(7);
  await screen.findByText('Mara Voss');
  expect(document.title).toBe('Contacts · Goodgrounds');
  // Nothing takes the focus from whoever has just opened the page.
  expect(focused()).toBe(document.body);
  await follow(/^Review/u);
  await waitFor(() => expect(focused()).toBe(screen.getByRole('heading', { name: 'Review' })));
  expect(document.title).toBe('Review · Goodgrounds');
});

test('a contact begins at the name, and back in the list its row has the focus', async () => {
  await show(7);
  await follow('Mara Voss');
  await waitFor(() => expect(focused()).toBe(screen.getByRole('heading', { name: 'Mara Voss' })));
  // Titles stay in the browser's history: nobody is named there.
  expect(document.title).toBe('Contacts · Goodgrounds');
  location.hash = '#/contacts';
  await waitFor(() => expect(focused()).toBe(screen.getByRole('link', { name: 'Mara Voss' })));
});

test('whoever went on before the rows were there is left alone', async () => {
  await show(7);
  await follow('Mara Voss');
  await waitFor(() => expect(focused()).toBe(screen.getByRole('heading', { name: 'Mara Voss' })));
  location.hash = '#/contacts';
  const field = await screen.findByRole('searchbox');
  field.focus();
  await screen.findByRole('link', { name: 'Mara Voss' });
  expect(focused()).toBe(field);
});
