import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { ContactsTable } from '@/components/dashboard/ContactsTable';
import { firstRowsDrawn } from '@/components/dashboard/first-rows';
import { formatNumber } from '@/components/dashboard/formats';
import type { ContactRow } from '@/components/dashboard/rows';

import { address, formatAddress } from '../address';
import { firstPageNow, questionOf, takeFirstPage } from '../first-page';
import { Late } from '../Late';
import { useRecord } from '../reader';
import { useList } from '../use-list';
import type { Pages } from '../use-pages';
import { contactNarrowing, contactSorts, parseContactFilter } from './contact-filter';
import { found } from './found';
import { ListView } from './ListView';
import { sorting } from './narrow';

const contactFilters = async () => {
  await firstRowsDrawn();
  return (await import('./ContactFilters')).ContactFilters;
};
const pickedContacts = async () => (await import('./PickedContacts')).PickedContacts;

/** All contacts: search as you type, filters, order, and what can be done with several at once. */
export default function ContactsScreen() {
  const record = useRecord();
  const { query } = address.value;
  const filter = parseContactFilter(query);
  const question = questionOf(query);
  const [begun] = useState(() => firstPageNow(question));
  const { pages, table, picked, clear } = useList<ContactRow>(
    question,
    async (after) =>
      (after === null ? takeFirstPage(question) : null) ?? record.contacts(filter, after),
    begun,
  );
  const dated = filter.sort === 'erase-by' || filter.sort === 'erase-last';
  return (
    <ListView
      title={i18n.t('dashboard.nav.contacts')}
      search={i18n.t('dashboard.contacts.search')}
      filters={<Late load={contactFilters}>{(ContactFilters) => <ContactFilters />}</Late>}
      narrowing={contactNarrowing}
      pages={pages}
      empty={{
        title: i18n.t('dashboard.contacts.empty'),
        more: i18n.t('dashboard.contacts.empty_more'),
      }}
      picked={
        picked.size > 0 && (
          <Late load={pickedContacts}>
            {(PickedContacts) => (
              <PickedContacts
                rows={pages.rows.filter(({ contact }) => picked.has(contact.id))}
                onDone={clear}
              />
            )}
          </Late>
        )
      }
    >
      <ContactsTable
        {...sorting(contactSorts, 'newest')}
        {...table}
        href={({ contact }) => formatAddress({ view: 'contacts', id: contact.id, query })}
        foot={
          <>
            <span>{footOf(pages)}</span>
            {dated && <span>{i18n.t('dashboard.contacts.with_end')}</span>}
          </>
        }
      />
    </ListView>
  );
}

/** How many there are, or at least how many were seen so far. */
function footOf(pages: Pages<ContactRow>): string {
  const { total } = pages;
  if (total !== null) return i18n.t('dashboard.contacts.count', total, [formatNumber(total)]);
  return found(pages);
}
