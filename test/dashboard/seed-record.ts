import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { openLedger } from '@/lib/ledger/open';
import type { EventBody, LedgerEvent } from '@/lib/model/event';
import type { Contact, Note, Review } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { SourceOrigin } from '@/lib/model/vocabulary';

// A record with invented people, written as the background would write it. Tests bundle this file and
// run it inside the extension's own page (`seed-in-page.mjs`).

const people = [
  ['Mara Voss', 'mara.voss@nordwerk.example', 'Nordwerk', 'Head of Maintenance', 'DE'],
  ['Tobi Okafor', 'tobi@brightline.example', 'Brightline', 'Works manager', 'GB'],
  ['Inès Carreau', 'ines.carreau@ateliersud.example', 'Atelier Sud', 'Acheteuse', 'FR'],
  ['佐藤 健', 'sato.ken@towa.example', '東和精機', '購買部', 'JP'],
  [null, 'info@kellerbau.example', 'Keller Bau', null, 'AT'],
  ['สมชาย ใจดี', 'somchai@siamparts.example', 'Siam Parts', 'ผู้จัดการ', 'TH'],
  ['Nora Albrecht', 'n.albrecht@ofenwerk.example', 'Ofenwerk', 'Plant lead', 'DE'],
] as const;

const origins: readonly (readonly [SourceOrigin, string])[] = [
  ['linkedin-profile', 'https://www.linkedin.com/in/invented-person'],
  ['event', 'Maintec 2026'],
  ['web-form', 'demo request'],
  ['business-card', ''],
  ['company-site', 'https://kellerbau.example/kontakt'],
  ['referral', 'A. Meier'],
  ['purchased-list', 'Leadhaus, spring list'],
];

const reviews: readonly (Review['state'] | null)[] = [
  null,
  'to-review',
  'approved',
  'approved',
  'changes-asked',
  null,
  'answered',
];

const reps = ['J. Lindqvist', 'P. Adeyemi'] as const;

/** The start of the invented story; the record grows by an hour a contact. */
const start = Date.parse('2026-11-20T09:00:00Z');

function hoursBefore(hours: number): IsoInstant {
  return new Date(start - hours * 3_600_000).toISOString() as IsoInstant;
}

function dayOf(at: IsoInstant, years = 0): IsoDate {
  return `${Number(at.slice(0, 4)) + years}${at.slice(4, 10)}` as IsoDate;
}

function pick<T>(values: readonly T[], i: number): T {
  return values[i % values.length] as T;
}

function contactOf(i: number): Contact {
  const [name, address, organisation, role, country] = pick(people, i);
  const turn = Math.floor(i / people.length);
  return {
    id: newId(),
    name: name !== null && turn > 0 ? `${name} ${turn}` : name,
    identifiers: [
      { type: 'email', value: turn > 0 ? address.replace('@', `${turn}@`) : address },
      ...(i % 3 === 0 ? [{ type: 'linkedin', value: `in/invented-${i}` } as const] : []),
    ],
    organisation,
    role,
    country,
    kind: name === null ? 'generic-mailbox' : 'named-person',
  };
}

function noteOf(contact: Contact, i: number, liaId: string): Note {
  const at = hoursBefore(i * 5);
  const [origin, place] = pick(origins, i);
  const basis = pick(['legitimate-interests', 'consent', 'legitimate-interests', null] as const, i);
  const author = pick(reps, Math.floor(i / 3));
  return {
    id: newId(),
    contactId: contact.id,
    campaignId: null,
    purpose: 'Offer of maintenance planning',
    source: {
      origin,
      capture: 'prefilled',
      place,
      occurredOn: dayOf(at),
      capturedAt: at,
      capturedBy: author,
      visibility: origin === 'linkedin-profile' ? 'public' : 'unknown',
      via: origin === 'referral' ? 'A. Meier' : null,
      listEvidence: null,
    },
    basis,
    consent:
      basis === 'consent'
        ? {
            wording: 'Yes, send me news about maintenance planning by e-mail.',
            wordingVersion: '3',
            language: 'en',
            givenAt: at,
            method: 'web-form',
            channels: ['email'],
            purposes: ['news'],
            controller: 'Lindqvist Plans AB',
            activeAct: true,
            unbundled: true,
            withdrawalTold: true,
            proof: 'form entry 4711',
            withdrawnAt: null,
          }
        : null,
    liaId: basis === 'legitimate-interests' ? liaId : null,
    softOptIn: null,
    implied: null,
    reason: 'Runs the works that the product is made for',
    roleRelevant: true,
    meets: ['Works manager', 'More than fifty machines'],
    evidence: [],
    categories: ['name', 'work e-mail'],
    sharedWith: [],
    retainUntil: i % 9 === 4 ? dayOf(at) : dayOf(at, 3),
    retentionRule: 'three years from the last contact',
    author,
    createdAt: at,
    review: null,
  };
}

