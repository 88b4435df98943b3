import { newId } from '@/lib/ledger/id';
import { openLedger } from '@/lib/ledger/open';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { EventBody, LedgerEvent } from '@/lib/model/event';
import type { Identifier } from '@/lib/model/identifier';
import type { Contact, Note, Outreach, SubjectRequest, Suppression } from '@/lib/model/record';

let ledgers = 0;

/** A ledger of its own for one test. */
export async function freshLedger(): Promise<LedgerDatabase> {
  ledgers += 1;
  return openLedger({ name: `test-${ledgers}-${newId()}` });
}

export const at = '2026-11-22T09:00:00.000Z' as const;

export function event(body: EventBody, when: LedgerEvent['at'] = at): LedgerEvent {
  return { id: newId(), author: 'J. Lindqvist', at: when, body };
}

export function email(value: string): Identifier {
  return { type: 'email', value };
}

export function contact(changes: Partial<Contact> = {}): Contact {
  return {
    id: newId(),
    name: 'Mara Voss',
    identifiers: [email('mara.voss@nordwerk.example')],
    organisation: 'Nordwerk',
    role: 'Head of Maintenance',
    country: 'DE',
    kind: 'named-person',
    ...changes,
  };
}

export function note(contactId: string, changes: Partial<Note> = {}): Note {
  return {
    id: newId(),
    contactId,
    campaignId: null,
    purpose: 'Maintenance planning',
    source: {
      origin: 'event',
      capture: 'typed',
      place: 'Maintec 2026',
      occurredOn: '2026-11-12',
      capturedAt: at,
      capturedBy: 'J. Lindqvist',
      visibility: 'public',
      via: null,
      listEvidence: null,
    },
    basis: 'legitimate-interests',
    consent: null,
    liaId: null,
    softOptIn: null,
    implied: null,
    reason: 'Runs maintenance for eleven sites',
    roleRelevant: true,
    meets: [],
    evidence: [],
    categories: ['name', 'e-mail'],
    sharedWith: [],
    retainUntil: '2027-11-12',
    retentionRule: 'R2',
    author: 'J. Lindqvist',
    createdAt: at,
    review: null,
    ...changes,
  };
}

export function outreach(
  identifier: Identifier,
  contactId: string | null,
  changes: Partial<Outreach> = {},
): Outreach {
  return {
    id: newId(),
    contactId,
    identifier,
    channel: 'email',
    at,
    by: 'J. Lindqvist',
    campaignId: null,
    firstContact: true,
    findings: [],
    notice: [],
    override: null,
    checked: true,
    ...changes,
  };
}

export function suppression(
  identifier: Identifier,
  changes: Partial<Suppression> = {},
): Suppression {
  return {
    id: newId(),
    identifier,
    channels: 'all',
    reason: 'objection',
    receivedAt: at,
    recordedAt: at,
    by: 'J. Lindqvist',
    words: 'Please take me off your list',
    ...changes,
  };
}

export function request(
  identifier: Identifier,
  contactId: string | null,
  changes: Partial<SubjectRequest> = {},
): SubjectRequest {
  return {
    id: newId(),
    contactId,
    identifier,
    kind: 'erasure',
    receivedAt: at,
    dueOn: '2026-12-22',
    extended: null,
    state: 'open',
    answer: null,
    answeredAt: null,
    words: 'Delete everything',
    by: 'J. Lindqvist',
    ...changes,
  };
}

/**
 * Every store's content, for comparing one ledger with another or searching for what should be
 * gone.
 */
export async function everything(db: LedgerDatabase): Promise<Record<string, unknown[]>> {
  const stores: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames) {
    const tx = db.transaction(name);
    const values = await tx.store.getAll();
    const keys = await tx.store.getAllKeys();
    stores[name] = values.map((value, i) => [keys[i], value]);
  }
  return stores;
}

/**
 * Whatever any store holds as one text to search: bytes are read as text in the encodings that text
 * is packed in, so that nothing hides in them.
 */
export async function everyByte(db: LedgerDatabase): Promise<string> {
  const parts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') parts.push(value);
    else if (value instanceof ArrayBuffer) visit(new Uint8Array(value));
    else if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      for (const label of ['utf-8', 'utf-16le', 'utf-16be'])
        parts.push(new TextDecoder(label).decode(bytes));
    } else if (value instanceof Map || value instanceof Set) for (const one of value) visit(one);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        parts.push(key);
        visit(one);
      }
  };
  visit(await everything(db));
  return parts.join('\n').toLowerCase();
}
