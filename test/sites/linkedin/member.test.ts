import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  invitedBy,
  leadAddress,
  memberIdIn,
  memberOf,
  profileAddress,
} from '@/lib/sites/linkedin/member';
import type { PageScope } from '@/lib/sites/site';

const id = 'ACoAAMnPqRGhJkLmaLbmNcpQdeReGhJkLmNpQrG';

function at(path: string): PageScope {
  return { url: new URL(path, 'https://www.linkedin.com'), document, roots: [document] };
}

function link(href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.setAttribute('href', href);
  return element;
}

describe('an address shows the profile of', () => {
  test.each([
    ['/in/ana-ruiz', 'in/ana-ruiz'],
    ['/in/Ana-Ruiz/?trk=x#top', 'in/ana-ruiz'],
    ['/in/ana-ruiz/de/', 'in/ana-ruiz'],
    ['/in/ana-ruiz/overlay/contact-info/', 'in/ana-ruiz'],
    ['/in/%E7%8E%8B-12/', 'in/王-12'],
    [`/in/${id}/`, `id/${id}`],
  ])('%s', (path, value) => {
    expect(profileAddress(at(path))?.value).toBe(value);
  });

  test.each([
    '/in/ana-ruiz/recent-activity/all/',
    '/in/ana-ruiz/details/experience/',
    '/in/ana-ruiz/edit/intro/',
    '/in/',
    '/company/ana-ruiz/',
    '/feed/?x=/in/ana-ruiz',
    'https://linkedin.com.example/in/ana-ruiz',
    'https://notlinkedin.com/in/ana-ruiz',
  ])('nobody: %s', (path) => {
    expect(profileAddress(at(path))).toBeNull();
  });
});

test.each([
  [
    '/sales/lead/ACwAABkLmNpQrGhJkaLbmNcpQdeReGhJkLmNpQr,NAME_SEARCH,x',
    'sales/ACwAABkLmNpQrGhJkaLbmNcpQdeReGhJkLmNpQr',
  ],
  [`/sales/people/${id},name,x`, `id/${id}`],
])('%s shows a lead', (path, value) => {
  expect(leadAddress(at(path))?.value).toBe(value);
});

test('an invitation is of whom its address names, on LinkedIn alone', () => {
  const invited = (href: string) => invitedBy(new URL(href))?.value ?? null;
  expect(invited('https://www.linkedin.com/preload/custom-invite/?vanityName=zo%C3%A9-4')).toBe(
    'in/zoé-4',
  );
  expect(invited('https://www.linkedin.com/preload/search-custom-invite/?vanityName=a-b')).toBe(
    'in/a-b',
  );
  expect(invited('https://www.linkedin.com/feed/?vanityName=a-b')).toBeNull();
  expect(invited('https://evil.example/preload/custom-invite/?vanityName=a-b')).toBeNull();
});

test('a link leads to a member only on LinkedIn', () => {
  const page = at('/feed/');
  expect(memberOf(link('/in/ana-ruiz?miniProfileUrn=x'), page)?.value).toBe('in/ana-ruiz');
  expect(memberOf(link(`https://de.linkedin.com/in/${id}`), page)?.value).toBe(`id/${id}`);
  expect(memberOf(link('https://evil.example/in/ana-ruiz'), page)).toBeNull();
  expect(memberOf(link('javascript:alert(1)//linkedin.com/in/ana'), page)).toBeNull();
  expect(memberOf(link('/company/example'), page)).toBeNull();
  expect(memberOf(link('https://['), page)).toBeNull();
  expect(memberOf(null, page)).toBeNull();
});

const starts = fc.constantFrom(
  '',
  '/in/',
  'https://www.linkedin.com/in/',
  'https://',
  '//',
  '%',
  'mailto:',
);

test('no link makes the reader fail', () => {
  fc.assert(
    fc.property(starts, fc.string(), (start, rest) => {
      const href = `${start}${rest}`;
      const member = memberOf(link(href), at('/feed/'));
      expect(member === null || member.type === 'linkedin').toBe(true);
    }),
  );
});

test('a member id is found in keys and addresses, whole', () => {
  expect(memberIdIn(`SearchResults${id}`)?.value).toBe(`id/${id}`);
  expect(memberIdIn(`urn:li:fsd_profile:${id},2-abc`)?.value).toBe(`id/${id}`);
  expect(memberIdIn('ACoat')).toBeNull();
  expect(memberIdIn(null)).toBeNull();
});
