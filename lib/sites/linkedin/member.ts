import type { Identifier } from '@/lib/model/identifier';
import { parseLinkedIn } from '@/lib/model/identifier';

import type { PageScope } from '../site';

/** A member's id as it stands in addresses, urns and component keys. */
const memberId = /ACo[\w-]{10,}/;

function absolute(href: string, page: PageScope): URL | null {
  try {
    return new URL(href, page.url);
  } catch {
    return null; // a broken link leads to nobody
  }
}

/** Whether an address is LinkedIn's own. */
export function isLinkedIn({ hostname }: URL): boolean {
  return hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com');
}

/**
 * The member that a link leads to (`/in/<slug>`, `/in/ACoA…`, `/sales/lead/<id>,…`), or null where
 * it leads elsewhere. Relative addresses count from the page, also in frames without an address.
 */
export function memberOf(link: Element | null, page: PageScope): Identifier | null {
  const href = link?.getAttribute('href');
  const url = href ? absolute(href, page) : null;
  return url === null || !isLinkedIn(url) ? null : parseLinkedIn(url.href);
}

/** The member id inside a text such as `…fsd_profile%3AACoA…` or `SearchResultsACoA…`, or null. */
export function memberIdIn(text: string | null): Identifier | null {
  const [id] = memberId.exec(text ?? '') ?? [];
  return id === undefined ? null : { type: 'linkedin', value: `id/${id}` };
}

/** Whether both name the same member in the same form. */
export function isSame(a: Identifier | null, b: Identifier | null): boolean {
  return a !== null && b !== null && a.type === b.type && a.value === b.value;
}

/** Identifiers without nulls and repetitions, in their order. */
export function distinct(identifiers: readonly (Identifier | null)[]): readonly Identifier[] {
  const known: Identifier[] = [];
  for (const identifier of identifiers) {
    if (identifier !== null && !known.some((other) => isSame(other, identifier))) {
      known.push(identifier);
    }
  }
  return known;
}

/**
 * The member whose profile the address shows: `/in/<slug>/`, also in another language
 * (`/in/<slug>/de/`) and under a dialog (`/in/<slug>/overlay/…`). Activity, details and edit pages
 * below it show no profile.
 */
export function profileAddress({ url }: PageScope): Identifier | null {
  if (!isLinkedIn(url)) return null;
  const shows = /^\/in\/[^/]+(?:\/(?:[a-z]{2}(?:[-_][A-Za-z]{2,4})?|overlay\/.*)?)?\/?$/;
  return shows.test(url.pathname) ? parseLinkedIn(url.href) : null;
}

/** The lead whose page the address shows: `/sales/lead/<id>,…` or `/sales/people/<id>,…`. */
export function leadAddress({ url }: PageScope): Identifier | null {
  if (!isLinkedIn(url)) return null;
  return /^\/sales\/(?:lead|people|profile)\/AC/.test(url.pathname)
    ? parseLinkedIn(url.href)
    : null;
}

/** The member that an address invites (`/preload/custom-invite/?vanityName=<slug>`), or null. */
export function invitedBy(url: URL): Identifier | null {
  const slug = url.searchParams.get('vanityName');
  if (slug === null || !isLinkedIn(url) || !/custom-invite\/?$/.test(url.pathname)) return null;
  return parseLinkedIn(`/in/${encodeURIComponent(slug)}`);
}

/** The invited member of a link, or null. */
export function invitedByLink(link: Element, page: PageScope): Identifier | null {
  const url = absolute(link.getAttribute('href') ?? '', page);
  return url === null ? null : invitedBy(url);
}
