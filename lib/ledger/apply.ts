import type { EventBody, LedgerEvent } from '@/lib/model/event';
import { identifierKey } from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';
import type { Contact, Id, SubjectRequest } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';

import { correctContact } from './correct';
import { addAll, countsOfEvent } from './counters';
import {
  count,
  dossierById,
  dossierByKey,
  dossierOfIdentifier,
  keepDossier,
  mergeDossiers,
} from './desk';
import type { Desk } from './desk';
import {
  changeNote,
  newDossier,
  noteKey,
  withContact,
  withEntry,
  withNote,
  withoutConsent,
  withOutreach,
  withReply,
  withRequest,
} from './dossier';
import { LedgerError } from './errors';
import type { Dossier, EntryRef, StoredRequest } from './schema';
import { keepStop, keptStop, liftStop } from './stops/suppression';
import { tokenText } from './stops/token';

/**
 * Carries one event into the projections; the journal's replay and a fresh append both come through
 * here, so they cannot differ. `ref` is where the event is written.
 *
 * @throws {LedgerError} `not-on-record` where the event speaks of what is not there.
 */
export async function apply(desk: Desk, event: LedgerEvent, ref: EntryRef): Promise<void> {
  addAll(desk.counts, countsOfEvent(event.body, event.at), 1);
  const dossier = await applyBody(desk, event);
  if (dossier) keepDossier(desk, withEntry(dossier, ref), event.at);
}

/** Carries the event out and answers whose story it belongs to, if anybody's. */
async function applyBody(desk: Desk, event: LedgerEvent): Promise<Dossier | null> {
  const { at, body } = event;
  switch (body.type) {
    case 'contact-recorded':
      return applyContact(desk, body.contact, at);
    case 'contact-corrected':
      return correctContact(desk, await applyContact(desk, body.contact, at), body.removed);
    case 'note-recorded':
    case 'consent-withdrawn':
    case 'note-reviewed':
    case 'evidence-added':
      return applyNote(desk, body);
    case 'outreach-recorded':
      return withOutreach(
        await concerned(desk, body.outreach.contactId, body.outreach.identifier),
        body.outreach,
      );
    case 'reply-recorded':
      return withReply(await onRecord(desk, body.contactId));
    case 'request-recorded':
    case 'request-updated':
      return applyRequest(desk, body.request);
    case 'suppression-recorded': {
      const { suppression } = body;
      await keepStop(desk, keptStop(suppression, desk.token), suppression, at);
      if (suppression.identifier.type === 'domain') return null;
      return { ...(await dossierOfIdentifier(desk, suppression.identifier)), stopped: true };
    }
    case 'suppression-lifted':
      return applyLifting(desk, event.author, at, body);
    case 'campaign-recorded':
    case 'lia-recorded':
    case 'screening-recorded':
    case 'identity-recorded':
    case 'policy-recorded':
      await applySetting(desk, event);
      break;
    // An erasure is carried out before its entry is written; a replay finds nothing left to erase.
    case 'contact-erased':
    case 'import-recorded':
      break;
  }
  return null;
}

async function applyContact(desk: Desk, contact: Contact, at: IsoInstant): Promise<Dossier> {
  let dossier = (await dossierById(desk, contact.id)) ?? newDossier(contact.id);
  for (const identifier of contact.identifiers) {
    const other = await dossierByKey(desk, identifierKey(identifier));
    if (!other || other.id === dossier.id) continue;
    keepDossier(desk, dossier, at);
    dossier = mergeDossiers(desk, dossier, other, at);
  }
  return withContact(dossier, contact);
}

type NoteEvent = Extract<
  EventBody,
  { type: 'note-recorded' | 'consent-withdrawn' | 'note-reviewed' | 'evidence-added' }
>;

