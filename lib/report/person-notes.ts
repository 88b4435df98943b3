import type { Note } from '@/lib/model/record';
import type { WayOfSaying } from '@/lib/model/vocabulary';

import { authorWords } from './author-words';
import type { PersonSource, PersonTable } from './person-source';
import { term, yesOrNo } from './person-words';
import type { Say } from './speech';
import { wordingDigest } from './wording-digest';

/** The notes with all their fields, and the consents and assessments that some rest on. */
export function noteTables(person: PersonSource, say: Say): readonly PersonTable[] {
  return [notesTable(person, say), consentsTable(person, say)];
}

function notesTable(person: PersonSource, say: Say): PersonTable {
  const fields = noteFields(person, say);
  return {
    id: 'notes',
    title: say('report.person.notes'),
    about: say('report.person.notes_about'),
    head: fields.map(([head]) => head),
    rows: person.notes.map((note) => fields.map(([, value]) => value(note))),
  };
}

type NoteField = readonly [head: string, value: (note: Note) => string];

function noteFields(person: PersonSource, say: Say): readonly NoteField[] {
  return [...sourceFields(say), ...reasonFields(person, say), ...keepingFields(say)];
}

function sourceFields(say: Say): readonly NoteField[] {
  return [
    [say('dashboard.column.noted'), ({ createdAt }) => createdAt],
    [say('report.person.by'), ({ author }) => authorWords(author, say)],
    [say('dashboard.column.source'), ({ source }) => term(say, 'origin', source.origin)],
    [say('dashboard.note.place'), ({ source }) => source.place],
    [say('dashboard.note.occurred'), ({ source }) => source.occurredOn],
    [say('dashboard.note.via'), ({ source }) => source.via ?? ''],
    [say('dashboard.note.visibility'), ({ source }) => term(say, 'visibility', source.visibility)],
    [
      say('dashboard.note.captured'),
      ({ source }) =>
        [term(say, 'capture', source.capture), source.capturedAt, source.capturedBy].join(', '),
    ],
    [
      say('report.person.list'),
      ({ source }) =>
        source.listEvidence
          ? `${source.listEvidence.obtainedOn}: ${source.listEvidence.proof} (${say('report.person.list_names_us')}: ${yesOrNo(say, source.listEvidence.consentNamesUs)})`
          : '',
    ],
  ];
}

function reasonFields({ campaigns, lias }: PersonSource, say: Say): readonly NoteField[] {
  return [
    [
      say('report.person.campaign'),
      ({ campaignId }) => campaigns.find(({ id }) => id === campaignId)?.title ?? '',
    ],
    [say('dashboard.note.purpose'), ({ purpose }) => purpose],
    [
      say('dashboard.column.basis'),
      ({ basis }) =>
        basis ? say(`report.basis.${basis.replaceAll('-', '_')}`) : say('dashboard.basis.none'),
    ],
    [
      say('dashboard.note.lia'),
      ({ liaId }) => {
        const lia = lias.find(({ id }) => id === liaId);
        return lia ? `${lia.title}, ${lia.version}` : '';
      },
    ],
    [say('dashboard.note.reason'), ({ reason }) => reason],
    [say('form.role_relevant'), ({ roleRelevant }) => yesOrNo(say, roleRelevant)],
    [say('form.meets'), ({ meets }) => meets.join(', ')],
  ];
}

function keepingFields(say: Say): readonly NoteField[] {
  return [
    [say('dashboard.note.categories'), ({ categories }) => categories.join(', ')],
    [say('dashboard.note.shared'), ({ sharedWith }) => sharedWith.join(', ')],
    [say('dashboard.column.erase_by'), ({ retainUntil }) => retainUntil ?? '–'],
    [say('dashboard.note.rule'), ({ retentionRule }) => retentionRule],
    [
      say('dashboard.column.review'),
      ({ review }) =>
        review
          ? [
              term(say, 'review', review.state),
              review.at,
              authorWords(review.by, say),
              review.comment,
            ]
              .filter(Boolean)
              .join(', ')
          : '',
    ],
  ];
}

