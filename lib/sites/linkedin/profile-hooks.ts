import type { Hooks } from '../site';

/** Profile pages, in both front ends. */
export const profileHooks = {
  // --- Profile, both front ends ---
  /** Something that only a rendered profile page has: without it, a missing card is no fault. */
  'profile-page': {
    seen: '2026-08-29',
    selectors: [
      '[componentkey*="profile.card.ref"]',
      '[id*="profile.card.ref"]',
      '.pv-profile-card',
      'section[data-member-id]',
    ],
  },
  /**
   * Links that only the card's own person has: dialogs of the profile, and its Connect button.
   * Other links in a card may lead to mutual contacts.
   */
  'profile-owner': {
    seen: '2026-08-29',
    selectors: [
      'a[href*="/in/"][href*="/overlay/"]',
      'a[href*="/in/"][href*="/detail/"]',
      'a[href*="custom-invite/?vanityName="]',
    ],
  },
  /** The numbers of connections link to searches that name the card's person by member id. */
  'profile-connections': { seen: '2026-05-06', selectors: ['a[href*="onnectionOf="]'] },
  'profile-message': { seen: '2026-08-29', selectors: ['a[href*="/messaging/"][href*="ACo"]'] },
  /** The pencil of one's own profile. */
  'profile-edit': { seen: '2026-05-11', selectors: ['a[href*="/in/"][href*="/edit/"]'] },
  'profile-contact-info': {
    seen: '2026-08-29',
    selectors: ['a[href*="/overlay/contact-info"]', 'a[href="#"]'],
  },
  // --- Profile, Ember ---
  'ember-top-card': {
    seen: '2026-05-06',
    selectors: ['section[data-member-id]', 'section.pv-top-card', 'main section:has(h1)'],
  },
  'ember-name': {
    seen: '2026-05-06',
    selectors: ['.pv-text-details__left-panel h1', 'h1.break-words', 'h1'],
  },
  'ember-degree': { seen: '2026-05-06', selectors: ['.distance-badge .dist-value', '.dist-value'] },
  'ember-headline': {
    seen: '2026-05-06',
    selectors: [
      '.text-body-medium.break-words[data-generated-suggestion-target]',
      '.text-body-medium.break-words',
    ],
  },
  'ember-location': {
    seen: '2026-05-06',
    selectors: [
      '.text-body-small.inline.t-black--light.break-words',
      'span:has(+ span > #top-card-text-details-contact-info)',
    ],
  },
  /** Company and school beside the name. */
  'ember-affiliation': {
    seen: '2026-05-06',
    selectors: ['.pv-text-details__right-panel li > button', 'ul > li > button[aria-label]'],
  },
  'ember-experience': { seen: '2026-05-06', selectors: ['section:has(> #experience)'] },
  'ember-education': { seen: '2026-05-06', selectors: ['section:has(> #education)'] },
  // --- Profile, SDUI ---
  'sdui-top-card': {
    seen: '2026-08-29',
    selectors: [
      'section[componentkey$="Topcard"],section[id$="Topcard"]',
      '[componentkey$="Topcard"],[id$="Topcard"]',
    ],
  },
  'sdui-name': {
    seen: '2026-10-01',
    selectors: ['a[href*="/in/"] h1,a[href*="/in/"] h2', 'h1,h2'],
  },
  /** Every line under the name; which is which follows from where they stand. */
  'sdui-line': { seen: '2026-08-29', selectors: ['p'] },
  'sdui-affiliation': {
    seen: '2026-05-11',
    selectors: ['[role="button"]:has(figure):has(p)', 'a[href*="/company/"],a[href*="/school/"]'],
  },
  'sdui-experience': {
    seen: '2026-05-11',
    selectors: ['[componentkey*="profile.card.ref"][componentkey*="Experience"]'],
  },
  'sdui-education': {
    seen: '2026-05-11',
    selectors: ['[componentkey*="profile.card.ref"][componentkey*="Education"]'],
  },
} as const satisfies Hooks;
