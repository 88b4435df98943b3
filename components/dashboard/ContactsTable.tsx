import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { Tag } from '@/components/shared/Tag';
import type { Note } from '@/lib/model/record';

import { formatDay, formatDayOf } from './formats';
import { basisLabel, channelsLabel, contactName, originLabel, reasonLabel } from './labels';
import { pickColumn, type Picking } from './pick-column';
import { reviewTag } from './review-tag';
import type { ContactRow } from './rows';
import { RowTable, type Column, type Sorting } from './RowTable';
import { turning } from './turning';

interface ContactsTableProps extends Picking, Sorting {
  readonly rows: readonly ContactRow[];
  readonly total: number | null;
  readonly more: (() => void) | null;
  readonly current: number | null;
  readonly href: (row: ContactRow) => string;
  readonly foot: readonly [string, string];
}

/** Contacts with their newest note: who, from where, on what basis, until when, and the review. */
export function ContactsTable(props: ContactsTableProps) {
  return (
    <RowTable
      label={i18n.t('dashboard.nav.contacts')}
      columns={columns(props)}
      rows={props.rows}
      rowKey={({ contact }) => contact.id}
      total={props.total}
      more={props.more}
      current={props.current}
      sort={props.sort}
      onSort={props.onSort}
      foot={
        <>
          <span>{props.foot[0]}</span>
          <span>{props.foot[1]}</span>
        </>
      }
    />
  );
}

function columns(props: ContactsTableProps): readonly Column<ContactRow>[] {
  const { href, rows, picked, onPick } = props;
  return [
    pickColumn({
      rows,
      picked,
      onPick,
      keyOf: ({ contact }) => contact.id,
      nameOf: ({ contact }) => contactName(contact),
    }),
    {
      id: 'contact',
      head: i18n.t('dashboard.column.contact'),
      orders: turning('name'),
      cell: (row) => <Who row={row} href={href(row)} />,
    },
    ...ofNote(),
    {
      id: 'changed',
      head: i18n.t('dashboard.column.changed'),
      width: '98px',
      minor: true,
      orders: [
        { name: 'newest', direction: 'descending' },
        { name: 'oldest', direction: 'ascending' },
      ],
      cell: ({ changedAt }) => (changedAt ? formatDayOf(changedAt) : ''),
    },
    {
      id: 'erase',
      head: i18n.t('dashboard.column.erase_by'),
      width: '118px',
      minor: 'first',
      orders: [
        { name: 'erase-by', direction: 'ascending' },
        { name: 'erase-last', direction: 'descending' },
      ],
      cell: ({ note }) => eraseBy(note),
    },
    {
      id: 'review',
      head: i18n.t('dashboard.column.review'),
      width: 'max(158px, 13vw)',
      orders: turning('review'),
      cell: standing,
    },
  ];
}

/** What the newest note says of where somebody came from, and why they may be written to. */
function ofNote(): readonly Column<ContactRow>[] {
  return [
    {
      id: 'source',
      head: i18n.t('dashboard.column.source'),
      width: 'max(126px, 11vw)',
      orders: turning('source'),
      cell: sourceOf,
    },
    {
      id: 'basis',
      head: i18n.t('dashboard.column.basis'),
      width: 'max(138px, 11vw)',
      orders: turning('basis'),
      cell: ({ note }) => basisOf(note),
    },
    {
      id: 'rep',
      head: i18n.t('dashboard.column.rep'),
      width: '9vw',
      minor: 'first',
      orders: turning('rep'),
      cell: ({ note }) => (note ? authorLabel(note.author) : ''),
    },
  ];
}

function Who({ row, href }: { readonly row: ContactRow; readonly href: string }) {
  const { contact } = row;
  const more = [contact.organisation, contact.country].filter(Boolean).join(' · ');
  return (
    <>
      <a href={href}>{contactName(contact)}</a> <small>{more}</small>
    </>
  );
}

function sourceOf({ note }: ContactRow): string {
  if (!note) return '';
  const { origin, place } = note.source;
  const told = place && !/^https?:/u.test(place) ? `: ${place}` : '';
  return originLabel(origin) + told;
}

function basisOf(note: Note | null) {
  if (!note) return <small>{i18n.t('dashboard.contact.no_note')}</small>;
  if (!note.basis) return <Tag state="warn" text={i18n.t('dashboard.basis.none')} />;
  const channels = note.consent ? ` · ${channelsLabel(note.consent.channels)}` : '';
  return basisLabel(note.basis) + channels;
}

function eraseBy(note: Note | null): string {
  if (!note) return '';
  return note.retainUntil ? formatDay(note.retainUntil) : i18n.t('dashboard.contact.on_request');
}

/**
 * A stop is said before anything a manager said; nothing is, until it is known whether there is
 * one.
 */
function standing({ note, suppressed }: ContactRow) {
  if (suppressed === undefined) return null;
  if (suppressed) return <Tag state="stop" text={reasonLabel(suppressed)} />;
  if (!note) return null;
  return reviewTag(note);
}
