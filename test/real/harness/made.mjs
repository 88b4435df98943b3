import { until } from './until.mjs';

/** A note with nothing special about it, for people that tests put on record. */
export const note = {
  campaignId: null,
  purpose: 'Shift planning for maintenance leads',
  source: /** @type {const} */ ({
    origin: 'event',
    capture: 'typed',
    place: 'Plant fair',
    occurredOn: '2026-11-02',
    capturedAt: '2026-11-02T09:00:00.000Z',
    capturedBy: 'Jo Lindqvist',
    visibility: 'public',
    via: null,
    listEvidence: null,
  }),
  basis: /** @type {const} */ ('contract'),
  consent: null,
  liaId: null,
  softOptIn: null,
  implied: null,
  reason: 'asked for the plan',
  roleRelevant: true,
  meets: [],
  evidence: [],
  categories: [],
  sharedWith: [],
  retainUntil: /** @type {const} */ ('2027-11-12'),
  retentionRule: 'P12M',
};

/** Somebody who writes, for a company. */
export const identity = {
  name: 'Jo Lindqvist',
  role: 'Account manager',
  email: 'jo@fernhill.example',
  organisation: 'Fernhill Systems Ltd',
  address: '14 Canal Street, Leeds LS1 4AB, United Kingdom',
  country: 'GB',
  privacyNoticeUrl: 'https://fernhill.example/privacy',
  optOut: '',
  authority: 'ICO',
};

/**
 * A person as `record-note` takes one.
 *
 * @param {string} name
 * @param {import('@/lib/model/identifier').Identifier} identifier
 */
export const person = (name, identifier) => ({
  name,
  identifiers: [identifier],
  organisation: null,
  role: null,
  country: null,
  kind: null,
});

/**
 * Has the dashboard check every entry of the journal: the class of what it says.
 *
 * @param {import('./browsers.mjs').Session} session
 */
export async function verifyJournal(session) {
  const page = await session.openExtensionPage('dashboard.html#/journal');
  await page.bringToFront();
  await (await page.waitForSelector('main button.primary'))?.click();
  return until('the journal to be checked', () =>
    page.evaluate(() => document.querySelector('main .notice')?.className ?? null),
  );
}