async function applyNote(desk: Desk, body: NoteEvent): Promise<Dossier> {
  if (body.type === 'note-recorded')
    return withNote(await onRecord(desk, body.note.contactId), body.note);
  const dossier = await dossierByKey(desk, noteKey(body.noteId));
  if (!dossier) throw new LedgerError('not-on-record', 'This note is not on record.');
  return changeNote(dossier, body.noteId, (note) => {
    switch (body.type) {
      case 'consent-withdrawn':
        return withoutConsent(note, body);
      case 'note-reviewed':
        return { ...note, review: body.review };
      case 'evidence-added': {
        const others = note.evidence.filter(({ id }) => id !== body.evidence.id);
        return { ...note, evidence: [...others, body.evidence] };
      }
    }
  });
}

async function applyRequest(desk: Desk, request: SubjectRequest): Promise<Dossier> {
  const requests = desk.tx.objectStore('requests');
  const old = await requests.get(request.id);
  const wasOpen = old?.request.state === 'open';
  const isOpen = request.state === 'open';
  const stored: StoredRequest = {
    id: request.id,
    request,
    ...(isOpen && { dueOrder: `${request.extended?.dueOn ?? request.dueOn} ${request.id}` }),
    order: `${request.receivedAt} ${request.id}`,
  };
  await requests.put(stored);
  count(desk, 'requests:open', Number(isOpen) - Number(wasOpen));
  const owner = await concerned(desk, request.contactId, request.identifier);
  return withRequest(owner, request);
}

async function applyLifting(
  desk: Desk,
  by: string,
  at: IsoInstant,
  { suppressionId, reason }: { readonly suppressionId: Id; readonly reason: string },
): Promise<Dossier | null> {
  const stored = await desk.tx.objectStore('suppressions').get(suppressionId);
  await liftStop(desk, suppressionId, { at, by, reason });
  const identifier = stored?.plain?.identifier;
  if (!identifier || identifier.type === 'domain') return null;
  // Also where nobody has this address any more: the reason belongs to whoever gets it, and is erased
  // with them.
  const dossier = await dossierOfIdentifier(desk, identifier);
  const { stopped: _, ...free } = dossier;
  return (await isStopped(desk, dossier)) ? { ...free, stopped: true } : free;
}

/** Whether a stop of somebody's own still holds for one of the identifiers. */
async function isStopped(desk: Desk, { keys }: Dossier): Promise<boolean> {
  const byToken = desk.tx.objectStore('suppressions').index('byToken');
  const stops = await Promise.all(
    keys.map(async (key) => byToken.getAll(tokenText(desk.token(key)))),
  );
  return stops.flat().some(({ lifted, domain }) => lifted === null && !domain);
}

async function applySetting(desk: Desk, { body }: LedgerEvent): Promise<void> {
  const settings = desk.tx.objectStore('settings');
  const now = (await settings.get('settings')) ?? { identity: null, policy: null };
  if (body.type === 'identity-recorded')
    await settings.put({ ...now, identity: body.identity }, 'settings');
  if (body.type === 'policy-recorded')
    await settings.put({ ...now, policy: body.policy }, 'settings');
  if (body.type === 'campaign-recorded') await desk.tx.objectStore('campaigns').put(body.campaign);
  if (body.type === 'lia-recorded') await desk.tx.objectStore('lias').put(body.lia);
  if (body.type === 'screening-recorded')
    await desk.tx.objectStore('screenings').put(body.screening);
}

/** Whose dossier a message or request belongs to: the contact's, else the identifier's. */
async function concerned(
  desk: Desk,
  contactId: Id | null,
  identifier: Identifier,
): Promise<Dossier> {
  const dossier = contactId === null ? null : await dossierById(desk, contactId);
  return dossier ?? dossierOfIdentifier(desk, identifier);
}

async function onRecord(desk: Desk, id: Id): Promise<Dossier> {
  const dossier = await dossierById(desk, id);
  if (!dossier) throw new LedgerError('not-on-record', 'This person is not on record.');
  return dossier;
}
