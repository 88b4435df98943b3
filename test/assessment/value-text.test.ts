// @vitest-environment node
import { expect, it } from 'vitest';

import { valueText } from '@/lib/assessment/value-text';

it('shows countries and days in the language of the reader', () => {
  expect(valueText('@country:DE', 'fr')).toBe('Allemagne');
  expect(valueText('@country:EU', 'en')).toBe('European Union');
  expect(valueText('@date:2026-10-03', 'en-GB')).toBe('3 Oct 2026');
});

it('shows everything else, and what is no date, as it stands', () => {
  expect(valueText('TPS: CTPS', 'en')).toBe('TPS: CTPS');
  expect(valueText('@date:soon', 'en')).toBe('soon');
});
