import { i18n } from '#i18n';
import { ContactsTable } from '@/components/dashboard/ContactsTable';
import { Filters, Search, type Filter } from '@/components/dashboard/Filters';
import { formatCountry, formatNumber } from '@/components/dashboard/formats';
import {
  bases,
  basisLabel,
  originLabel,
  origins,
  reviewLabel,
  reviewStates,
} from '@/components/dashboard/labels';
import type { ContactFilter, ContactRow } from '@/components/dashboard/rows';

import { address, formatAddress, refine } from '../address';
import { revision } from '../changes';
import { currentRow } from '../keyboard';
import { useRecord } from '../reader';
import { usePages } from '../use-pages';
import { parseContactFilter } from './contact-filter';
import { TableFrame } from './TableFrame';

const nothingNarrows = { text: '', origin: '', basis: '', country: '', review: '' };

/** All contacts: search as you type, filters, order. */
export default function ContactsScreen() {
  const record = useRecord();
  const filter = parseContactFilter(address.value.query);
  const pages = usePages<ContactRow>(
    (after) => record.contacts(filter, after),
    `${JSON.stringify(filter)} ${revision.value}`,
  );
  const narrowed = Object.keys(nothingNarrows).some((key) => address.value.query[key]);
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.contacts')}</h1>
        <Search
          label={i18n.t('dashboard.contacts.search')}
          value={filter.text}
          onInput={(text) => narrow({ text })}
        />
      </div>
      <Filters filters={filtersFor(filter)} />
      <TableFrame
        pages={pages}
        narrowed={narrowed}
        onWiden={() => narrow(nothingNarrows)}
        empty={{
          title: i18n.t('dashboard.contacts.empty'),
          more: i18n.t('dashboard.contacts.empty_more'),
        }}
      >
        <ContactsTable
          rows={pages.rows}
          total={pages.total}
          more={pages.more}
          current={currentRow.value}
          href={({ contact }) => formatAddress({ view: 'contacts', id: contact.id, query: {} })}
          foot={[footOf(pages.rows.length, pages.total, pages.more !== null), '']}
        />
      </TableFrame>
    </>
  );
}

/** A new question starts at the top of its answer. */
function narrow(query: Readonly<Record<string, string>>): void {
  currentRow.value = null;
  refine(query);
}

function narrowBy(id: string): (value: string) => void {
  return (value) => narrow({ [id]: value });
}

/** How many there are, or at least how many were seen so far. */
function footOf(seen: number, total: number | null, more: boolean): string {
  if (total !== null) return i18n.t('dashboard.contacts.count', [formatNumber(total)]);
  const key = more ? 'dashboard.contacts.at_least' : 'dashboard.contacts.found';
  return i18n.t(key, [formatNumber(seen)]);
}

function filtersFor(filter: ContactFilter): readonly Filter[] {
  return [
    {
      id: 'origin',
      label: i18n.t('dashboard.filter.origin'),
      value: filter.origin,
      options: [
        { value: '', label: i18n.t('dashboard.filter.any_origin') },
        ...origins.map((value) => ({ value, label: originLabel(value) })),
      ],
      onChange: narrowBy('origin'),
    },
    {
      id: 'basis',
      label: i18n.t('dashboard.filter.basis'),
      value: filter.basis,
      options: [
        { value: '', label: i18n.t('dashboard.filter.any_basis') },
        ...bases.map((value) => ({ value, label: basisLabel(value) })),
        { value: 'none', label: i18n.t('dashboard.basis.none') },
      ],
      onChange: narrowBy('basis'),
    },
    {
      id: 'country',
      label: i18n.t('dashboard.filter.country'),
      value: filter.country,
      options: [
        { value: '', label: i18n.t('dashboard.filter.any_country') },
        ...countryOptions(filter.country),
      ],
      onChange: narrowBy('country'),
    },
    {
      id: 'review',
      label: i18n.t('dashboard.filter.review'),
      value: filter.review,
      options: [
        { value: '', label: i18n.t('dashboard.filter.any_review') },
        ...reviewStates.map((value) => ({ value, label: reviewLabel(value) })),
        { value: 'none', label: i18n.t('dashboard.review_state.none') },
      ],
      onChange: narrowBy('review'),
    },
    {
      id: 'sort',
      label: i18n.t('dashboard.filter.sort'),
      value: filter.sort,
      options: [
        { value: 'newest', label: i18n.t('dashboard.sort.newest') },
        { value: 'oldest', label: i18n.t('dashboard.sort.oldest') },
        { value: 'name', label: i18n.t('dashboard.sort.name') },
        { value: 'erase-by', label: i18n.t('dashboard.sort.erase_by') },
      ],
      onChange: narrowBy('sort'),
    },
  ];
}

const usual = ['AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CN', 'DE', 'DK', 'ES', 'FR', 'GB', 'IE', 'IT', 'JP', 'NL', 'PL', 'SE', 'SG', 'TH', 'US']; // prettier-ignore

/** The countries whose law is on file, by name; and the one in the address, should it be another. */
function countryOptions(current: string) {
  const codes = current && !usual.includes(current) ? [...usual, current] : usual;
  return codes
    .map((value) => ({ value, label: formatCountry(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
