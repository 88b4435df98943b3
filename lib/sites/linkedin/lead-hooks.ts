import type { Hooks } from '../site';

/** Sales Navigator. */
export const leadHooks = {
  // --- Sales Navigator ---
  'lead-card': {
    seen: '2026-05-01',
    selectors: [
      '#profile-card-section',
      'section:has(h1[data-anonymize="person-name"])',
      '.profile-topcard',
      'main',
    ],
  },
  'lead-name': {
    seen: '2026-05-01',
    selectors: [
      'h1[data-anonymize="person-name"]',
      'h1[data-x--lead--name]',
      '.profile-topcard-person-entity__name',
    ],
  },
  'lead-degree': {
    seen: '2026-05-01',
    selectors: ['span[class*="_degree_"]', '.profile-topcard-person-entity .label-16dp'],
  },
  'lead-headline': { seen: '2026-05-01', selectors: ['[data-anonymize="headline"]'] },
  'lead-company': {
    seen: '2026-05-01',
    selectors: [
      'a[data-anonymize="company-name"][href*="/sales/company/"]',
      '[data-anonymize="company-name"]',
      '.profile-topcard__summary-position-company',
    ],
  },
  'lead-job-title': { seen: '2026-05-01', selectors: ['[data-anonymize="job-title"]'] },
  'lead-location': {
    seen: '2026-05-01',
    selectors: [
      '[data-anonymize="location"]',
      '.profile-topcard__location-data',
      '[data-anonymize="headline"] ~ p',
    ],
  },
  'lead-public-profile': {
    seen: '2021-06-01',
    selectors: ['a[data-control-name="view_linkedin"]', 'a[href*="linkedin.com/in/"]'],
  },
  /** A link of the card to the lead itself. */
  'lead-self': {
    seen: '2026-05-01',
    selectors: ['a[href*="/sales/lead/"]', 'a[href*="/sales/people/"]'],
  },
  'lead-dialog': {
    seen: '2026-05-01',
    selectors: [
      '.message-overlay__conversation:has(textarea)',
      '#message-overlay:not(:has(.message-overlay__conversation)):has(textarea)',
      '.message-overlay:not(:has(.message-overlay__conversation)):has(textarea)',
      '[class*="thread-container"]:has(textarea[name="message"])',
    ],
  },
  'lead-dialog-name': {
    seen: '2026-05-01',
    selectors: ['header [data-anonymize="person-name"]', '[data-anonymize="person-name"]'],
  },
  'lead-dialog-link': {
    seen: '2026-05-01',
    selectors: ['header a[href*="/sales/lead/"]', 'header a[href*="/sales/people/"]'],
  },
  'lead-dialog-subject': {
    seen: '2026-05-01',
    selectors: [
      'input.compose-form__subject-field',
      'input[class*="_subject-field_"]',
      'input[name="subject"]',
      'form input[aria-label]:not([type=hidden],[type=search],[role=combobox])',
    ],
  },
  'lead-dialog-editor': {
    seen: '2026-05-01',
    selectors: [
      'textarea[name="message"]',
      'textarea.compose-form__message-field',
      'textarea[class*="_message-field_"]',
    ],
  },
  'lead-dialog-send': {
    seen: '2026-05-01',
    selectors: [
      '.compose-form__footer button[type="submit"]',
      '[class*="_actions-container_"] button[class*="_primary_"]',
      'button.compose-form__send',
    ],
  },
  /** Where earlier messages stand, each under its writer's name. */
  'lead-dialog-written': { seen: '2026-05-01', selectors: ['li', 'article'] },
  'lead-dialog-sent': { seen: '2026-05-01', selectors: ['time', '[class*="message-event"]'] },
} as const satisfies Hooks;
