import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import { WhereForm } from '@/components/dashboard/WhereForm';
import { readHosts } from '@/lib/switch/allowed-sites';

import { speakEnglish } from '../../words';

type Props = ComponentProps<typeof WhereForm>;

function show(changes: Partial<Props> = {}) {
  const onSites = vi.fn<Props['onSites']>(async (typed) => readHosts(typed));
  const onLinkedIn = vi.fn<Props['onLinkedIn']>();
  render(
    <WhereForm
      sites={{ hosts: null, locked: false }}
      linkedin={{ surface: null, locked: false }}
      setBy={null}
      problem={null}
      {...{ onSites, onLinkedIn }}
      {...changes}
    />,
  );
  return { onSites, onLinkedIn };
}

const field = () => screen.getByLabelText('Sites that may be switched on');
const button = 'Keep these sites';

beforeAll(speakEnglish);
afterEach(() => act(cleanup));

test('a list is kept as it is read, and a line that is no site is named', async () => {
  show();
  fireEvent.input(field(), { target: { value: 'https://Mail.example/inbox' } });
  fireEvent.click(screen.getByRole('button', { name: button }));
  await vi.waitFor(() => expect(field()).toHaveProperty('value', 'mail.example'));
  fireEvent.input(field(), { target: { value: 'mail.example\nma!l' } });
  fireEvent.click(screen.getByRole('button', { name: button }));
  expect(await screen.findByText('“ma!l” is not the name of a site.')).toBeTruthy();
});

test('what an administrator fixed is grey and says who', () => {
  show({
    sites: { hosts: ['*.fernhill.example'], locked: true },
    linkedin: { surface: 'panel', locked: true },
    setBy: 'IT, Fernhill',
  });
  expect(field()).toHaveProperty('disabled', true);
  expect(screen.queryByRole('button', { name: button })).toBeNull();
  expect(screen.getByText('What is grey was set by IT, Fernhill.')).toBeTruthy();
  expect(screen.getByText('set by your administrator')).toBeTruthy();
  expect(screen.getByText('Your administrator has chosen this.')).toBeTruthy();
});

test('LinkedIn is chosen here too, and nothing is chosen beforehand', () => {
  const { onLinkedIn } = show();
  const choices = screen.getAllByRole<HTMLInputElement>('radio');
  expect(choices.map(({ checked }) => checked)).toEqual([false, false, false]);
  fireEvent.click(screen.getByRole('radio', { name: 'Not on LinkedIn' }));
  expect(onLinkedIn).toHaveBeenCalledWith('none');
});

test('a list that allows nothing says so', () => {
  show({ sites: { hosts: [], locked: false } });
  expect(screen.getByText('No site may be switched on as it stands.')).toBeTruthy();
});
