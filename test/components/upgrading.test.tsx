import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Upgrading } from '@/components/shared/Upgrading';
import { hearUpgrade, tellMaking } from '@/lib/messages/making';

import { speakEnglish } from '../words';

speakEnglish();

afterEach(() => act(cleanup));

test('a record that is being brought up to date says how far it is, and then what was there', async () => {
  render(
    <Upgrading hear={hearUpgrade}>
      <p>The record</p>
    </Upgrading>,
  );
  expect(screen.getByText('The record')).toBeTruthy();
  const tell = tellMaking('upgrade');
  await act(async () => tell(1, 4));
  const bar = await screen.findByRole('progressbar', { name: 'Bringing the record up to date…' });
  expect(bar).toMatchObject({ value: 1, max: 4 });
  expect(screen.queryByText('The record')).toBeNull();
  await act(async () => tell(4, 4));
  expect(await screen.findByText('The record')).toBeTruthy();
});

test('making lists anew is no upgrade', async () => {
  render(<Upgrading hear={hearUpgrade}>Here</Upgrading>);
  const heard = new Promise((done) => hearUpgrade(done));
  await act(async () => {
    tellMaking('anew')(1, 4);
    tellMaking('upgrade')(4, 4);
    await heard;
  });
  expect(screen.queryByRole('progressbar')).toBeNull();
});
