import { i18n } from '#i18n';
import type { NewRequest } from '@/components/shared/NewRequestDialog';
import type { OptOut } from '@/components/shared/OptOutDialog';
import { momentOn } from '@/lib/messages/moment-on';
import type { Contact, SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import { stopInput } from '@/lib/panel/rights';

import { act } from './acts';

/** Puts what a person asked for on record; the answer is due from then on. */
export async function recordRequest(request: NewRequest): Promise<boolean> {
  const { identifier, kind, receivedOn, words, how } = request;
  return act(
    'record-request',
    {
      identifier,
      kind,
      receivedAt: momentOn(receivedOn, new Date()),
      words,
      how: how ?? undefined,
    },
    { done: i18n.t('dashboard.requests.done_recorded') },
  );
}

/** Stops contact: what a person asked for is a request too, one's own decision is not. */
export async function recordStop(optOut: OptOut, { identifiers }: Contact): Promise<boolean> {
  const done = i18n.t('dashboard.contact.stopped');
  const input = stopInput(optOut, identifiers);
  return input.name === 'record-request'
    ? act('record-request', input.input, { done })
    : act('record-suppression', input.input, { done });
}

/** Puts right on which day a request came in; taking that back is a correction of its own. */
export async function correctReceived(
  request: SubjectRequest,
  day: IsoDate,
  reason: string,
): Promise<boolean> {
  const { id: requestId, receivedAt } = request;
  return act(
    'correct-received',
    { requestId, receivedAt: momentOn(day, new Date()), reason },
    {
      done: i18n.t('correct_received.done'),
      undo: () =>
        void act(
          'correct-received',
          { requestId, receivedAt, reason: i18n.t('correct_received.undone') },
          { done: i18n.t('correct_received.undone') },
        ),
    },
  );
}
