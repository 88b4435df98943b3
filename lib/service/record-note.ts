import { policyInForce } from '@/lib/assessment/default-policy';
import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { factsFor } from '@/lib/ledger/read/facts';
import { settings } from '@/lib/ledger/read/settings';
import { identifierKey } from '@/lib/model/identifier';
import type { Contact, Note } from '@/lib/model/record';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';
import { refuseIncomplete, refuseUnlessKept } from './refuse-incomplete';

/** Records a contact and the note about it. What the note leaves out of the contact stays as it was. */
export const recordNote: Handler<'record-note'> = async (input, context) => {
  const db = await context.ledger();
  const author = await authorOf(db);
  const at = context.now();
  const facts = await factsFor(db, input.contact.identifiers);
  const known = facts.find(({ contact }) => contact)?.contact ?? null;
  const contact = mergeContact(known, input.contact);
  const policy = policyInForce((await settings(db)).policy);
  refuseIncomplete(contact, input.note, policy);
  refuseUnlessKept(input.note.retainUntil, policy, at);
  const note: Note = {
    ...input.note,
    id: newId(),
    contactId: contact.id,
    author,
    createdAt: at,
    review: null,
  };
  await append(db, [
    eventOf({ type: 'contact-recorded', contact }, author, at),
    eventOf({ type: 'note-recorded', note }, author, at),
  ]);
  await context.browser.recordChanged();
  return { contactId: contact.id, noteId: note.id };
};

function mergeContact(known: Contact | null, said: Omit<Contact, 'id'>): Contact {
  const identifiers = new Map(
    [...(known?.identifiers ?? []), ...said.identifiers].map((one) => [identifierKey(one), one]),
  );
  return {
    id: known?.id ?? newId(),
    identifiers: [...identifiers.values()],
    name: said.name ?? known?.name ?? null,
    organisation: said.organisation ?? known?.organisation ?? null,
    role: said.role ?? known?.role ?? null,
    country: said.country ?? known?.country ?? null,
    kind: said.kind ?? known?.kind ?? null,
  };
}
