import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { ContactsTable } from '@/components/dashboard/ContactsTable';
import { firstRowsDrawn } from '@/components/dashboard/first-rows';
import { formatNumber } from '@/components/dashboard/formats';
import type { ContactRow } from '@/components/dashboard/rows';

import { address, formatAddress } from '../address';
import { revision } from '../changes';
import { firstPageNow, questionOf, takeFirstPage } from '../first-page';
import { currentRow } from '../keyboard';
import { Late } from '../Late';
import { useRecord } from '../reader';
import { usePages } from '../use-pages';
import { usePicks } from '../use-picks';
import { contactNarrowing, contactSorts, parseContactFilter } from './contact-filter';
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
  const pages = usePages<ContactRow>(
    async (after) =>
      (after === null ? takeFirstPage(question) : null) ?? record.contacts(filter, after),
    `${question} ${revision.value}`,
    begun,
  );
  const { picked, pick, clear } = usePicks(question);
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
        rows={pages.rows}
        total={pages.total}
        more={pages.more}
        current={currentRow.value}
        picked={picked}
        onPick={pick}
        href={({ contact }) => formatAddress({ view: 'contacts', id: contact.id, query })}
        foot={[
          footOf(pages.rows.length, pages.total, pages.more !== null),
          dated ? i18n.t('dashboard.contacts.with_end') : '',
        ]}
      />
    </ListView>
  );
}

/** How many there are, or at least how many were seen so far. */
function footOf(seen: number, total: number | null, more: boolean): string {
  if (total !== null) return i18n.t('dashboard.contacts.count', total, [formatNumber(total)]);
  const key = more ? 'dashboard.contacts.at_least' : 'common.found';
  return i18n.t(key, seen, [formatNumber(seen)]);
}
