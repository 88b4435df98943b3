import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';
import { isoDate } from '@/components/shared/show';
import type { Note } from '@/lib/model/record';

import { act } from './acts';

/**
 * Keeps notes six months longer from today, with the reason in each; undo gives every note its old
 * day back. Only a person does this: nothing is renewed by a visit or a new job title.
 */
export async function keepLonger(notes: readonly Note[]): Promise<boolean> {
  const until = new Date();
  until.setMonth(until.getMonth() + 6);
  const retainUntil = isoDate(until);
  const retentionRule = i18n.t('dashboard.retention.kept_because');
  return act(
    'keep-until',
    { notes: notes.map((note) => ({ ...keyOf(note), retainUntil, retentionRule })) },
    {
      done: i18n.t('dashboard.retention.kept', notes.length, [formatNumber(notes.length)]),
      undo: () => void putBack(notes),
    },
  );
}

async function putBack(notes: readonly Note[]): Promise<void> {
  const old = notes.map((note) => {
    const { retainUntil, retentionRule } = note;
    return { ...keyOf(note), retainUntil, retentionRule };
  });
  await act('keep-until', { notes: old }, { done: i18n.t('dashboard.review.undone') });
}

function keyOf({ id, contactId }: Note) {
  return { noteId: id, contactId };
}
