import { useState } from 'preact/hooks';

import { Requests } from '@/components/panel/Requests';
import { problemOf } from '@/components/shared/problem';
import { isoDate } from '@/components/shared/show';
import { momentOn } from '@/lib/messages/moment-on';
import type { Input } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import type { Person, RecordView } from '@/lib/panel/record';

interface RequestsViewProps {
  readonly record: RecordView;
  readonly person: Person;
  readonly onAnswered: () => void;
  readonly onProblem: (problem: string) => void;
}

/** What the person asked for; answering is told to the background. */
export function RequestsView({ record, person, onAnswered, onProblem }: RequestsViewProps) {
  const [today] = useState(() => isoDate(new Date()));
  const contact = person.story?.dossier.contact ?? null;
  const settle = async (work: Promise<unknown>) => {
    try {
      await work;
      onAnswered();
      return true;
    } catch (error) {
      onProblem(problemOf(error));
      return false;
    }
  };
  const answer = async (input: Input<'answer-request'>) => settle(send('answer-request', input));
  const extend = async (input: Input<'extend-request'>) => settle(send('extend-request', input));
  return (
    <Requests
      requests={requestsOf(person)}
      name={contact?.name ?? null}
      country={contact?.country ?? null}
      identity={record.identity}
      today={today}
      onAnswer={async ({ id }, state, words, erase) =>
        answer({ requestId: id, state, answer: words, erase })
      }
      onCorrect={async ({ id }, day, reason) =>
        settle(
          send('correct-received', {
            requestId: id,
            receivedAt: momentOn(day, new Date()),
            reason,
          }),
        )
      }
      onExtend={async ({ id }, dueOn, reason) => extend({ requestId: id, dueOn, reason })}
    />
  );
}

/** Theirs as a contact, or those of an address nobody is on record under. */
function requestsOf({ story, facts }: Person) {
  return story?.dossier.requests ?? facts.flatMap(({ requests }) => requests);
}
