import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { OptOutDialog, type OptOut } from '@/components/panel/OptOutDialog';
import { RequestDialog, type NewRequest } from '@/components/panel/RequestDialog';
import { problemOf } from '@/components/shared/problem';
import { isoDate, showDate } from '@/components/shared/show';
import { send } from '@/lib/messages/send';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { Person } from '@/lib/panel/record';

import { instantOf } from './now';

/** What the user is about to record. */
export type Recording = 'opt-out' | 'request';

interface RecordingDialogsProps {
  readonly recording: Recording;
  readonly person: Person;
  readonly name: string;
  readonly onDone: (said: string) => void;
  readonly onProblem: (problem: string) => void;
  readonly onClose: () => void;
}

/** The two questions that record what a person asked for. */
export function RecordingDialogs(props: RecordingDialogsProps) {
  const { recording, person, name, onClose } = props;
  const [today] = useState(() => isoDate(new Date()));
  const settle = (work: Promise<string>) => {
    onClose();
    work.then(props.onDone, (error: unknown) => props.onProblem(problemOf(error)));
  };
  if (recording === 'opt-out')
    return (
      <OptOutDialog
        name={name}
        today={today}
        onClose={onClose}
        onConfirm={(optOut) => settle(recordOptOut(optOut, person, name))}
      />
    );
  return (
    <RequestDialog
      name={name}
      today={today}
      onClose={onClose}
      onConfirm={(request) => settle(recordRequest(request, person))}
    />
  );
}

async function recordOptOut(optOut: OptOut, { identifiers }: Person, name: string) {
  await send('record-suppression', {
    identifiers,
    channels: optOut.channels,
    reason: optOut.reason,
    receivedAt: momentOf(optOut.receivedOn),
    words: optOut.words,
  });
  return i18n.t('panel.opt_out_done', [name]);
}

async function recordRequest({ kind, receivedOn, words }: NewRequest, { identifiers }: Person) {
  const [identifier] = identifiers;
  if (!identifier) throw new Error('A request needs somebody who made it.');
  const { dueOn } = await send('record-request', {
    identifier,
    kind,
    receivedAt: momentOf(receivedOn),
    words,
  });
  return i18n.t('panel.request_done', [showDate(dueOn)]);
}

/** Today is now; an earlier day is known as a day only, and noon is told for it. */
function momentOf(day: IsoDate): IsoInstant {
  const today = new Date();
  return instantOf(day === isoDate(today) ? today : new Date(`${day}T12:00:00`));
}
