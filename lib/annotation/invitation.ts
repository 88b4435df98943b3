import type { Draft } from '@/lib/model/reading';
import type { InvitePlace } from '@/lib/sites/site';

/**
 * A connection invitation that is about to be sent without a note, as the draft it amounts to: a
 * message without words. (Denmark counts the invitation itself as electronic mail where it is sent
 * to market: Forbrugerombudsmanden 18/16364.)
 */
export function draftOfInvitation(place: InvitePlace): Draft {
  const read = place.read();
  return {
    kind: 'invite-note',
    mode: 'new',
    channel: 'linkedin',
    recipients: read.ok
      ? {
          ok: true,
          value: [
            { field: 'to', name: read.value.name, identifier: read.value.identifiers[0] ?? null },
          ],
        }
      : read,
    subject: { ok: true, value: null },
    text: { ok: true, value: '' },
    signature: '',
    images: [],
    from: null,
    maxLength: null,
  };
}
