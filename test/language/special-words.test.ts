// @vitest-environment node
import { expect, it } from 'vitest';

import { recognise } from '@/lib/language/recognise';

it.each([
  'If you would rather not hear from me, say so, and I will not contact you any more.',
  'You get an excellent overview of your trade routes.',
  'Can I call you? The meeting will be short.',
])('finds nothing private in: %s', (text) => {
  const labels = recognise(text, null).elements.map(({ label }) => label);
  expect(labels).not.toContain('special_category');
});

it('still finds an illness', () => {
  const labels = recognise('I heard that you are ill. Get well soon.', null).elements.map(
    ({ label }) => label,
  );
  expect(labels).toContain('special_category');
});
