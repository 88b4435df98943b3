import type { Hooks } from '../site';

/** Searches and connections. */
export const peopleHooks = {
  // --- Lists of people ---
  'list-screen': { seen: '2026-05-18', selectors: ['[data-sdui-screen]'] },
  'sdui-result': {
    seen: '2026-05-09',
    selectors: ['[data-sdui-screen*="SearchResults"] [role="listitem"]'],
  },
  'sdui-connection': {
    seen: '2026-05-18',
    selectors: [
      '[data-view-name="connections-list"]',
      '[componentkey="ConnectionsPage_ConnectionsList"] [data-display-contents]:has(> * > a[href*="/in/"])',
    ],
  },
  'ember-result': {
    seen: '2026-05-09',
    selectors: [
      '[data-chameleon-result-urn^="urn:li:member:"]',
      '.reusable-search__result-container .entity-result',
      '.reusable-search__result-container',
    ],
  },
  'ember-connection': { seen: '2024-06-01', selectors: ['.mn-connection-card'] },
  'lead-result': {
    seen: '2026-05-01',
    selectors: ['ol > li:has(a[href*="/sales/lead/"]):has([data-anonymize="person-name"])'],
  },
  /** What makes a list item a post by a person, not a person. */
  'list-post': {
    seen: '2026-05-11',
    selectors: [
      '[role="article"]',
      '[data-urn*="activity"]',
      'a[href*="/feed/update/"]',
      '[data-testid="expandable-text-box"]',
    ],
  },
  'row-person': { seen: '2026-05-18', selectors: ['a[href*="/in/"]'] },
  'row-lead': {
    seen: '2026-05-01',
    selectors: ['a[href*="/sales/lead/"]', 'a[href*="/sales/people/"]'],
  },
  'row-lead-name': { seen: '2026-05-01', selectors: ['[data-anonymize="person-name"]'] },
  'row-lead-headline': {
    seen: '2026-05-01',
    selectors: [
      '[data-anonymize="title"]',
      '[data-anonymize="job-title"]',
      '[data-anonymize="headline"]',
    ],
  },
  'row-name': {
    seen: '2026-05-09',
    selectors: ['.mn-connection-card__name', 'span[aria-hidden="true"]'],
  },
  'row-headline': {
    seen: '2026-05-09',
    selectors: [
      '.mn-connection-card__occupation',
      '.entity-result__primary-subtitle',
      '.t-14.t-black.t-normal',
    ],
  },
  'row-degree': { seen: '2026-05-09', selectors: ['.entity-result__badge-text'] },
  'row-location': {
    seen: '2026-05-09',
    selectors: ['.entity-result__secondary-subtitle', '.t-14.t-normal:not(.t-black)'],
  },
  'row-invite': { seen: '2026-05-18', selectors: ['a[href*="custom-invite/?vanityName="]'] },
  /** Lines of a row. */
  'row-line': { seen: '2026-05-18', selectors: ['p'] },
  /** The member id that a row's own actions carry. */
  'row-member': {
    seen: '2026-05-18',
    selectors: [
      '[componentkey^="SearchResultsACo"]',
      'a[href*="/messaging/compose/"][href*="ACo"]',
    ],
  },
} as const satisfies Hooks;
