import { assert, dictionary, option, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';

import { formatAddress, parseAddress } from '@/entrypoints/dashboard/address';

test('every address reads back as what was written', () => {
  assert(
    property(
      stringMatching(/^[a-z-]+$/u),
      option(string({ minLength: 1, unit: 'grapheme' })),
      dictionary(stringMatching(/^[a-z]+$/u), string({ minLength: 1, unit: 'grapheme' })),
      (view, id, query) => {
        const read = parseAddress(formatAddress({ view, id, query }));
        expect({ ...read, query: { ...read.query } }).toEqual({ view, id, query: { ...query } });
      },
    ),
  );
});

test.each(['', '#', '#/', '#/contacts/%', '#/contacts?text', '#//x', '#/contacts/%E0%A4%A'])(
  'whatever is typed is read as something: %s',
  (hash) => {
    expect(() => parseAddress(hash)).not.toThrow();
  },
);
