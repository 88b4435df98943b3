import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { NewRequestDialog, type NewRequest } from '@/components/shared/NewRequestDialog';
import { OptOutDialog, type OptOut } from '@/components/shared/OptOutDialog';
import { problemOf } from '@/components/shared/problem';
import { isoDate, showDate } from '@/components/shared/show';
import { momentOn } from '@/lib/messages/moment-on';
import { send } from '@/lib/messages/send';
import type { Person } from '@/lib/panel/record';
import { stopInput } from '@/lib/panel/rights';

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
  const [identifier] = person.identifiers;
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
    <NewRequestDialog
      who={identifier ? { name, identifier } : null}
      today={today}
      onClose={onClose}
      onConfirm={(request) => settle(recordRequest(request))}
    />
  );
}

async function recordOptOut(optOut: OptOut, { identifiers }: Person, name: string) {
  const stop = stopInput(optOut, identifiers);
  if (stop.name === 'record-request') await send('record-request', stop.input);
  else await send('record-suppression', stop.input);
  return i18n.t('panel.opt_out_done', [name]);
}

async function recordRequest({ kind, receivedOn, words, identifier, how }: NewRequest) {
  const { dueOn } = await send('record-request', {
    identifier,
    kind,
    receivedAt: momentOn(receivedOn, new Date()),
    words,
    how: how ?? undefined,
  });
  return i18n.t('panel.request_done', [showDate(dueOn)]);
}
