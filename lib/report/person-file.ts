import { i18n } from '#i18n';
import type { LedgerEvent } from '@/lib/model/event';

import { frameFacts, type ReportFrame } from './facts';
import type { PersonRecord } from './json-ld';
import type { Report } from './report';
import { basisWords, originWords, reasonWords, requestWords } from './words';

/** Everything held on one person, for an answer under Article 15. */
export interface PersonSource extends PersonRecord {
  /** Every journal entry about the person, oldest first. */
  readonly events: readonly LedgerEvent[];
}

/**
 * The file a person is sent who asks what is held on them: readable first, machine-readable beside
 * it.
 */
export function personFile(person: PersonSource, frame: ReportFrame): Report {
  const { contact } = person;
  return {
    id: `person-${contact.id}`,
    title: i18n.t('report.person.title', [contact.name ?? contact.identifiers[0]?.value ?? '']),
    about: i18n.t('report.person.about'),
    facts: [
      ...frameFacts(frame),
      [i18n.t('report.person.name'), contact.name ?? '–'],
      [i18n.t('report.person.organisation'), contact.organisation ?? '–'],
      [i18n.t('report.person.role'), contact.role ?? '–'],
      [i18n.t('report.person.country'), contact.country ?? '–'],
      [
        i18n.t('report.person.identifiers'),
        contact.identifiers.map(({ value }) => value).join(', '),
      ],
    ],
    tables: [notesTable(person), outreachTable(person), wishesTable(person), journalTable(person)],
  };
}

function notesTable({ notes }: PersonSource) {
  return {
    id: 'notes',
    title: i18n.t('report.person.notes'),
    about: i18n.t('report.person.notes_about'),
    head: [
      i18n.t('dashboard.column.noted'),
      i18n.t('dashboard.column.source'),
      i18n.t('dashboard.note.place'),
      i18n.t('dashboard.note.occurred'),
      i18n.t('dashboard.note.purpose'),
      i18n.t('dashboard.column.basis'),
      i18n.t('dashboard.note.reason'),
      i18n.t('dashboard.note.categories'),
      i18n.t('dashboard.note.shared'),
      i18n.t('dashboard.column.erase_by'),
    ],
    rows: notes.map((note) => [
      note.createdAt,
      originWords(note.source.origin) + (note.source.via ? ` (${note.source.via})` : ''),
      note.source.place,
      note.source.occurredOn,
      note.purpose,
      basisWords(note.basis),
      note.reason,
      note.categories.join(', '),
      note.sharedWith.join(', '),
      `${note.retainUntil ?? '–'} ${note.retentionRule}`,
    ]),
  };
}

function outreachTable({ outreach }: PersonSource) {
  return {
    id: 'messages',
    title: i18n.t('report.person.messages'),
    about: i18n.t('report.person.messages_about'),
    head: [
      i18n.t('dashboard.column.at'),
      i18n.t('dashboard.column.channels'),
      i18n.t('report.person.to'),
      i18n.t('report.person.notice'),
    ],
    rows: outreach.map(({ at, channel, identifier, notice }) => [
      at,
      channel,
      identifier.value,
      notice.join(' '),
    ]),
  };
}

function wishesTable({ suppressions, requests }: PersonSource) {
  return {
    id: 'wishes',
    title: i18n.t('report.person.wishes'),
    about: '',
    head: [
      i18n.t('dashboard.column.received'),
      i18n.t('report.person.wish'),
      i18n.t('dashboard.requests.words'),
      i18n.t('dashboard.requests.answer'),
    ],
    rows: [
      ...suppressions.map(({ receivedAt, reason, words }) => [
        receivedAt,
        reasonWords(reason),
        words ?? '',
        '',
      ]),
      ...requests.map(({ receivedAt, kind, words, answer }) => [
        receivedAt,
        requestWords(kind),
        words ?? '',
        answer ?? '',
      ]),
    ],
  };
}

function journalTable({ events }: PersonSource) {
  return {
    id: 'journal',
    title: i18n.t('report.person.journal'),
    about: i18n.t('report.person.journal_about'),
    head: [
      i18n.t('dashboard.column.at'),
      i18n.t('dashboard.column.rep'),
      i18n.t('dashboard.column.happened'),
    ],
    rows: events.map(({ at, author, body }) => [at, author, body.type]),
  };
}
