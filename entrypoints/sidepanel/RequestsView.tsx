import { Requests } from '@/components/panel/Requests';
import { problemOf } from '@/components/shared/problem';
import type { Story } from '@/lib/ledger/read/story';
import { send } from '@/lib/messages/send';
import type { SubjectRequest } from '@/lib/model/record';

interface RequestsViewProps {
  readonly story: Story | null;
  readonly onAnswered: () => void;
  readonly onProblem: (problem: string) => void;
}

/** What the person asked for; answering one is told to the background. */
export function RequestsView({ story, onAnswered, onProblem }: RequestsViewProps) {
  if (!story) return <Requests requests={[]} onAnswer={() => {}} />;
  const { requests } = story.dossier;
  const answer = async (request: SubjectRequest, words: string) => {
    try {
      await send('answer-request', {
        requestId: request.id,
        state: 'answered',
        answer: words,
      });
      onAnswered();
    } catch (error) {
      onProblem(problemOf(error));
    }
  };
  return (
    <Requests requests={requests} onAnswer={(request, words) => void answer(request, words)} />
  );
}
