import { people, rep } from './people.mjs';

/** @typedef {import('@/lib/messages/protocol').MessageName} MessageName */

/** @typedef {import('@/lib/model/identifier').Identifier} Identifier */

const day = 24 * 60 * 60 * 1000;

/** @param {number} daysAgo */
const instant = (daysAgo) =>
  /** @type {import('@/lib/model/time').IsoInstant} */ (
    new Date(Date.now() - daysAgo * day).toISOString()
  );

/** @param {number} daysAgo Negative for a day to come. */
const date = (daysAgo) =>
  /** @type {import('@/lib/model/time').IsoDate} */ (instant(daysAgo).slice(0, 10));

/** @type {import('@/lib/model/organisation').Identity} */
const identity = {
  name: rep.name,
  role: 'Account manager',
  email: rep.address,
  organisation: 'Quillbrook Software Ltd',
  address: '7 Tanner Row, Leeds LS1 4XY, United Kingdom',
  country: 'GB',
  privacyNoticeUrl: 'https://quillbrook.example/privacy',
  optOut: 'https://quillbrook.example/no-thanks',
  authority: 'ICO',
};

/**
 * The record that the workspace starts with: who sells, an assessment, and a note each about two
 * people. Nobody has opted out yet; that is in the inbox.
 *
 * @param {import('../real/harness/browsers.mjs').Session} session
 */
export async function seedRecord(session) {
  await session.tell('record-identity', { identity });
  const lia = await session.tell('record-lia', {
    id: null,
    lia: {
      title: 'Shift planning for logistics',
      answers: {
        purpose: 'Tell operations managers about a planning tool made for their work.',
        necessity:
          'They decide on such tools, and a single message is the mildest way to tell them.',
        balancing: 'Business address, one message, a way out in it; no special categories.',
      },
      outcome: 'not-overridden',
      owner: rep.name,
      signedOn: date(40),
      reviewBy: date(-325),
    },
  });
  await session.tell('record-note', {
    contact: contact(people.ada, 'Brightharbour Ltd', 'Operations manager', 'GB'),
    note: {
      ...note(
        'we met at the Logistics North fair in Leeds, and you asked for the comparison of planning tools',
      ),
      source: source('event', 'Logistics North, Leeds', 'internal', 12),
      basis: 'legitimate-interests',
      liaId: lia.id,
    },
  });
  await session.tell('record-note', {
    contact: contact(people.matthias, 'Hallwerk GmbH', 'Leiter Logistik', 'DE'),
    note: {
      ...note('you lead logistics at a plant with three shifts'),
      source: source(
        'linkedin-profile',
        'https://www.linkedin.com/in/matthias-kern-example',
        'public',
        3,
      ),
      basis: 'legitimate-interests',
      liaId: lia.id,
    },
  });
  const tom = await session.tell('record-note', {
    contact: contact(people.tom, 'Larkfield Foods Ltd', 'Head of operations', 'GB'),
    note: {
      ...note('you run the night shifts of two plants'),
      source: source('company-site', 'https://larkfield.example/team', 'public', 20),
      basis: 'legitimate-interests',
      liaId: lia.id,
    },
  });
  return { tom: tom.contactId };
}

/**
 * @param {{ name: string; address: string }} person
 * @param {string} organisation
 * @param {string} role
 * @param {string} country
 * @returns {Omit<import('@/lib/model/record').Contact, 'id'>}
 */
function contact({ name, address }, organisation, role, country) {
  return {
    name,
    identifiers: [{ type: 'email', value: address }],
    organisation,
    role,
    country,
    kind: 'named-person',
  };
}

/**
 * @param {import('@/lib/model/vocabulary').SourceOrigin} origin
 * @param {string} place
 * @param {import('@/lib/model/vocabulary').Visibility} visibility
 * @param {number} daysAgo
 * @returns {import('@/lib/model/record').Source}
 */
function source(origin, place, visibility, daysAgo) {
  return {
    origin,
    capture: 'typed',
    place,
    occurredOn: date(daysAgo),
    capturedAt: instant(daysAgo),
    capturedBy: rep.name,
    visibility,
    via: null,
    listEvidence: null,
  };
}

/** @param {string} reason */
function note(reason) {
  return {
    campaignId: null,
    purpose: 'Offer of a shift planning tool',
    consent: null,
    softOptIn: null,
    implied: null,
    reason,
    roleRelevant: true,
    meets: ['Plans shifts'],
    evidence: [],
    categories: ['Name', 'Business e-mail', 'Role'],
    sharedWith: [],
    retainUntil: date(-365),
    retentionRule: 'A year after the last message',
  };
}
