import { i18n } from '#i18n';
import { ContactStory } from '@/components/dashboard/ContactStory';
import { NoteReview, type Said } from '@/components/dashboard/NoteReview';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';
import type { LedgerEvent } from '@/lib/model/event';
import type { Note, Review } from '@/lib/model/record';

import { act } from '../acts';
import { address, formatAddress, leave } from '../address';
import { revision } from '../changes';
import { useRecord } from '../reader';
import { reviewNotes } from '../review-notes';
import { nextInQueue } from '../review-queue';
import { useRead } from '../use-read';
import { ContactActions } from './ContactActions';
import { NoteEvidence } from './NoteEvidence';

/** One contact's whole story; on the way through the review queue, with the way to the next one. */
export default function ContactScreen({ id }: { readonly id: string }) {
  const record = useRecord();
  const story = useRead(() => record.story(id), `${id} ${revision.value}`);
  if (story.state === 'loading') return <Loading />;
  if (story.state === 'failed') return <Failed detail={story.detail} onRetry={story.retry} />;
  return (
    <>
      <Ways id={id} />
      {story.value ? (
        <ContactStory
          {...story.value}
          actions={<ContactActions contact={story.value.contact} />}
          renderNoteActions={(note) => (
            <>
              <NoteEvidence key={`files ${note.id}`} note={note} />
              <NoteReview
                key={note.id}
                note={note}
                thread={threadOf(note, story.value?.events ?? [])}
                onSay={async (state, comment) => say(id, note, state, comment)}
              />
            </>
          )}
        />
      ) : (
        <Empty title={i18n.t('dashboard.contact.gone')}>
          <p>{i18n.t('dashboard.contact.gone_more')}</p>
        </Empty>
      )}
    </>
  );
}

/** What was said about a note, oldest first. */
function threadOf(note: Note, events: readonly LedgerEvent[]): Said[] {
  return events.flatMap(({ id, body }) =>
    body.type === 'note-reviewed' && body.noteId === note.id ? [{ id, ...body.review }] : [],
  );
}

/** Back to where one came from, and on to the next of the queue. */
function Ways({ id }: { readonly id: string }) {
  const { view, query } = address.value;
  const reviewing = view === 'review';
  const next = reviewing ? nextInQueue(id) : null;
  return (
    <p class="ways">
      <a href={formatAddress({ view: reviewing ? 'review' : 'contacts', id: null, query })}>
        {i18n.t(reviewing ? 'dashboard.review.back' : 'dashboard.contact.back')}
      </a>
      {next !== null && (
        <a href={formatAddress({ view: 'review', id: next, query })}>
          {i18n.t('dashboard.review.next')}
        </a>
      )}
    </p>
  );
}

async function say(
  contactId: string,
  note: Note,
  state: Review['state'],
  comment: string,
): Promise<boolean> {
  if (state === 'answered') {
    const input = { noteId: note.id, comment };
    return act('answer-review', input, { done: i18n.t('dashboard.review.done_answered') });
  }
  if (state === 'to-review') return false;
  const from = address.value;
  const written = await reviewNotes([note], state, comment);
  const next = from.view === 'review' ? nextInQueue(contactId) : null;
  if (written && next !== null) leave(from, { ...from, id: next });
  return written;
}
