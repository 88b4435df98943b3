import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { EraseDialog } from '@/components/dashboard/EraseDialog';
import { formatNumber } from '@/components/dashboard/formats';
import type { ContactRow } from '@/components/dashboard/rows';
import type { Id } from '@/lib/model/record';

import { act } from '../acts';
import { nowInstant } from '../now';
import { reviewNotes } from '../review-notes';
import { PickedRows } from './PickedRows';
import { saveRows } from './save-rows';

interface PickedContactsProps {
  readonly rows: readonly ContactRow[];
  readonly onDone: () => void;
}

/** What can be done with the ticked people at once; all but erasing can be taken back. */
export function PickedContacts({ rows, onDone }: PickedContactsProps) {
  const [erasing, setErasing] = useState(false);
  if (rows.length === 0) return null;
  const contactIds = rows.map(({ contact }) => contact.id);
  const notes = rows.flatMap(({ note }) => note ?? []);
  const after = async (work: Promise<boolean>) => {
    const done = await work;
    if (done) onDone();
    return done;
  };
  const erase = async (reason: string) => {
    const done = i18n.t('dashboard.erase.done', rows.length, [formatNumber(rows.length)]);
    return after(act('erase-contacts', { contactIds, reason }, { done }));
  };
  return (
    <PickedRows rows={rows} onSave={saveRows} onDone={onDone}>
      <button
        type="button"
        disabled={notes.length === 0}
        onClick={() => void after(reviewNotes(notes, 'approved', ''))}
      >
        {i18n.t('dashboard.review.approve')}
      </button>
      <button type="button" onClick={() => void after(stop(rows))}>
        {i18n.t('dashboard.contacts.stop')}
      </button>
      <button type="button" class="stop" onClick={() => setErasing(true)}>
        {i18n.t('dashboard.erase.open')}
      </button>
      {erasing && (
        <EraseDialog
          count={rows.length}
          reason=""
          onClose={() => setErasing(false)}
          onErase={erase}
        />
      )}
    </PickedRows>
  );
}

/** A manager's decision: it stops every channel, and undo lifts just these stops again. */
async function stop(rows: readonly ContactRow[]): Promise<boolean> {
  const identifiers = rows.flatMap(({ contact }) => contact.identifiers);
  const input = {
    identifiers,
    channels: 'all',
    reason: 'manual',
    receivedAt: nowInstant(),
    words: null,
  } as const;
  return act('record-suppression', input, {
    done: i18n.t('dashboard.contact.stopped'),
    undo: ({ ids }) => void lift(ids),
  });
}

async function lift(ids: readonly Id[]): Promise<void> {
  const reason = i18n.t('dashboard.contacts.stop_undone');
  for (const suppressionId of ids) {
    const done = i18n.t('dashboard.review.undone');
    // One after the other: should one fail, it is said and the rest still stops.
    if (!(await act('lift-suppression', { suppressionId, reason }, { done }))) return;
  }
}