function eventsOf(i: number, liaId: string): LedgerEvent[] {
  const contact = contactOf(i);
  const note = noteOf(contact, i, liaId);
  const at = note.createdAt;
  const [identifier] = contact.identifiers;
  if (!identifier) throw new Error('an invented person has an address');
  const event = (body: EventBody, author: string = note.author): LedgerEvent => ({
    id: newId(),
    author,
    at,
    body,
  });
  const state = pick(reviews, i);
  return [
    event({ type: 'contact-recorded', contact }),
    event({ type: 'note-recorded', note }),
    ...(i % 2 === 0 ? [event(outreachOf(contact, i, note.author, at))] : []),
    ...(state
      ? [
          event(
            {
              type: 'note-reviewed',
              noteId: note.id,
              review: { state, by: 'R. Haas', at, comment: commentOf(state) },
            },
            'R. Haas',
          ),
        ]
      : []),
    ...(i % 7 === 1
      ? [
          event({
            type: 'suppression-recorded',
            suppression: {
              id: newId(),
              identifier,
              channels: 'all',
              reason: 'objection',
              receivedAt: at,
              recordedAt: at,
              by: note.author,
              words: 'Please take me off your list.',
            },
          }),
        ]
      : []),
    ...(i % 11 === 2
      ? [
          event({
            type: 'request-recorded',
            request: {
              id: newId(),
              contactId: contact.id,
              identifier,
              kind: pick(['access', 'erasure', 'rectification'] as const, i),
              receivedAt: at,
              dueOn: dayOf(hoursBefore(i * 5 - 30 * 24)),
              extended: null,
              state: 'open',
              answer: null,
              answeredAt: null,
              words: 'Where did you get my address?',
              by: note.author,
            },
          }),
        ]
      : []),
  ];
}

function commentOf(state: Review['state']): string {
  return {
    'to-review': '',
    approved: '',
    'changes-asked': 'Where exactly did you meet?',
    answered: 'At our stand, on the second day.',
  }[state];
}

function outreachOf(contact: Contact, i: number, by: string, at: IsoInstant): EventBody {
  const [identifier] = contact.identifiers;
  if (!identifier) throw new Error('an invented person has an address');
  return {
    type: 'outreach-recorded',
    outreach: {
      id: newId(),
      contactId: contact.id,
      identifier,
      channel: 'email',
      at,
      by,
      campaignId: null,
      firstContact: true,
      findings: i % 8 === 0 ? [{ rule: 'no-opt-out', outcome: 'breach' }] : [],
      notice: ['I found your details on the Maintec exhibitor list on 12 November.'],
      override:
        i % 8 === 0
          ? { rules: ['no-opt-out'], reason: 'They asked me to send it this way.' }
          : null,
      checked: true,
    },
  };
}

/**
 * Writes `contacts` invented people and, but for an empty record, an identity, a campaign and an
 * LIA.
 */
export async function seed(contacts: number, name?: string): Promise<void> {
  const db = await openLedger(name === undefined ? {} : { name });
  try {
    if (contacts === 0) return;
    const liaId = newId();
    const at = hoursBefore(contacts * 5 + 1);
    const event = (body: EventBody): LedgerEvent => ({ id: newId(), author: 'R. Haas', at, body });
    await append(db, [
      event({
        type: 'identity-recorded',
        identity: {
          name: 'Jonna Lindqvist',
          role: 'Account executive',
          email: 'jonna@lindqvistplans.example',
          organisation: 'Lindqvist Plans AB',
          address: 'Hamngatan 4, 211 22 Malmö, Sweden',
          country: 'SE',
          privacyNoticeUrl: 'https://lindqvistplans.example/privacy',
          optOut: '',
          authority: 'IMY',
        },
      }),
      event({
        type: 'lia-recorded',
        lia: {
          id: liaId,
          title: 'Works managers, spring 2026',
          version: 1,
          answers: {
            P1: 'Tell works managers about planning software that fits the machines they run.',
            N1: 'yes: they decide about it',
            B4: 'yes: their role is published for it',
          },
          outcome: 'not-overridden',
          owner: 'R. Haas',
          signedOn: '2026-03-02',
          reviewBy: '2027-03-02',
        },
      }),
      event({
        type: 'campaign-recorded',
        campaign: {
          id: newId(),
          title: 'Works managers, spring 2026',
          purpose: 'Offer of maintenance planning',
          basis: 'legitimate-interests',
          liaId,
          profile: ['Works manager', 'More than fifty machines'],
          retentionMonths: 36,
          archived: false,
        },
      }),
    ]);
    for (let from = 0; from < contacts; from += 50) {
      const size = Math.min(50, contacts - from);
      const batch = Array.from({ length: size }, (_, k) =>
        eventsOf(contacts - 1 - from - k, liaId),
      );
      await append(db, batch.flat());
    }
  } finally {
    db.close();
  }
}
