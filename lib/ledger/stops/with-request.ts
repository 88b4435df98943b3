import { identifierKey } from '@/lib/model/identifier';
import type { SubjectRequest } from '@/lib/model/record';
import type { SuppressionReason } from '@/lib/model/vocabulary';

import { dossierById } from '../desk';
import type { Desk } from '../desk';
import type { Kept } from '../entry';
import { tokenText } from './token';

/**
 * Requests that stop contact at once, and the stop's reason; a restriction is our duty, not their
 * word.
 */
export const stopReasons: Readonly<Partial<Record<SubjectRequest['kind'], SuppressionReason>>> = {
  objection: 'objection',
  withdrawal: 'withdrawal',
  erasure: 'erasure',
  restriction: 'manual',
};

/**
 * Stops that came with a request whose day is put right: recorded by the same hand, for the reason
 * that the request gives and at its very moment. Null where the day stays or nothing came with it.
 */
export async function redatedWith(
  desk: Desk,
  request: SubjectRequest,
): Promise<NonNullable<Kept['redated']> | null> {
  const { id, receivedAt, by, contactId, identifier } = request;
  const before = (await desk.tx.objectStore('requests').get(id))?.request;
  const reason = stopReasons[request.kind];
  if (!before || before.receivedAt === receivedAt || reason === undefined) return null;
  const dossier = contactId === null ? null : await dossierById(desk, contactId);
  const keys = new Set([identifierKey(identifier), ...(dossier?.keys ?? [])]);
  const byToken = desk.tx.objectStore('suppressions').index('byToken');
  const found = await Promise.all(
    [...keys].map(async (key) => byToken.getAll(tokenText(desk.token(key)))),
  );
  const ids = found
    .flat()
    .filter(
      (stop) =>
        stop.reason === reason && stop.receivedAt === before.receivedAt && stop.plain?.by === by,
    )
    .map((stop) => stop.id);
  return ids.length === 0 ? null : { ids: [...new Set(ids)], receivedAt };
}