function consentsTable({ notes }: PersonSource, say: Say): PersonTable {
  return {
    id: 'consents',
    title: say('report.consent.consents'),
    about: '',
    head: consentHead(say),
    rows: notes.flatMap(({ consent }) =>
      consent
        ? [
            [
              consent.givenAt,
              consent.wording,
              consent.wordingVersion,
              wordingDigest(consent.wording),
              consent.language,
              say(`form.consent.methods.${consent.method.replaceAll('-', '_')}`),
              consent.channels.map((one) => term(say, 'channel', one)).join(', '),
              consent.purposes.join(', '),
              consent.controller,
              yesOrNo(say, consent.activeAct),
              yesOrNo(say, consent.unbundled),
              yesOrNo(say, consent.withdrawalTold),
              consent.withdrawalHow ?? '',
              yesOrNo(say, consent.adult),
              consent.categories?.join(', ') ?? '',
              yesOrNo(say, consent.conditional),
              consent.noticeVersion ?? '',
              consent.confirmedOn ?? '',
              consent.expiresOn ?? '',
              consent.proof,
              consent.withdrawnAt ?? '',
              wayOf(consent.withdrawnHow, say),
            ],
          ]
        : [],
    ),
  };
}

function consentHead(say: Say): readonly string[] {
  return [
    say('report.consent.given'),
    say('report.consent.wording'),
    say('report.consent.version'),
    say('report.consent.digest'),
    say('report.person.language'),
    say('report.consent.method'),
    say('dashboard.column.channels'),
    say('report.consent.purposes'),
    say('report.consent.controller'),
    say('form.consent.active'),
    say('form.consent.unbundled'),
    say('form.consent.withdrawal'),
    say('form.consent.withdrawal_how'),
    say('form.consent.adult'),
    say('form.consent.categories'),
    say('form.consent.conditional'),
    say('form.consent.notice_version'),
    say('form.consent.confirmed'),
    say('form.consent.expires'),
    say('report.consent.proof'),
    say('report.consent.withdrawn'),
    say('report.consent.withdrawn_how'),
  ];
}

function wayOf(way: WayOfSaying | undefined, say: Say): string {
  if (way === undefined) return '';
  return way === 'other' ? say('form.consent.methods.other') : term(say, 'channel', way);
}

/** What stands in for a consent: a sale, or a ground that some countries know. */
export function groundTables({ notes }: PersonSource, say: Say): readonly PersonTable[] {
  return [
    {
      id: 'sales',
      title: say('form.exception.soft'),
      about: '',
      head: [
        say('form.exception.sale_on'),
        say('form.exception.same_seller'),
        say('form.exception.similar'),
        say('form.exception.opt_out_then'),
        say('form.exception.last_used'),
      ],
      rows: notes.flatMap(({ softOptIn }) =>
        softOptIn
          ? [
              [
                softOptIn.saleOn,
                yesOrNo(say, softOptIn.sameSeller),
                yesOrNo(say, softOptIn.similarProducts),
                yesOrNo(say, softOptIn.optOutAtCollection),
                softOptIn.lastUsedOn ?? '',
              ],
            ]
          : [],
      ),
    },
    {
      id: 'grounds',
      title: say('form.exception.implied'),
      about: '',
      head: [say('form.exception.since'), say('form.exception.ground'), say('form.exception.note')],
      rows: notes.flatMap(({ implied }) =>
        implied
          ? [
              [
                implied.since,
                say(`form.exception.grounds.${implied.ground.replaceAll('-', '_')}`),
                implied.note,
              ],
            ]
          : [],
      ),
    },
    {
      id: 'register-checks',
      title: say('form.register.which'),
      about: '',
      head: [say('form.register.on'), say('form.contact.country')],
      rows: notes.flatMap(({ registerCheck }) =>
        registerCheck ? [[registerCheck.on, registerCheck.country]] : [],
      ),
    },
  ];
}
