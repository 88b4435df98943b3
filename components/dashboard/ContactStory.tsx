import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { Face } from '@/components/shared/Face';
import { Story } from '@/components/shared/Story';
import { Tag } from '@/components/shared/Tag';
import type { SuppressionFacts } from '@/lib/model/assessment';
import type { LedgerEvent } from '@/lib/model/event';
import type { Contact, Note } from '@/lib/model/record';

import { Facts } from './Facts';
import { formatCountry, formatMoment } from './formats';
import { channelsLabel, contactName, identifierLabel, kindLabel, reasonLabel } from './labels';
import { NoteFacts } from './NoteFacts';
import { reviewTag } from './review-tag';
import { tellEvent } from './tell-event';

interface ContactStoryProps {
  readonly contact: Contact;
  /** Newest first. */
  readonly notes: readonly Note[];
  readonly suppressions: readonly SuppressionFacts[];
  /** Oldest first, as they were written. */
  readonly events: readonly LedgerEvent[];
  /** Buttons beside the name. */
  readonly actions?: ComponentChildren;
  /** What can be said about a note: the review. */
  readonly renderNoteActions?: (note: Note) => ComponentChildren;
}

/** One contact: who, what is on record, and everything that happened. */
export function ContactStory(props: ContactStoryProps) {
  const { contact, notes, suppressions, events } = props;
  return (
    <>
      <header class="person">
        <Face name={contactName(contact)} />
        <div>
          <h1>{contactName(contact)}</h1>
          <p class="hint">{describe(contact)}</p>
          <div class="tags">
            {suppressions.map((stop) => (
              <Tag
                key={`${stop.reason} ${stop.receivedAt} ${stop.domain}`}
                state="stop"
                text={stopText(stop)}
              />
            ))}
            {contact.kind && <Tag state="plain" text={kindLabel(contact.kind)} />}
          </div>
        </div>
        <div class="row">{props.actions}</div>
      </header>
      <div class="two even">
        <section class="panel" aria-label={i18n.t('dashboard.story.on_record')}>
          <h2>{i18n.t('dashboard.story.on_record')}</h2>
          <Identifiers contact={contact} />
          {notes.length === 0 && <p class="hint">{i18n.t('dashboard.contact.no_note')}</p>}
          {notes.map((note) => (
            <section
              key={note.id}
              class="note"
              data-note={note.id}
              tabIndex={-1}
              aria-labelledby={`note-${note.id}`}
            >
              <NoteHead note={note} />
              <NoteFacts note={note} />
              {props.renderNoteActions?.(note)}
            </section>
          ))}
        </section>
        <section class="panel" aria-label={i18n.t('dashboard.story.happened')}>
          <h2>{i18n.t('dashboard.story.happened')}</h2>
          <Story items={events.toReversed().map((event) => tellEvent(event))} />
        </section>
      </div>
    </>
  );
}

function describe({ role, organisation, country }: Contact): string {
  return [role, organisation, country && formatCountry(country)].filter(Boolean).join(' · ');
}

function Identifiers({ contact }: { readonly contact: Contact }) {
  return (
    <div class="note">
      <Facts facts={contact.identifiers.map(({ type, value }) => [identifierLabel(type), value])} />
    </div>
  );
}

function NoteHead({ note }: { readonly note: Note }) {
  return (
    <div class="row">
      <b id={`note-${note.id}`}>
        {i18n.t('dashboard.story.note_of', [
          formatMoment(note.createdAt),
          authorLabel(note.author),
        ])}
      </b>
      {reviewTag(note)}
    </div>
  );
}

function stopText({ reason, channels, domain }: SuppressionFacts): string {
  const whole = domain ? i18n.t('dashboard.channel.domain') : '';
  return [reasonLabel(reason), channelsLabel(channels), whole].filter(Boolean).join(' · ');
}
