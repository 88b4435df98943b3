import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import type { RequestRow } from '@/components/dashboard/rows';

import { Late } from '../Late';
import { PickedRows } from './PickedRows';

interface PickedRequestsProps {
  readonly rows: readonly RequestRow[];
  readonly onDone: () => void;
}

const answering = async () => (await import('./AnswerMany')).AnswerMany;

/** What can be done with the ticked requests: answer those that can be answered alike. */
export function PickedRequests({ rows, onDone }: PickedRequestsProps) {
  const [open, setOpen] = useState(false);
  const waiting = rows.filter(({ request }) => request.state === 'open');
  return (
    <PickedRows rows={rows} onSave={save} onDone={onDone}>
      <button
        type="button"
        class="primary"
        disabled={waiting.length === 0}
        onClick={() => setOpen(true)}
      >
        {i18n.t('dashboard.requests.answer_open')}
      </button>
      {open && (
        <Late load={answering}>
          {(AnswerMany) => (
            <AnswerMany rows={waiting} onClose={() => setOpen(false)} onDone={onDone} />
          )}
        </Late>
      )}
    </PickedRows>
  );
}

async function save(rows: readonly RequestRow[]): Promise<void> {
  const { saveRequests } = await import('../save-requests');
  await saveRequests(rows);
}
