// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { fromLabel, parseList, uncommitted } from '@/lib/sites/recipients';

const short = (value: string) =>
  parseList('to', value).map(({ name, identifier, typed }) =>
    [name, identifier?.value ?? null, typed ?? null].filter((part) => part !== null).join('|'),
  );

describe('a list of recipients', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['mara@nordwerk.example', ['mara@nordwerk.example']],
    ['Mara Voss <mara@nordwerk.example>, ', ['Mara Voss|mara@nordwerk.example']],
    [
      '"Voss, Mara" <mara@nordwerk.example>; tom@x.example',
      ['Voss, Mara|mara@nordwerk.example', 'tom@x.example'],
    ],
    ['mara@nordwerk.example (Mara Voss)', ['Mara Voss|mara@nordwerk.example']],
    [
      'Team: a@x.example, "B" <b@x.example>; c@x.example',
      ['a@x.example', 'B|b@x.example', 'c@x.example'],
    ],
    ['undisclosed-recipients:;', []],
    ['a@x.example, A@X.example, Mara <a@x.example>', ['a@x.example']],
    ['mara@bücher.example', ['mara@xn--bcher-kva.example']],
    ['mara@x.example, tom@x', ['mara@x.example', 'tom@x']],
    ['mara@x.example\ntom@x.example\n', ['mara@x.example', 'tom@x.example']],
    ['Mara <mara@x.example>\nTom <tom@x.example>', ['Mara|mara@x.example', 'Tom|tom@x.example']],
    [
      'mara@x.example tom@x.example  ann@x.example',
      ['mara@x.example', 'tom@x.example', 'ann@x.example'],
    ],
    [
      'mara@x.example；tom@x.example，ann@x.example',
      ['mara@x.example', 'tom@x.example', 'ann@x.example'],
    ],
    ['"a@x.example b@x.example" <c@x.example>', ['a@x.example b@x.example|c@x.example']],
    ['mar', ['mar']],
    ['Mara <mara@', ['Mara <mara@']],
    ['"mara@x.example" <tom@x.example>', ['mara@x.example|tom@x.example']],
    ['tom@x.example <tom@x.example>', ['tom@x.example']],
    ['<img src=x onerror=alert(1)>@x', ['<img src=x onerror=alert(1)>@x']],
    ['<img src=x onerror=a()> <tom@x.example>', ['img src=x onerror=a()|tom@x.example']],
  ])('%s', (value, expected) => expect(short(value)).toEqual(expected));

  it('keeps what was typed beside what it may become', () => {
    expect(uncommitted('cc', 'mara@x.example')).toEqual([
      {
        field: 'cc',
        name: null,
        identifier: { type: 'email', value: 'mara@x.example' },
        typed: 'mara@x.example',
      },
    ]);
    expect(uncommitted('to', 'mara@x')).toEqual([
      { field: 'to', name: null, identifier: null, typed: 'mara@x' },
    ]);
    expect(uncommitted('to', '  ')).toEqual([]);
  });
});

describe('a chip', () => {
  it.each([
    ['Voss, Mara <mara@x.example>', 'Voss, Mara', 'mara@x.example'],
    ['"Mara Voss" <mara@x.example>,', 'Mara Voss', 'mara@x.example'],
    ['Mara Voss (mara@x.example)', 'Mara Voss', 'mara@x.example'],
    ['mara@x.example', null, 'mara@x.example'],
    ['mara@x.example <mara@x.example>', null, 'mara@x.example'],
    ['Mara Voss', 'Mara Voss', null],
    ['boss@x.example <mara@x.example>', 'boss@x.example', 'mara@x.example'],
  ])('%s', (text, name, address) => {
    const { name: read, identifier } = fromLabel('to', text);
    expect([read, identifier?.value ?? null]).toEqual([name, address]);
  });
});
