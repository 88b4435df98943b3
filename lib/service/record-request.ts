import { dueOn as dayDue } from '@/lib/law/clock';
import { holidaysOf } from '@/lib/law/holidays';
import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { factsFor } from '@/lib/ledger/read/facts';
import { settings } from '@/lib/ledger/read/settings';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { stopReasons } from '@/lib/ledger/stops/with-request';
import type { Input } from '@/lib/messages/protocol';
import { RefusalError } from '@/lib/messages/receive';
import type { Channel } from '@/lib/model/identifier';
import type { Contact, SubjectRequest } from '@/lib/model/record';
import { localDayOf } from '@/lib/model/time';
import type { SuppressionReason } from '@/lib/model/vocabulary';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';
import { refuseFuture } from './refuse-future';
import { stopContact, type WantedStop } from './stop-contact';

/**
 * Records what a person asked for. The answer is due one calendar month after it arrived (GDPR
 * Article 12(3)), on a working day where the sender is (Regulation 1182/71 Article 3). What asks
 * for a stop has no such grace: contact stops in the same transaction, on everything the person is
 * known by.
 */
export const recordRequest: Handler<'record-request'> = async (input, context) => {
  const now = context.now();
  refuseFuture(input.receivedAt, now);
  const db = await context.ledger();
  const { identity } = await settings(db);
  const holidays = holidaysOf(identity?.country ?? null);
  const dueOn = dayDue(localDayOf(new Date(input.receivedAt)), 'P1M', holidays);
  if (!dueOn) throw new RefusalError('malformed', `no such day: ${input.receivedAt}`);
  const [facts] = await factsFor(db, [input.identifier]);
  const by = await authorOf(db);
  const request: SubjectRequest = {
    id: newId(),
    contactId: facts?.contact?.id ?? null,
    identifier: input.identifier,
    kind: input.kind,
    receivedAt: input.receivedAt,
    dueOn,
    extended: null,
    state: 'open',
    answer: null,
    answeredAt: null,
    words: input.words,
    by,
  };
  const stop = await stopFor(db, input, facts?.contact ?? null);
  const { bodies } = stop ? await stopContact(db, stop, by, now) : { bodies: [] };
  await append(
    db,
    [...bodies, { type: 'request-recorded' as const, request }].map((body) =>
      eventOf(body, by, now),
    ),
  );
  await context.browser.recordChanged();
  return { id: request.id, dueOn };
};

/** The stop that the request asks for, on all that is not stopped for that reason already. */
async function stopFor(
  db: LedgerDatabase,
  { identifier, kind, receivedAt, words, how, channels = 'all' }: Input<'record-request'>,
  contact: Contact | null,
): Promise<WantedStop | null> {
  const reason = stopReasons[kind];
  if (reason === undefined) return null;
  const facts = await factsFor(db, contact?.identifiers ?? [identifier]);
  const identifiers = facts
    .filter(({ suppressions }) => !suppressions.some((one) => covers(one, reason, channels)))
    .map((one) => one.identifier);
  if (identifiers.length === 0) return null;
  return { identifiers, channels, reason, receivedAt, words, how };
}

function covers(
  stop: { readonly reason: SuppressionReason; readonly channels: readonly Channel[] | 'all' },
  reason: SuppressionReason,
  channels: readonly Channel[] | 'all',
): boolean {
  if (stop.reason !== reason) return false;
  return (
    stop.channels === 'all' ||
    (channels !== 'all' && channels.every((one) => stop.channels.includes(one)))
  );
}
