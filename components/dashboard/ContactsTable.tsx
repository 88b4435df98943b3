import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { Tag } from '@/components/shared/Tag';
import type { Note } from '@/lib/model/record';

import { ContactCell } from './ContactCell';
import { formatDay, formatDayOf } from './formats';
import { basisLabel, channelsLabel, contactName, originLabel, reasonLabel } from './labels';
import { ListTable, type ListProps } from './ListTable';
import { newestFirst, rising, turning } from './orders';
import { reviewTag } from './review-tag';
import type { ContactRow } from './rows';
import type { Column } from './RowTable';

/** Contacts with their newest note: who, from where, on what basis, until when, and the review. */
export function ContactsTable(props: ListProps<ContactRow>) {
  return (
    <ListTable
      {...props}
      label={i18n.t('dashboard.nav.contacts')}
      columns={columns(props.href)}
      rowKey={({ contact }) => contact.id}
      nameOf={({ contact }) => contactName(contact)}
    />
  );
}

function columns(href: ListProps<ContactRow>['href']): readonly Column<ContactRow>[] {
  return [
    {
      id: 'contact',
      head: i18n.t('dashboard.column.contact'),
      orders: turning('name'),
      cell: (row) => <ContactCell contact={row.contact} href={href(row)} />,
    },
    ...ofNote(),
    {
      id: 'changed',
      head: i18n.t('dashboard.column.changed'),
      width: '98px',
      minor: true,
      orders: newestFirst,
      cell: ({ changedAt }) => (changedAt ? formatDayOf(changedAt) : ''),
    },
    {
      id: 'erase',
      head: i18n.t('dashboard.column.erase_by'),
      width: '118px',
      minor: 'first',
      orders: rising('erase-by', 'erase-last'),
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
