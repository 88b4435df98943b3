import type { SuppressionFacts } from '@/lib/model/assessment';

import { authorWords } from './author-words';
import { correctionLines } from './corrections';
import type { ReportFrame } from './facts';
import { groundTables, noteTables } from './person-notes';
import { evidenceOf, type PersonSource, type PersonTable } from './person-source';
import { term } from './person-words';
import type { Report } from './report';
import type { Say } from './speech';

/**
 * The file a person is sent who asks what is held on them, in the language that `say` speaks.
 * Nothing that the record has on them is left out; what it does not have takes no room.
 */
export function personFile(person: PersonSource, frame: ReportFrame, say: Say): Report {
  const { contact } = person;
  const tables = [
    ...noteTables(person, say),
    ...groundTables(person, say),
    evidenceTable(person, say),
    messagesTable(person, say),
    stopsTable(person, say),
    requestsTable(person, say),
    journalTable(person, say),
  ];
  return {
    id: `person-${contact.id.replaceAll(':', '-')}`,
    title: say('report.person.title', [contact.name ?? contact.identifiers[0]?.value ?? '']),
    about: say('report.person.about'),
    facts: [...frameTerms(frame, say), ...contactTerms(person, say)],
    tables: tables.filter(({ rows }) => rows.length > 0),
  };
}

function frameTerms(
  { identity, madeAt, entries, head }: ReportFrame,
  say: Say,
): [string, string][] {
  const unsaid = say('report.not_said');
  return [
    [say('report.controller'), identity?.organisation || unsaid],
    [say('report.address'), identity?.address || unsaid],
    [say('report.contact'), [identity?.name, identity?.email].filter(Boolean).join(', ') || unsaid],
    [say('report.ropa.authority'), identity?.authority || unsaid],
    [say('report.made'), madeAt],
    [say('report.entries'), String(entries)],
    [say('report.head'), head],
  ];
}

function contactTerms({ contact }: PersonSource, say: Say): [string, string][] {
  return [
    [say('report.person.name'), contact.name ?? '–'],
    [say('report.person.organisation'), contact.organisation ?? '–'],
    [say('report.person.role'), contact.role ?? '–'],
    [say('report.person.country'), contact.country ?? '–'],
    [say('dashboard.column.kind'), contact.kind ? term(say, 'kind', contact.kind) : '–'],
    [say('report.person.identifiers'), contact.identifiers.map(({ value }) => value).join(', ')],
  ];
}

function evidenceTable(person: PersonSource, say: Say): PersonTable {
  return {
    id: 'evidence',
    title: say('dashboard.note.evidence'),
    about: say('report.person.evidence_about'),
    head: [
      say('report.person.file'),
      say('report.person.media_type'),
      say('report.person.bytes'),
      'SHA-256',
    ],
    rows: evidenceOf(person).map(({ fileName, mediaType, bytes, sha256 }) => [
      fileName,
      mediaType,
      String(bytes),
      sha256,
    ]),
  };
}

function messagesTable({ outreach, campaigns }: PersonSource, say: Say): PersonTable {
  return {
    id: 'messages',
    title: say('report.person.messages'),
    about: say('report.person.messages_about'),
    head: [
      say('dashboard.column.at'),
      say('dashboard.column.channels'),
      say('report.person.to'),
      say('report.person.by'),
      say('report.person.campaign'),
      say('report.person.notice'),
      say('report.person.findings'),
      say('report.person.override'),
      say('report.person.call'),
    ],
    rows: outreach.map(
      ({ at, channel, identifier, by, campaignId, notice, findings, override, call }) => [
        at,
        term(say, 'channel', channel),
        identifier.value,
        authorWords(by, say),
        campaigns.find(({ id }) => id === campaignId)?.title ?? '',
        notice.join(' '),
        findings
          .map(({ rule }) => say(`rule.${rule.replaceAll('-', '_')}.title`) || rule)
          .join('; '),
        override?.reason ?? '',
        [call?.screenedOn && say('dashboard.story.screened', [call.screenedOn]), call?.words]
          .filter(Boolean)
          .join('. '),
      ],
    ),
  };
}

function stopsTable({ suppressions, stops }: PersonSource, say: Say): PersonTable {
  const channels = (of: SuppressionFacts['channels']) =>
    of === 'all'
      ? say('dashboard.channel.all')
      : of.map((one) => term(say, 'channel', one)).join(', ');
  return {
    id: 'stops',
    title: say('report.person.stops'),
    about: say('report.person.stops_about'),
    head: [
      say('dashboard.column.received'),
      say('dashboard.column.reason'),
      say('dashboard.column.channels'),
      say('report.person.to'),
      say('dashboard.column.recorded_by'),
      say('dashboard.requests.words'),
    ],
    rows: [
      ...suppressions.map((one) => [
        one.receivedAt,
        term(say, 'suppression', one.reason),
        channels(one.channels),
        one.identifier.value,
        authorWords(one.by, say),
        one.words ?? '',
      ]),
      ...stops.map((one) => [
        one.receivedAt,
        term(say, 'suppression', one.reason),
        channels(one.channels),
        say(one.domain ? 'dashboard.channel.domain' : 'report.person.stands'),
        one.by === null ? '' : authorWords(one.by, say),
        '',
      ]),
    ],
  };
}

function requestsTable({ requests }: PersonSource, say: Say): PersonTable {
  return {
    id: 'requests',
    title: say('report.person.wishes'),
    about: '',
    head: [
      say('dashboard.column.received'),
      say('correct_received.before'),
      say('report.person.wish'),
      say('dashboard.requests.words'),
      say('dashboard.requests.due'),
      say('dashboard.requests.longer_because'),
      say('dashboard.requests.state'),
      say('dashboard.requests.answer'),
    ],
    rows: requests.map((one) => [
      one.receivedAt,
      correctionLines(one),
      term(say, 'request', one.kind),
      one.words ?? '',
      one.extended?.dueOn ?? one.dueOn,
      one.extended?.reason ?? '',
      [
        say(one.state === 'open' ? 'panel.request_open' : `dashboard.requests.${one.state}`),
        one.answeredAt ?? '',
      ].join(' '),
      one.answer ?? '',
    ]),
  };
}

function journalTable({ events }: PersonSource, say: Say): PersonTable {
  return {
    id: 'journal',
    title: say('report.person.journal'),
    about: say('report.person.journal_about'),
    head: [
      say('dashboard.column.at'),
      say('dashboard.column.rep'),
      say('dashboard.column.happened'),
    ],
    rows: events.map(({ at, author, body }) => [
      at,
      authorWords(author, say),
      say(`dashboard.event.${body.type.replaceAll('-', '_')}`),
    ]),
  };
}
