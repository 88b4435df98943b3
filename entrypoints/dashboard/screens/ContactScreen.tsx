import { i18n } from '#i18n';
import { ContactStory } from '@/components/dashboard/ContactStory';
import { NoteReview, type Said } from '@/components/dashboard/NoteReview';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';
import type { LedgerEvent } from '@/lib/model/event';
import type { Id, Note, Review } from '@/lib/model/record';

import { act } from '../acts';
import { address, formatAddress, leave, type Address } from '../address';
import { revision } from '../changes';
import { isAskedFor } from '../read/asked-for';
import { useRecord, type RecordReader } from '../reader';
import { reviewNotes } from '../review-notes';
import { findPlace, nextInQueue } from '../review-queue';
import { useRead, type ReadState } from '../use-read';
import { ContactActions } from './ContactActions';
import { NoteEvidence } from './NoteEvidence';
import { isByRisk, parseReviewFilter } from './review-filter';

/** One contact's whole story; on the way through the review queue, with the way to the next one. */
export default function ContactScreen({ id }: { readonly id: string }) {
  const record = useRecord();
  const story = useRead(() => record.story(id), `${id} ${revision.value}`);
  const next = useRead(
    async () => nextOf(record, id),
    `${formatAddress(address.value)} ${revision.value}`,
  );
  if (story.state === 'loading') return <Loading />;
  if (story.state === 'failed') return <Failed detail={story.detail} onRetry={story.retry} />;
  return (
    <>
      <Ways next={next} />
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
                onSay={async (state, comment) => say(record, note, state, comment)}
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

/** Who comes next in the queue that the address names; null outside the review, and at its end. */
async function nextOf(record: RecordReader, id: Id): Promise<Id | null> {
  const { view, query } = address.value;
  if (view !== 'review') return null;
  const isHere = () => address.value.view === view && address.value.id === id;
  return nextInQueue(record, parseReviewFilter(query), id, isHere);
}

/** Back to where one came from, and on to the next of the queue. */
function Ways({ next }: { readonly next: ReadState<Id | null> }) {
  const { view, query } = address.value;
  const reviewing = view === 'review';
  return (
    <p class="ways">
      <a href={formatAddress({ view: reviewing ? 'review' : 'contacts', id: null, query })}>
        {i18n.t(reviewing ? 'dashboard.review.back' : 'dashboard.contact.back')}
      </a>
      {next.state === 'ready' && next.value !== null && (
        <a href={formatAddress({ view: 'review', id: next.value, query })}>
          {i18n.t('dashboard.review.next')}
        </a>
      )}
      {next.state === 'failed' && (
        <button type="button" class="link" title={next.detail} onClick={next.retry}>
          {i18n.t('dashboard.state.failed')} {i18n.t('dashboard.state.retry')}
        </button>
      )}
    </p>
  );
}

async function say(
  record: RecordReader,
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
  if (from.view === 'review')
    // A decision does not fail with a queue that cannot be read; going on says that.
    await findPlace(record, parseReviewFilter(from.query), note.contactId).catch(() => null);
  const written = await reviewNotes([note], state, comment);
  if (written && from.view === 'review') await goOn(record, note, from);
  return written;
}

/** Goes on to what is to be reviewed next: another note about the same person, or somebody else. */
async function goOn(record: RecordReader, { contactId, id }: Note, from: Address): Promise<void> {
  const filter = parseReviewFilter(from.query);
  try {
    const story = await record.story(contactId);
    const other = story?.notes.find((note) => note.id !== id && isAskedFor(note, filter));
    if (other && isByRisk(filter.sample)) standAtNote(other.id);
    else leave(from, { ...from, id: await nextOf(record, contactId) });
  } catch {
    // The list reads the same, and says what went wrong.
    leave(from, { ...from, id: null });
  }
}

function standAtNote(id: Id): void {
  document.querySelector<HTMLElement>(`[data-note="${id}"]`)?.focus();
}
